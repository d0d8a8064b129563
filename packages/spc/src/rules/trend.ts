import { sideOf } from '../lines/near.js';
import type { Finding, RuleName } from './signal.js';
import type { Sequence } from './sequence.js';

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

/**
 * Finds trends: many points in a row, each higher than the last or each lower.
 *
 * @param sequence - The points that the rules look at.
 * @param trend - How long a trend is, and what a repeat of the previous value does.
 * @returns A turning point belongs to the trend on either side of it.
 * @source Perla, Provost and Murray (2011), The run chart, BMJ Quality and Safety 20, 46–51, for 5; Provost and
 *   Murray, The Health Care Data Guide, for 6; Making Data Count for a repeat that breaks.
 */
export function findTrends({ positions, values }: Sequence, trend: TrendRule): readonly Finding[] {
  const found: Finding[] = [];
  const first = positions[0];
  let points: number[] = first === undefined ? [] : [first];
  let value = values[0] ?? 0;
  let way = 0;
  const end = (): void => {
    if (points.length < trend.length || way === 0) return;
    found.push({ rule: trend.rule, direction: way > 0 ? 'up' : 'down', points });
  };
  for (let place = 1; place < values.length; place += 1) {
    const next = values[place] ?? 0;
    const position = positions[place] ?? 0;
    const move = sideOf(next, value);
    if (move === 0 && !trend.breaksOnRepeat) continue;
    if (move === way && way !== 0) points.push(position);
    else {
      const turn = points.at(-1) ?? 0;
      end();
      points = move === 0 ? [position] : [turn, position];
      way = move;
    }
    value = next;
  }
  end();
  return found;
}
