import type { Measure, Point } from './series.js';

/** So many times the largest figure, or so small a share of it, is hardly the same unit. */
const UNIT_RATIO = 20;

/**
 * Gives the target in force at the last point.
 *
 * @param measure - With its targets in any order.
 * @param points - In time order.
 * @returns In plotted units; `null` when none holds yet.
 */
export function latestTarget({ target = [] }: Measure, points: readonly Point[]): number | null {
  const last = points.at(-1)?.start;
  let found: { readonly from: string; readonly value: number } | undefined;
  for (const each of target) {
    const isInForce = last !== undefined && each.from <= last;
    if (isInForce && (found === undefined || each.from >= found.from)) found = each;
  }
  return found?.value ?? null;
}

/**
 * Says whether a target can hardly be in the unit of the figures.
 *
 * @param target - The target.
 * @param measure - A proportion is given from 0 to 1.
 * @param values - The figures of the latest phase.
 */
export function isInAnotherUnit(target: number, { kind, unit }: Measure, values: readonly number[]): boolean {
  if (kind === 'proportion') return target < 0 || target > 1;
  let largest = 0;
  for (const value of values) largest = Math.max(largest, Math.abs(value));
  const isPercent = unit === '%' || unit.startsWith('per');
  return isPercent && target > 0 && target <= 1 && largest > UNIT_RATIO;
}
