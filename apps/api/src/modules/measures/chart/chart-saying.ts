import type { ChartSaying } from '@followthrough/domain';
import { engineVersion, type Disclosure } from '@followthrough/spc';
import { readMeasure } from './chosen-chart.js';
import type { StoredMeasure } from '../measures.repository.js';
import { standingDirection } from './standing-direction.js';

/**
 * What the chart of a measure says today, and by which method.
 *
 * @param disclosure - Whether single days and small counts are hidden. The chart is read before they are.
 */
export function chartSayingOf(stored: StoredMeasure, disclosure?: Disclosure): ChartSaying {
  const { id, name, family, readings, latestOn } = stored.line;
  const { analysis } = readMeasure(stored, null, disclosure);
  const measured = { measureId: id, name, family, readings, latestOn, engineVersion };
  if (analysis.kind === 'refused') {
    const sentence = `The readings cannot be drawn. ${analysis.errors.map(({ message }) => message).join(' ')}`;
    return { ...measured, level: 'tooEarly', direction: null, sentence, chart: 'Run chart', ruleset: 'scotland' };
  }
  const { difference, chart, ruleset } = analysis;
  const { level, sentence } = difference;
  const direction = standingDirection(difference);
  return { ...measured, level, direction, sentence, chart: chart.title, ruleset };
}
