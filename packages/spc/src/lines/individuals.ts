import { median } from './averages.js';
import { meanAt, plainLines, type LineBasis, type Lines } from './lines.js';
import { D4_FOR_PAIRS, movingRanges, sigmaFromRanges } from './moving-ranges.js';

/**
 * Gives the line of a run chart: the median of the baseline, without limits.
 *
 * @param basis - The phase and its baseline.
 * @source Perla, Provost and Murray (2011), The run chart, BMJ Quality and Safety 20, 46–51.
 */
export function runLines({ figures, baseline }: LineBasis): Lines {
  return { ...plainLines, cl: median(baseline.map((position) => figures.plotted[position] ?? 0)) };
}

/**
 * Gives the lines of an individuals chart: the mean, and the spread that the moving ranges show.
 *
 * @param basis - The phase and its baseline.
 * @returns Lines without bounds: a lower limit below 0 is left as it is.
 * @source Montgomery, Introduction to Statistical Quality Control, control charts for individual measurements:
 *   mean ± 3 × (mean moving range ÷ 1.128).
 */
export function xmrLines(basis: LineBasis): Lines {
  const { plotted } = basis.figures;
  const middle = meanAt(plotted, basis.baseline);
  const sigma = sigmaFromRanges(movingRanges(plotted, basis), basis);
  return { ...plainLines, cl: middle, middle, sigma };
}

/**
 * Gives the lines of a moving range chart: the mean range, and the range that neighbours of a steady process stay below.
 *
 * @param basis - The phase and its baseline; the figures are ranges.
 * @returns Limits that stand on 0: the upper one at D₄ times the mean, the upper warning at two thirds of that.
 * @source Montgomery, Introduction to Statistical Quality Control, appendix VI: D₃ = 0 and D₄ = 3.267 for pairs.
 */
export function mrLines({ figures, baseline }: LineBasis): Lines {
  const cl = meanAt(figures.plotted, baseline);
  return { ...plainLines, cl, middle: 0, sigma: cl === null ? null : (D4_FOR_PAIRS * cl) / 3, min: 0 };
}
