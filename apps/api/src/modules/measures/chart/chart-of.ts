import { dayInWords, type LocalDate, type MeasureChart } from '@followthrough/domain';
import { describeChart, ruleWords, type Analysis, type Disclosure, type Signal } from '@followthrough/spc';
import { noteWords } from './chart-notes.js';
import { readMeasure, type Reading } from './chosen-chart.js';
import { drawnPoints } from './drawn-points.js';
import type { StoredMeasure } from '../measures.repository.js';
import { standingDirection } from './standing-direction.js';

/** A chart before it is known who looks at it, and what they may do. */
type Drawing = Omit<MeasureChart, 'mayChoose' | 'mayMark' | 'offers'>;

/**
 * Draws a measure as suggested, or as a person chose: figures and words come from one analysis.
 *
 * @param disclosure - Whether single days and small counts are hidden. The chart is read before they are.
 */
export function chartOf(stored: StoredMeasure, asAt: LocalDate | null, disclosure?: Disclosure): Drawing {
  const { line, version, question, definition, numeratorText, denominatorText, source, targetValue, targetBy } = stored;
  const reading = readMeasure(stored, asAt, disclosure);
  const { analysis, suggested, instead, undrawn: withoutPhases } = reading;
  const drawing =
    analysis.kind === 'analysed'
      ? (reading.isTimeline ? timeline : drawn)(analysis, reading, stored)
      : undrawn(
          analysis.errors.map(({ message }) => message),
          suggested.title,
        );
  return {
    ...{ line, version, question, definition, numeratorText, denominatorText, source, targetValue, targetBy },
    ...{ suggested, choice: stored.choice, ruleset: stored.choice.ruleset },
    notes: stored.events.map((event) => ({ on: event.date, words: noteWords(event), cycleId: event.cycleId })),
    ...drawing,
    warnings: [...(instead === null ? [] : [instead]), ...withoutPhases, ...drawing.warnings],
  };
}

type Drawn = Pick<
  MeasureChart,
  | ('chart' | 'chartReason' | 'centreName' | 'points' | 'phases' | 'signals' | 'icons' | 'openGap')
  | ('level' | 'direction' | 'sentence' | 'paragraph' | 'warnings')
>;

function drawn(analysis: Analysis, reading: Reading, stored: StoredMeasure): Drawn {
  const { chart, chartReason, phases, signals, icons, openGap, difference } = analysis;
  const points = drawnPoints(analysis, reading.drawn, stored);
  return {
    ...{ chart: chart.title, chartReason, centreName: chart.centreName, points },
    phases: phases.map(({ label, start }) => ({ label, start })),
    signals: signalsInWords(signals, points),
    icons: [icons?.variation, icons?.assurance].flatMap((icon) =>
      icon ? [{ name: icon.name, words: icon.words }] : [],
    ),
    openGap: openGap?.sentence ?? null,
    ...{ level: difference.level, direction: standingDirection(difference) },
    ...{ sentence: difference.sentence, paragraph: describeChart(analysis) },
    warnings: analysis.warnings.map(({ sentence }) => sentence),
  };
}

/** Events in a row and the gap that is open, without a line: so few make no chart. */
function timeline(analysis: Analysis, reading: Reading, stored: StoredMeasure): Drawn {
  const whole = drawn(analysis, reading, stored);
  const gaps = whole.points.length === 1 ? '1 gap' : `${whole.points.length} gaps`;
  const sentence = `Too early to say. ${whole.chartReason}`;
  return {
    ...{ ...whole, chart: 'Timeline', level: 'tooEarly', direction: null, sentence },
    points: whole.points.map((point) => ({ ...point, centre: null, upper: null, lower: null })),
    paragraph: [`Timeline of ${gaps} between events.`, sentence, whole.openGap ?? ''].join(' ').trim(),
  };
}

/** What each rule picked out, a sentence a rule, in the order in which the rules first spoke. */
function signalsInWords(signals: readonly Signal[], points: MeasureChart['points']): string[] {
  const where = new Map<Signal['rule'], string[]>();
  for (const signal of signals)
    where.set(signal.rule, [...(where.get(signal.rule) ?? []), placeInWords(signal, points)]);
  return [...where].map(([rule, places]) => {
    const words = ruleWords[rule].charAt(0).toUpperCase() + ruleWords[rule].slice(1);
    return `${words}: ${places.join('; ')}.`;
  });
}

function placeInWords({ points: places }: Signal, points: MeasureChart['points']): string {
  const [first, last] = [points[places[0] ?? -1], points[places.at(-1) ?? -1]];
  if (first === undefined || last === undefined) return 'of the stretch as a whole';
  return first === last ? dayInWords(first.on) : `${dayInWords(first.on)} to ${dayInWords(last.on)}`;
}

function undrawn(reasons: readonly string[], chart: string): Drawn {
  const paragraph = `The readings cannot be drawn. ${reasons.join(' ')}`;
  return {
    ...{ chart, chartReason: '', centreName: 'median', points: [], phases: [], signals: [], icons: [], openGap: null },
    ...{ level: 'tooEarly' as const, direction: null, sentence: paragraph, paragraph, warnings: [...reasons] },
  };
}
