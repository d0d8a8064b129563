import type { Measure, Point } from '../input/series.js';
import { median } from '../lines/averages.js';

/** Our choice: fewer events a period than this leave a chart of counts nothing to show. */
const MEAN_COUNT_MIN = 1;

/** Our choice: so few expected in the part, or in the rest, make a chart of shares jump. */
const EXPECTED_MIN = 2;

function counts(points: readonly Point[]): readonly { readonly part: number; readonly whole: number | null }[] {
  const found: { part: number; whole: number | null }[] = [];
  for (const point of points) {
    if (point.excluded !== undefined || 'subgroup' in point) continue;
    if ('value' in point) {
      if (point.value !== null) found.push({ part: point.value, whole: null });
    } else if (point.numerator !== null && point.denominator !== null && point.denominator > 0) {
      found.push({ part: point.numerator, whole: point.denominator });
    }
  }
  return found;
}

function reasonForShares(found: ReturnType<typeof counts>): string | null {
  const wholes = found.flatMap(({ whole }) => (whole === null ? [] : [whole]));
  const part = found.reduce((total, each) => total + each.part, 0);
  const whole = wholes.reduce((total, each) => total + each, 0);
  if (wholes.length < found.length || whole === 0) return null;
  const typical = median(wholes) ?? 0;
  const expected = Math.min(typical * (part / whole), typical * (1 - part / whole));
  if (expected >= EXPECTED_MIN) return null;
  return `In a typical period fewer than ${EXPECTED_MIN} are expected on one side of the share.`;
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
  const found = counts(points);
  if (found.length === 0) return null;
  const atEnd = found.filter(({ part, whole }) => part === 0 || (kind === 'proportion' && part === (whole ?? 1)));
  if (atEnd.length * 2 >= found.length) {
    const scale = kind === 'proportion' ? '0% or 100%' : '0';
    return `Half or more of the points stand at ${scale}.`;
  }
  const total = found.reduce((sum, { part }) => sum + part, 0);
  if (kind === 'count' && total / found.length < MEAN_COUNT_MIN) return 'There is fewer than 1 event a period.';
  return kind === 'proportion' ? reasonForShares(found) : null;
}
