import { stretches } from './stretches.js';
import type { SignalDirection } from './signal.js';
import { usefulPoints, type UsedPoint } from './used-point.js';

/**
 * Finds the runs on one side of the centre line.
 *
 * @param points - Points that the rules look at; those on the line are stepped over.
 * @returns Runs in time order; neighbouring runs lie on opposite sides.
 */
export function sideRuns(points: readonly UsedPoint[]): readonly (readonly UsedPoint[])[] {
  return stretches(usefulPoints(points), (previous, point) => previous.side === point.side);
}

/**
 * Says on which side a run lies.
 *
 * @param run - Points on one side of the line.
 */
export function directionOf(run: readonly UsedPoint[]): SignalDirection {
  const side = run[0]?.side ?? 0;
  if (side === 0) return 'none';
  return side > 0 ? 'up' : 'down';
}
