import type { Measure, Point } from '../input/series.js';

function isSmall(count: number, below: number): boolean {
  return count > 0 && count < below;
}

/**
 * Says whether a point rests on so few that it could tell who somebody is.
 *
 * @param point - As given.
 * @param measure - The day on which a gap between events ends is the day of one event.
 * @param below - Counts from 1 up to this, and not this itself, are small.
 */
export function isSmallAt(point: Point, { kind }: Measure, below: number): boolean {
  if ('subgroup' in point) return isSmall(point.subgroup.length, below);
  if ('value' in point)
    return kind === 'gap' ? point.value !== null : kind === 'count' && isSmall(point.value ?? 0, below);
  const { numerator, denominator } = point;
  if (numerator === null) return false;
  const rest = kind === 'proportion' && denominator !== null ? denominator - numerator : 0;
  return isSmall(numerator, below) || isSmall(rest, below);
}
