import type { LimitsAt } from '../lines/limits.js';
import { sideOf } from '../lines/near.js';
import type { Finding } from './signal.js';
import { limitsIn, type Sequence } from './sequence.js';

function beyond(value: number, upper: number | null, lower: number | null): -1 | 0 | 1 {
  if (upper === null || lower === null || (value <= upper && value >= lower)) return 0;
  if (value > upper) return sideOf(value, upper) > 0 ? 1 : 0;
  return sideOf(value, lower) < 0 ? -1 : 0;
}

/**
 * Says whether a figure lies outside the three-sigma limits, and on which side.
 *
 * @param value - The figure.
 * @param limits - The lines at its place.
 * @returns 1 above the upper limit, −1 below the lower, 0 between them, on one of them, or without limits.
 */
export function beyondThree(value: number, { ucl, lcl }: LimitsAt): -1 | 0 | 1 {
  return beyond(value, ucl, lcl);
}

/** A point outside the two-sigma limits. */
export interface FarPoint {
  /** Its place in the sequence. */
  readonly place: number;
  readonly side: -1 | 1;
  readonly isBeyondThree: boolean;
}

/**
 * Finds the points outside the two-sigma limits; no others can lie outside the three-sigma limits.
 *
 * @param sequence - The points that the rules look at.
 */
export function farPoints({ values, limits }: Sequence): readonly FarPoint[] {
  const far: FarPoint[] = [];
  for (let place = 0; place < values.length; place += 1) {
    const lines = limitsIn(limits, place);
    if (lines === undefined) continue;
    const value = values[place] ?? 0;
    const side = beyond(value, lines.ucl2, lines.lcl2);
    if (side === 0) continue;
    far.push({ place, side, isBeyondThree: beyondThree(value, lines) !== 0 });
  }
  return far;
}

/**
 * Finds single points outside the three-sigma limits.
 *
 * @param sequence - The points that the rules look at.
 * @param far - Those outside the two-sigma limits.
 * @returns One finding for each point.
 * @source Shewhart (1931), Economic Control of Quality of Manufactured Product.
 */
export function findOutside({ positions }: Sequence, far: readonly FarPoint[]): readonly Finding[] {
  const found: Finding[] = [];
  for (const { place, side, isBeyondThree } of far) {
    if (!isBeyondThree) continue;
    found.push({ rule: 'outsideLimits', direction: side > 0 ? 'up' : 'down', points: [positions[place] ?? 0] });
  }
  return found;
}
