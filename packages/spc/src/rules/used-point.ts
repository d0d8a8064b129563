import { counts, type PlottedPoint } from '../input/plotted-point.js';
import type { LimitsAt } from '../lines/limits.js';
import { sideOf } from '../lines/near.js';

/** A point that the rules look at. */
export interface UsedPoint {
  /** Its position on the chart, from 0. */
  readonly position: number;
  readonly value: number;
  /** 1 above the centre line, −1 below, 0 on it. */
  readonly side: -1 | 0 | 1;
  readonly limits: LimitsAt;
}

/**
 * Picks the points that the rules look at: neither missing nor left out.
 *
 * @param points - The points of a phase.
 * @param limits - The lines at each of them.
 * @param offset - The position of the phase's first point on the chart.
 */
export function usedPoints(
  points: readonly PlottedPoint[],
  limits: readonly LimitsAt[],
  offset: number,
): readonly UsedPoint[] {
  return points.flatMap((point, at) => {
    const lines = limits[at];
    if (!counts(point) || lines === undefined || lines.cl === null) return [];
    return [{ position: offset + at, value: point.plotted, side: sideOf(point.plotted, lines.cl), limits: lines }];
  });
}

/**
 * Leaves out the points on the centre line, which neither break a run nor lengthen it.
 *
 * @param points - Points that the rules look at.
 */
export function usefulPoints(points: readonly UsedPoint[]): readonly UsedPoint[] {
  return points.filter((point) => point.side !== 0);
}
