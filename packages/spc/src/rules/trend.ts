import { sideOf } from '../lines/near.js';
import type { Finding } from './signal.js';
import { stretches } from './stretches.js';
import type { UsedPoint } from './used-point.js';

/** How many points, each beyond the last, make a trend, by rule. */
const LENGTH_MIN = { trend5: 5, trend6: 6 } as const;

interface Step {
  readonly from: UsedPoint;
  readonly to: UsedPoint;
  readonly isUp: boolean;
}

function stepsBetween(points: readonly UsedPoint[]): readonly Step[] {
  const steps: Step[] = [];
  let from: UsedPoint | undefined;
  for (const to of points) {
    const move = from === undefined ? 0 : sideOf(to.value, from.value);
    // A repeat of the previous value does not count: the trend goes on from the first of the equals.
    if (from !== undefined && move === 0) continue;
    if (from !== undefined) steps.push({ from, to, isUp: move > 0 });
    from = to;
  }
  return steps;
}

/**
 * Finds trends: many points in a row, each higher than the last or each lower.
 *
 * @param points - The points of a phase that the rules look at; a repeat of the previous value neither breaks nor counts.
 * @param rule - `trend5` belongs to run charts and `trend6` to charts with limits.
 * @returns A turning point belongs to the trend on either side of it.
 * @source Perla, Provost and Murray (2011), The run chart, BMJ Quality and Safety 20, 46–51, for 5; Provost and
 *   Murray, The Health Care Data Guide, for 6.
 */
export function findTrends(points: readonly UsedPoint[], rule: 'trend5' | 'trend6'): readonly Finding[] {
  return stretches(stepsBetween(points), (previous, step) => previous.isUp === step.isUp)
    .filter((steps) => steps.length + 1 >= LENGTH_MIN[rule])
    .map((steps) => {
      const start = steps.slice(0, 1).map((step) => step.from.position);
      const direction = steps[0]?.isUp === true ? 'up' : 'down';
      return { rule, direction, points: [...start, ...steps.map((step) => step.to.position)] };
    });
}
