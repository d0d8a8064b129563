import { counts, type PlottedPoint } from '../input/plotted-point.js';
import type { LineBasis, Lines } from './lines.js';
import { movingRanges, sigmaFromRanges } from './moving-ranges.js';

function pooledProportion(baseline: readonly PlottedPoint[]): number | null {
  const used = baseline.filter(counts);
  const whole = used.reduce((total, point) => total + (point.denominator ?? 0), 0);
  const part = used.reduce((total, point) => total + point.plotted * (point.denominator ?? 0), 0);
  return whole === 0 ? null : Math.min(1, part / whole);
}

function sigmaAt(point: PlottedPoint, cl: number | null): number | null {
  return cl === null || !point.denominator ? null : Math.sqrt((cl * (1 - cl)) / point.denominator);
}

function dispersionOf(baseline: readonly PlottedPoint[], cl: number | null): number | null {
  if (cl === null || cl === 0 || cl === 1) return null;
  const ranges = movingRanges(baseline, (point) => (point.plotted - cl) / (sigmaAt(point, cl) ?? 1));
  return sigmaFromRanges(ranges, true);
}

/**
 * Gives the lines of a proportions chart: all parts over all wholes, and the spread that chance alone would show.
 *
 * @param basis - The phase and its baseline; every point has a part and a whole.
 * @returns Proportions from 0 to 1. Limits are wider where fewer are counted, and never pass 0 or 1.
 * @source Montgomery, Introduction to Statistical Quality Control, fraction nonconforming with variable sample size:
 *   p̄ ± 3 √(p̄ (1 − p̄) ÷ nᵢ). The dispersion is Laney's σ_z (2002), Quality Engineering 14, 531–537.
 */
export function pLines({ points, baseline }: LineBasis): Lines {
  const cl = pooledProportion(baseline);
  return {
    cl,
    sigmas: points.map((point) => sigmaAt(point, cl)),
    sigma: null,
    dispersion: dispersionOf(baseline, cl),
    bounds: { min: 0, max: 1 },
  };
}
