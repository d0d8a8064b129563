import type { PlottedPoint } from '../input/plotted-point.js';

/** What a chart's lines are drawn from. */
export interface LineBasis {
  /** Every point of the phase. */
  readonly points: readonly PlottedPoint[];
  /** The points of the phase up to the end of its baseline. */
  readonly baseline: readonly PlottedPoint[];
  readonly isScreened: boolean;
}

/** The lines of a phase, before limits are drawn. */
export interface Lines {
  readonly cl: number | null;
  /** One standard deviation at each point of the phase, in plotted units; `null` where there is no limit. */
  readonly sigmas: readonly (number | null)[];
  /** The same for every point, when it is. */
  readonly sigma: number | null;
  /** How much more the points vary than chance alone would make them; 1 is as expected. For proportions. */
  readonly dispersion: number | null;
  /** Limits never pass these. */
  readonly bounds: { readonly min: number | null; readonly max: number | null };
}
