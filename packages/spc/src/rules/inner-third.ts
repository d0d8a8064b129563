import type { Finding } from './signal.js';
import { stretches } from './stretches.js';
import type { UsedPoint } from './used-point.js';

/** So many points in a row close to the line are fewer surprises than chance would give. */
const LENGTH_MIN = 15;

function isInside({ value, limits }: UsedPoint): boolean {
  return limits.cl !== null && limits.sigma !== null && Math.abs(value - limits.cl) < limits.sigma;
}

/**
 * Finds fifteen or more points in a row within one sigma of the centre line.
 *
 * @param points - The points of a phase that the rules look at.
 * @returns Findings without a direction; they often mean that unlike things were mixed in one figure.
 * @source Nelson (1984), The Shewhart control chart: tests for special causes, Journal of Quality Technology 16, 237–239.
 */
export function findInnerThird(points: readonly UsedPoint[]): readonly Finding[] {
  return stretches(points, (previous, point) => isInside(previous) === isInside(point))
    .filter((stretch) => stretch.length >= LENGTH_MIN && stretch.every(isInside))
    .map((stretch) => ({
      rule: 'fifteenInnerThird',
      direction: 'none',
      points: stretch.map((point) => point.position),
    }));
}
