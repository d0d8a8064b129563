import type { Measure, Point } from '../input/series.js';

/** Our choice: fewer events a period than this leave a chart of counts nothing to show. */
const MEAN_COUNT_MIN = 1;

/** Our choice: so few expected in the part, or in the rest, make a chart of shares jump. */
const EXPECTED_MIN = 2;

/** How many events there were, and in how many periods. */
interface Tally {
  points: number;
  /** Points at an end of the scale: 0, and for shares also all of them. */
  atEnd: number;
  part: number;
  whole: number;
}

function partOf(point: Point): number | null {
  if (point.excluded !== undefined || 'subgroup' in point) return null;
  return 'value' in point ? point.value : point.numerator;
}

const wholeOf = (point: Point): number => ('denominator' in point ? (point.denominator ?? 0) : 0);

function tallyOf(points: readonly Point[], kind: Measure['kind']): Tally {
  const tally: Tally = { points: 0, atEnd: 0, part: 0, whole: 0 };
  for (const point of points) {
    const part = partOf(point);
    const whole = wholeOf(point);
    if (part === null || ('denominator' in point && whole === 0)) continue;
    const all = 'denominator' in point ? whole : 1;
    tally.points += 1;
    tally.part += part;
    tally.whole += whole;
    if (part === 0 || (kind === 'proportion' && part === all)) tally.atEnd += 1;
  }
  return tally;
}

function isRareShare({ points: count, part, whole }: Tally, points: readonly Point[]): boolean {
  const share = Math.min(part / whole, 1 - part / whole);
  let small = 0;
  for (const point of points) {
    if (point.excluded === undefined && wholeOf(point) > 0 && wholeOf(point) * share < EXPECTED_MIN) small += 1;
  }
  return small * 2 > count;
}

/**
 * Says why a series is of events so rare that the time between them shows more than their number.
 *
 * @param measure - A count, a proportion or a rate.
 * @param points - In time order.
 * @returns A sentence; `null` when the events are not rare, or are already given as gaps.
 * @source Healthcare Improvement Scotland (2017), How we put run chart theory into practice, for half of the points at
 *   an end of the scale; the other two marks are ours (docs/method/spc.md).
 */
export function rareReason({ kind }: Measure, points: readonly Point[]): string | null {
  if (kind === 'gap' || kind === 'value') return null;
  const tally = tallyOf(points, kind);
  if (tally.points === 0) return null;
  if (tally.atEnd * 2 >= tally.points) {
    return `Half or more of the points stand at ${kind === 'proportion' ? '0% or 100%' : '0'}.`;
  }
  if (kind === 'count' && tally.part / tally.points < MEAN_COUNT_MIN) return 'There is fewer than 1 event a period.';
  if (kind !== 'proportion' || !(tally.whole > 0) || !isRareShare(tally, points)) return null;
  return `In a typical period fewer than ${EXPECTED_MIN} are expected on one side of the share.`;
}
