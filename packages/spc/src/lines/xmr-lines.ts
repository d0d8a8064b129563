import { counts } from '../input/plotted-point.js';
import { mean } from './averages.js';
import type { LineBasis, Lines } from './lines.js';
import { movingRanges, sigmaFromRanges } from './moving-ranges.js';

/**
 * Gives the lines of an individuals chart: the mean, and the spread that the moving ranges show.
 *
 * @param basis - The phase and its baseline.
 * @returns Lines without bounds: a lower limit below 0 is left as it is.
 * @source Montgomery, Introduction to Statistical Quality Control, control charts for individual measurements:
 *   mean ± 3 × (mean moving range ÷ 1.128).
 */
export function xmrLines({ points, baseline, isScreened }: LineBasis): Lines {
  const ranges = movingRanges(baseline, (point) => point.plotted);
  const sigma = sigmaFromRanges(ranges, isScreened);
  return {
    cl: mean(baseline.filter(counts).map((point) => point.plotted)),
    sigmas: points.map(() => sigma),
    sigma,
    dispersion: null,
    bounds: { min: null, max: null },
  };
}
