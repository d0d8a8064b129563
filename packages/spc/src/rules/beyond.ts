import { sideOf } from '../lines/near.js';
import type { UsedPoint } from './used-point.js';

/** A pair of limits, by how many standard deviations they stand from the centre line. */
export type LimitPair = 'threeSigma' | 'twoSigma';

/**
 * Says whether a point lies beyond a limit, and on which side.
 *
 * @param point - The figure and the lines at its place.
 * @param pair - Which limits.
 * @returns 1 beyond the upper limit, −1 beyond the lower, 0 between them, on one of them, or without limits.
 */
export function beyond({ value, limits }: Pick<UsedPoint, 'value' | 'limits'>, pair: LimitPair): -1 | 0 | 1 {
  const upper = pair === 'threeSigma' ? limits.ucl : limits.ucl2;
  const lower = pair === 'threeSigma' ? limits.lcl : limits.lcl2;
  if (upper === null || lower === null) return 0;
  if (sideOf(value, upper) > 0) return 1;
  return sideOf(value, lower) < 0 ? -1 : 0;
}
