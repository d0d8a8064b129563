import { sideOf } from '../lines/near.js';
import type { Finding, RuleName } from './signal.js';
import type { Sequence, Stretch } from './sequence.js';

/** How a rule looks for trends. */
export interface TrendRule {
  readonly rule: RuleName;
  /** How many points, each beyond the last, make a trend. */
  readonly length: number;
  /** Whether a repeat of the previous value breaks a trend. If not, it is stepped over and not counted. */
  readonly breaksOnRepeat: boolean;
}

/** Five points on a run chart, and six on a chart with limits. */
export const trendRules = {
  trend5: { rule: 'trend5', length: 5, breaksOnRepeat: false },
  trend6: { rule: 'trend6', length: 6, breaksOnRepeat: false },
} as const satisfies Record<string, TrendRule>;

function findingOf({ positions, values }: Sequence, stretch: Stretch, { rule }: TrendRule, way: number): Finding {
  const points: number[] = [];
  let value = Number.NaN;
  for (let place = stretch.first; place <= stretch.last; place += 1) {
    const next = values[place] ?? 0;
    // A repeat of the previous value is no part of the trend it stands in.
    if (!Number.isNaN(value) && sideOf(next, value) === 0) continue;
    points.push(positions[place] ?? 0);
    value = next;
  }
  return { rule, direction: way > 0 ? 'up' : 'down', points };
}

/**
 * Finds trends: many points in a row, each higher than the last or each lower.
 *
 * @param sequence - The points that the rules look at.
 * @param trend - How long a trend is, and what a repeat of the previous value does.
 * @returns A turning point belongs to the trend on either side of it.
 * @source Perla, Provost and Murray (2011), The run chart, BMJ Quality and Safety 20, 46–51, for 5; Provost and
 *   Murray, The Health Care Data Guide, for 6; Making Data Count for a repeat that breaks.
 */
export function findTrends(sequence: Sequence, trend: TrendRule): readonly Finding[] {
  const { values } = sequence;
  const found: Finding[] = [];
  let [value, way, first, last, length] = [values[0] ?? 0, 0, 0, 0, 1];
  for (let place = 1; place < values.length; place += 1) {
    const next = values[place] ?? 0;
    const move = sideOf(next, value);
    if (move === 0 && !trend.breaksOnRepeat) continue;
    if (move === way && way !== 0) length += 1;
    else {
      if (way !== 0 && length >= trend.length) found.push(findingOf(sequence, { first, last }, trend, way));
      first = move === 0 ? place : last;
      length = move === 0 ? 1 : 2;
      way = move;
    }
    last = place;
    value = next;
  }
  if (way !== 0 && length >= trend.length) found.push(findingOf(sequence, { first, last }, trend, way));
  return found;
}
