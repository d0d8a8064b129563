import type { ChartPoint, LocalDate } from '@followthrough/domain';
import { chartTable, ruleWords, type Analysis, type AnalysedPoint } from '@followthrough/spc';
import type { StoredMeasure } from '../measures.repository.js';
import { scaleOf, targetsOf } from './series-of.js';
import type { StoredPhase } from '../phases/stored-phases.js';

/** From so many on a share is not jerked about by a single case (ours). */
const wholeMin = 20;

/** A point as drawn, before it is put into words. */
type BarePoint = Omit<ChartPoint, 'words'>;

/** The points of a chart, each with everything there is to say about it; `decided` are the phases drawn on it. */
export function drawnPoints(analysis: Analysis, decided: readonly StoredPhase[], stored: StoredMeasure): ChartPoint[] {
  const said = wordsOf(analysis);
  return barePoints(analysis, decided, stored).map((point, place) => ({
    ...point,
    words: `${said(place)}${partsInWords(point)}`,
  }));
}

/** The points of a chart as they are drawn, without words. */
export function barePoints(analysis: Analysis, decided: readonly StoredPhase[], stored: StoredMeasure): BarePoint[] {
  const scale = scaleOf(stored);
  const readings = new Map(stored.readings.map((reading) => [reading.id, reading]));
  const targets = analysis.chart.name === 'mr' ? [] : targetsOf(stored);
  const ends = baselineEnds(analysis, decided, stored);
  const inUnit = (figure: number | null) => (figure === null ? null : figure * scale);
  return analysis.points.map((point, place): BarePoint => {
    const reading = readings.get(point.id);
    const isHidden = hides(analysis, point);
    const { numerator = null, denominator = null } = (isHidden ? undefined : reading) ?? {};
    // One plain object for each: sixty charts of sixty points are drawn at once.
    return {
      on: (isHidden ? undefined : reading?.on) ?? point.start,
      value: inUnit(point.plotted),
      numerator,
      denominator,
      few: denominator !== null && denominator < wholeMin,
      centre: inUnit(point.cl),
      // Limits that follow each whole would tell how large a hidden one is.
      upper: isHidden ? null : inUnit(point.ucl),
      lower: isHidden ? null : inUnit(point.lcl),
      target: targets.findLast(({ from }) => from <= point.start)?.value ?? null,
      rules: point.flags.map((rule) => ruleWords[rule]),
      excluded: point.excluded,
      provisional: point.provisional,
      marked: isHidden ? null : point.marked,
      phase: point.phase,
      beyondBaseline: isBeyond(ends[point.phase] ?? null, analysis, point, place),
    };
  });
}

function partsInWords({ numerator, denominator }: BarePoint): string {
  return numerator === null || denominator === null ? '' : `; ${numerator} of ${denominator}`;
}

/** Whether what a point rests on is hidden: a small count, or the day of a single event. */
const hides = ({ isMasked, measure }: Analysis, { pointType }: AnalysedPoint): boolean =>
  pointType === 'masked' || (isMasked && measure.kind === 'gap');

/** The last day of the baseline of each stretch; `null` where every reading makes its line. */
function baselineEnds(
  { phases }: Analysis,
  decided: readonly StoredPhase[],
  { baselineEndsOn }: StoredMeasure,
): (LocalDate | null)[] {
  const ends = decided.map((phase) => phase.baselineEndsOn);
  return phases.length > ends.length ? [baselineEndsOn, ...ends] : ends;
}

/** Whether the line at a point rests on a baseline that a person ended before it. */
// oxlint-disable-next-line max-params -- the day, the chart, and the point with its place on it.
function isBeyond(
  end: LocalDate | null,
  { phases }: Analysis,
  { phase, start }: AnalysedPoint,
  place: number,
): boolean {
  return end !== null && start > end && place > (phases[phase]?.baselineEnd ?? -1);
}

/** What stands in a point's row of the table, as one sentence. */
function wordsOf(analysis: Analysis): (place: number) => string {
  const { headings, rows } = chartTable(analysis);
  return (place) => {
    const [period = '', value = '', ...others] = rows[place] ?? [];
    const rest = others.slice(0, -1).map((words, at) => `${headings[at + 2]?.toLowerCase() ?? ''} ${words}`);
    const note = others.at(-1) ?? '';
    return [`${period}: ${value}`, ...rest, ...(note === '' ? [] : [note])].join('; ');
  };
}
