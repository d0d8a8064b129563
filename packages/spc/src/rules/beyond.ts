import type { LimitsAt } from '../lines/limits.js';
import { sideOf } from '../lines/near.js';
import type { Finding } from './signal.js';
import type { Sequence } from './sequence.js';

/**
 * Says whether a figure lies outside the three-sigma limits, and on which side.
 *
 * @param value - The figure.
 * @param limits - The lines at its place.
 * @returns 1 above the upper limit, −1 below the lower, 0 between them, on one of them, or without limits.
 */
export function beyondThree(value: number, { ucl, lcl }: LimitsAt): -1 | 0 | 1 {
  if (ucl === null || lcl === null) return 0;
  if (value > ucl && sideOf(value, ucl) > 0) return 1;
  return value < lcl && sideOf(value, lcl) < 0 ? -1 : 0;
}

/**
 * Says whether a figure lies outside the two-sigma limits, and on which side.
 *
 * @param value - The figure.
 * @param limits - The lines at its place.
 */
export function beyondTwo(value: number, { ucl2, lcl2 }: LimitsAt): -1 | 0 | 1 {
  if (ucl2 === null || lcl2 === null) return 0;
  if (value > ucl2 && sideOf(value, ucl2) > 0) return 1;
  return value < lcl2 && sideOf(value, lcl2) < 0 ? -1 : 0;
}

/**
 * Finds single points outside the three-sigma limits.
 *
 * @param sequence - The points that the rules look at.
 * @returns One finding for each point.
 * @source Shewhart (1931), Economic Control of Quality of Manufactured Product.
 */
export function findOutside({ positions, values, limits }: Sequence): readonly Finding[] {
  const found: Finding[] = [];
  limits.forEach((lines, place) => {
    const side = beyondThree(values[place] ?? 0, lines);
    if (side === 0) return;
    found.push({ rule: 'outsideLimits', direction: side > 0 ? 'up' : 'down', points: [positions[place] ?? 0] });
  });
  return found;
}
