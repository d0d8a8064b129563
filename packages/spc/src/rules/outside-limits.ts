import { beyond } from './beyond.js';
import type { Finding } from './signal.js';
import type { UsedPoint } from './used-point.js';

/**
 * Finds single points outside the three-sigma limits.
 *
 * @param points - The points of a phase that the rules look at.
 * @returns One finding for each point.
 * @source Shewhart (1931), Economic Control of Quality of Manufactured Product.
 */
export function findOutside(points: readonly UsedPoint[]): readonly Finding[] {
  return points
    .filter((point) => beyond(point, 'threeSigma') !== 0)
    .map((point) => ({
      rule: 'outsideLimits',
      direction: beyond(point, 'threeSigma') > 0 ? 'up' : 'down',
      points: [point.position],
    }));
}
