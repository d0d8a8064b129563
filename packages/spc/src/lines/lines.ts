import type { Figures } from '../input/figures.js';
import type { ChartName } from '../input/chart.js';

/** What the lines of a phase are drawn from. */
export interface LineBasis {
  readonly figures: Figures;
  /** Why each point was left out; `undefined` for one that was not. */
  readonly isLeftOut: (position: number) => boolean;
  /** The position of the phase's first point, and the one after its last. */
  readonly start: number;
  readonly end: number;
  /** The positions of the baseline's points: neither missing nor left out. */
  readonly baseline: readonly number[];
  readonly chart: ChartName;
  readonly isScreened: boolean;
  /** How many mean moving ranges make one standard deviation. */
  readonly sigmaPerRange: number;
}

/** The lines of a phase, before limits are drawn. */
export interface Lines {
  /** The line as drawn. */
  readonly cl: number | null;
  /** What the limits stand around: the line itself on most charts. */
  readonly middle: number | null;
  /** One standard deviation, when it is the same for every point. */
  readonly sigma: number | null;
  /** One standard deviation at each point of the phase, when it is not. */
  readonly sigmas: readonly number[] | null;
  /** How much more the points vary than chance alone would make them; 1 is as expected. For proportions and rates. */
  readonly dispersion: number | null;
  /** Limits never pass these. */
  readonly min: number;
  readonly max: number;
  /** Line and spread are those of figures raised to one over this; limits are raised back. */
  readonly power: number;
}

/** Lines without a spread, from which each chart's lines are made. */
export const plainLines: Lines = {
  ...{ cl: null, middle: null, sigma: null, sigmas: null, dispersion: null },
  ...{ min: -Infinity, max: Infinity, power: 1 },
};

/**
 * Gives the mean of a baseline.
 *
 * @param figures - One a point.
 * @param baseline - Positions to take; each has a figure.
 * @returns Nothing without points.
 */
export function meanAt(figures: Float64Array, baseline: readonly number[]): number | null {
  if (baseline.length === 0) return null;
  let total = 0;
  for (const position of baseline) total += figures[position] ?? 0;
  return total / baseline.length;
}
