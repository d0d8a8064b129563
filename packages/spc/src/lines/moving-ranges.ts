import type { LineBasis } from './lines.js';

/** d₂ for pairs: the mean moving range of a normal process, in standard deviations. */
const D2_FOR_PAIRS = 1.128;

/** D₄ for pairs: a moving range this many times the mean lies outside its own three-sigma limit. */
export const D4_FOR_PAIRS = 3.267;

/** One standard deviation in mean moving ranges: as computed, and as Making Data Count rounds it. */
export const sigmaPerRange = { exact: 1 / D2_FOR_PAIRS, rounded: 2.66 / 3 } as const;

function meanBelow(ranges: Float64Array, largest: number): number {
  let total = 0;
  let count = 0;
  // Counted through by place: handing out the figures of a column one by one takes several times as long.
  for (let place = 0; place < ranges.length; place += 1) {
    const range = ranges[place] ?? 0;
    if (range < largest) {
      total += range;
      count += 1;
    }
  }
  return total / count;
}

/**
 * Gives the distance of each figure of a baseline from the one before it.
 *
 * @param figures - One a point; the plotted ones on an individuals chart.
 * @param basis - The phase. A missing point breaks the chain on both sides; one that a person left out is stepped
 *   over, so that its neighbours are compared with each other.
 * @returns Distances in the same unit, none below 0.
 */
export function movingRanges(figures: Float64Array, basis: LineBasis): Float64Array {
  const { baseline, isLeftOut } = basis;
  const ranges = new Float64Array(baseline.length);
  let count = 0;
  let previous = -1;
  let before = 0;
  for (const position of baseline) {
    const figure = figures[position] ?? 0;
    let neighbour = position - 1;
    while (neighbour > previous && isLeftOut(neighbour)) neighbour -= 1;
    if (previous >= 0 && neighbour === previous) {
      ranges[count] = Math.abs(figure - before);
      count += 1;
    }
    previous = position;
    before = figure;
  }
  return ranges.subarray(0, count);
}

/**
 * Estimates a process's standard deviation from its moving ranges.
 *
 * @param ranges - Moving ranges, none below 0.
 * @param basis - Whether ranges outside their own limit are left out, once, and what a range stands for.
 * @returns In the ranges' unit; 0 when nothing varies; nothing without ranges.
 * @source Nelson (1982), Control charts for individual measurements, Journal of Quality Technology 14, 172–173, for
 *   the screening; d₂ and D₄ for n = 2 from Montgomery, Introduction to Statistical Quality Control, appendix VI.
 */
export function sigmaFromRanges(
  ranges: Float64Array,
  { isScreened, sigmaPerRange: share }: Pick<LineBasis, 'isScreened' | 'sigmaPerRange'>,
): number | null {
  if (ranges.length === 0) return null;
  const all = meanBelow(ranges, Infinity);
  if (!Number.isFinite(all)) return null;
  // When every range is 0 none lies below 0, and the spread is 0 and not unknown.
  const kept = isScreened && all > 0 ? meanBelow(ranges, D4_FOR_PAIRS * all) : all;
  return kept * share;
}
