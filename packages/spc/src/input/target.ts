import type { Measure, Point } from './series.js';

/** Our choice: percentages above this and a target of at most 1 are hardly in one unit. */
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
export function isInAnotherUnit(target: number, { kind, unit }: Measure, values: Float64Array): boolean {
  if (kind === 'proportion') return target < 0 || target > 1;
  const isPercent = unit === '%' || unit.startsWith('per');
  if (!isPercent || target <= 0 || target > 1) return false;
  return values.some((value) => Math.abs(value) > UNIT_RATIO);
}
