import { smallCountsBelow, type LocalDate, type MeasureChart } from '@followthrough/domain';
import { chartOf } from './chart-of.js';
import { readMeasure } from './chosen-chart.js';
import type { StoredMeasure } from '../measures.repository.js';

const disclosure = { below: smallCountsBelow, isMasked: true };

/** A measure's chart as it may leave the committee: read with every figure, and small ones hidden after. */
export function outsideChart(stored: StoredMeasure, asAt: LocalDate): MeasureChart {
  const chart = withoutReasons(chartOf(stored, asAt, disclosure));
  const last = chart.points.at(-1);
  const line = { ...stored.line, latestOn: last?.on ?? null, latestValue: last?.value ?? null };
  const shown = { ...chart, line, offers: [], mayChoose: false, mayMark: false };
  // Of single events only the years are told: what is said of their days says nothing that may be known.
  return stored.line.unit === 'gap' ? { ...shown, openGap: null, signals: [], notes: [] } : shown;
}

const unsaid = 'the reason stays within the committee';

/** Why a reading was left out, or marked, is in somebody's own words, which may tell what is hidden. */
function withoutReasons(chart: ReturnType<typeof chartOf>): ReturnType<typeof chartOf> {
  const reasons = chart.points.flatMap(({ excluded, marked }) => [excluded, marked?.reason].filter((one) => !!one));
  const clean = (words: string) =>
    reasons.reduce<string>((said, reason) => said.replaceAll(reason ?? '', unsaid), words);
  return {
    ...chart,
    ...{ paragraph: clean(chart.paragraph), warnings: chart.warnings.map(clean) },
    points: chart.points.map((point) => ({
      ...point,
      ...{ words: clean(point.words), excluded: point.excluded === null ? null : unsaid, marked: null },
    })),
  };
}

/** How many readings of a measure rest on small counts, or tell the day of a single event. */
export function countSmall(stored: StoredMeasure): number {
  if (stored.line.unit === 'gap') return stored.readings.length;
  const { analysis } = readMeasure(stored, null, disclosure);
  return analysis.kind === 'analysed' ? analysis.points.filter(({ pointType }) => pointType === 'masked').length : 0;
}
