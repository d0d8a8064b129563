import { counts, type PlottedPoint } from '../input/plotted-point.js';
import { mean } from './averages.js';

/** d₂ for pairs: the mean moving range of a normal process, in standard deviations. */
const D2_FOR_PAIRS = 1.128;

/** D₄ for pairs: a moving range this many times the mean lies outside its own three-sigma limit. */
const D4_FOR_PAIRS = 3.267;

/**
 * Gives the distance of each figure from the one before it.
 *
 * @param points - Points in time order. A missing point breaks the chain on both sides; one that a person left out is
 *   stepped over, so that its neighbours are compared with each other.
 * @param valueOf - The figure to compare; the plotted one for an individuals chart.
 * @returns Distances in the same unit, none below 0.
 */
export function movingRanges(
  points: readonly PlottedPoint[],
  valueOf: (point: PlottedPoint & { readonly plotted: number }) => number,
): readonly number[] {
  const ranges: number[] = [];
  let previous: number | null = null;
  for (const point of points) {
    if (point.excluded !== null) continue;
    const value: number | null = counts(point) ? valueOf(point) : null;
    if (value !== null && previous !== null) ranges.push(Math.abs(value - previous));
    previous = value;
  }
  return ranges;
}

function screened(ranges: readonly number[]): readonly number[] {
  const largest = D4_FOR_PAIRS * (mean(ranges) ?? 0);
  return ranges.filter((range) => range < largest);
}

/**
 * Estimates a process's standard deviation from its moving ranges.
 *
 * @param ranges - Moving ranges, none below 0.
 * @param isScreened - Whether ranges outside their own limit are left out, once.
 * @returns In the ranges' unit; 0 when nothing varies; nothing without ranges.
 * @source Nelson (1982), Control charts for individual measurements, Journal of Quality Technology 14, 172–173, for
 *   the screening; d₂ and D₄ for n = 2 from Montgomery, Introduction to Statistical Quality Control, appendix VI.
 */
export function sigmaFromRanges(ranges: readonly number[], isScreened: boolean): number | null {
  const kept = isScreened ? screened(ranges) : ranges;
  // When every range is 0 none lies below 0, and the spread is 0 and not unknown.
  const average = mean(kept.length > 0 ? kept : ranges);
  return average === null ? null : average / D2_FOR_PAIRS;
}
