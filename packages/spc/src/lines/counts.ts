import { median } from './averages.js';
import { meanAt, plainLines, type LineBasis, type Lines } from './lines.js';
import { movingRanges, sigmaFromRanges, sigmaPerRange } from './moving-ranges.js';

/**
 * Gives the lines of a counts chart: the mean, and the spread that chance alone would show.
 *
 * @param basis - The phase and its baseline.
 * @source Montgomery, Introduction to Statistical Quality Control, control chart for nonconformities: c̄ ± 3 √c̄.
 */
export function cLines({ figures, baseline }: LineBasis): Lines {
  const middle = meanAt(figures.plotted, baseline);
  return { ...plainLines, cl: middle, middle, sigma: middle === null ? null : Math.sqrt(middle), min: 0 };
}

function pooled({ figures, baseline }: LineBasis): number | null {
  let part = 0;
  let whole = 0;
  for (const position of baseline) {
    const size = figures.sizes[position] ?? 0;
    part += (figures.plotted[position] ?? 0) * size;
    whole += size;
  }
  const cl = part / whole;
  return Number.isFinite(cl) ? cl : null;
}

function dispersionOf(basis: LineBasis, cl: number, sigmas: readonly number[]): number | null {
  const { isScreened, baseline, figures, start, end } = basis;
  const standardised = new Float64Array(end);
  for (const position of baseline) {
    standardised[position] = ((figures.plotted[position] ?? 0) - cl) / (sigmas[position - start] ?? 0);
  }
  return sigmaFromRanges(movingRanges(standardised, basis), { isScreened, sigmaPerRange: sigmaPerRange.exact });
}

function ratioLines(basis: LineBasis, cl: number, variance: number): Lines {
  const { sizes } = basis.figures;
  const sigmas: number[] = [];
  for (let position = basis.start; position < basis.end; position += 1) {
    sigmas.push(Math.sqrt(variance / (sizes[position] ?? Number.NaN)));
  }
  const dispersion = variance > 0 ? dispersionOf(basis, cl, sigmas) : null;
  const isWidened = basis.chart === 'pPrime' || basis.chart === 'uPrime';
  const share = isWidened ? (dispersion ?? 0) : 1;
  return {
    ...plainLines,
    cl,
    middle: cl,
    dispersion,
    sigmas: isWidened ? sigmas.map((sigma) => sigma * share) : sigmas,
  };
}

/**
 * Gives the lines of a proportions chart: all parts over all wholes, and the spread that chance alone would show. For
 * large numbers that spread is widened by how much more the points vary.
 *
 * @param basis - The phase and its baseline; every point has a part and a whole.
 * @returns Proportions from 0 to 1. Limits are wider where fewer are counted, and never pass 0 or 1.
 * @source Montgomery, Introduction to Statistical Quality Control, fraction nonconforming with variable sample size:
 *   p̄ ± 3 √(p̄ (1 − p̄) ÷ nᵢ). The dispersion is Laney's σ_z (2002), Quality Engineering 14, 531–537.
 */
export function pLines(basis: LineBasis): Lines {
  const share = pooled(basis);
  if (share === null) return plainLines;
  const cl = Math.min(1, share);
  return { ...ratioLines(basis, cl, cl * (1 - cl)), min: 0, max: 1 };
}

/**
 * Gives the lines of a rates chart, and of one for large numbers, as for proportions.
 *
 * @param basis - The phase and its baseline; every point has a part and a whole.
 * @source Montgomery, Introduction to Statistical Quality Control, nonconformities per unit with variable sample size:
 *   ū ± 3 √(ū ÷ nᵢ); Laney (2002) for large numbers.
 */
export function uLines(basis: LineBasis): Lines {
  const cl = pooled(basis);
  return cl === null ? plainLines : { ...ratioLines(basis, cl, cl), min: 0 };
}

/**
 * Gives the lines of a chart of cases between events.
 *
 * @param basis - The phase and its baseline; a figure counts the cases without an event, 0 for two in a row.
 * @returns Limits from the mean of the geometric distribution, and the median as the line: half of the points lie on
 *   each side of it although the distribution is lopsided.
 * @source Montgomery, Introduction to Statistical Quality Control: m ± 3 √(m (m + 1)); Provost and Murray, The Health
 *   Care Data Guide, for a line with half of the points on each side.
 */
export function gLines({ figures, baseline }: LineBasis): Lines {
  const middle = meanAt(figures.plotted, baseline);
  if (middle === null) return plainLines;
  const cl = median(baseline.map((position) => figures.plotted[position] ?? 0));
  return { ...plainLines, cl, middle, sigma: Math.sqrt(middle * (middle + 1)), min: 0 };
}
