import { meanAt, plainLines, type LineBasis, type Lines } from './lines.js';

// Stirling's series for the logarithm of the gamma function, exact to 13 digits from 10 on; smaller ones are stepped up.
const STIRLING_MIN = 10;

function logGamma(given: number): number {
  let value = given;
  let stepped = 0;
  while (value < STIRLING_MIN) {
    stepped += Math.log(value);
    value += 1;
  }
  const series = 1 / (12 * value) - 1 / (360 * value ** 3) + 1 / (1260 * value ** 5) - 1 / (1680 * value ** 7);
  return (value - 0.5) * Math.log(value) - value + 0.5 * Math.log(2 * Math.PI) + series - stepped;
}

/**
 * Gives c₄: the mean standard deviation of a normal subgroup, in true standard deviations.
 *
 * @param size - How many figures a subgroup has, 2 or more.
 * @source Montgomery, Introduction to Statistical Quality Control: √(2 ÷ (n − 1)) Γ(n ÷ 2) ÷ Γ((n − 1) ÷ 2).
 */
export function c4(size: number): number {
  return Math.sqrt(2 / (size - 1)) * Math.exp(logGamma(size / 2) - logGamma((size - 1) / 2));
}

function perSize(basis: LineBasis, sigmaOf: (size: number) => number): readonly number[] {
  const known = new Map<number, number>();
  const sigmas: number[] = [];
  for (let position = basis.start; position < basis.end; position += 1) {
    const size = basis.figures.sizes[position] ?? 0;
    const sigma = known.get(size) ?? (size < 2 ? Number.NaN : sigmaOf(size));
    known.set(size, sigma);
    sigmas.push(sigma);
  }
  return sigmas;
}

// Of the baseline alone: a subgroup of another size that comes later must not change a line that was frozen.
function hasOneSize({ figures, baseline }: LineBasis): boolean {
  const first = figures.sizes[baseline[0] ?? 0];
  return baseline.every((position) => figures.sizes[position] === first);
}

// The mean of the standard deviations when every subgroup has one size, and else the root of their pooled squares.
function spreadWithin(basis: LineBasis): number | null {
  const { spreads, sizes } = basis.figures;
  const varying = basis.baseline.filter((position) => (sizes[position] ?? 0) >= 2);
  if (hasOneSize(basis)) return meanAt(spreads, varying);
  let squares = 0;
  let freedoms = 0;
  for (const position of varying) {
    const freedom = (sizes[position] ?? 1) - 1;
    squares += freedom * (spreads[position] ?? 0) ** 2;
    freedoms += freedom;
  }
  return freedoms === 0 ? null : Math.sqrt(squares / freedoms);
}

/**
 * Gives the lines of a means chart: the mean of every figure, and the spread of means of so many figures each.
 *
 * @param basis - The phase and its baseline; every point is a subgroup.
 * @source Montgomery, Introduction to Statistical Quality Control, x̄ and s charts with variable sample size:
 *   x̿ ± 3 s̄ ÷ (c₄ √n).
 */
export function xbarLines(basis: LineBasis): Lines {
  const { plotted, sizes } = basis.figures;
  const spread = spreadWithin(basis);
  let total = 0;
  let count = 0;
  for (const position of basis.baseline) {
    total += (plotted[position] ?? 0) * (sizes[position] ?? 0);
    count += sizes[position] ?? 0;
  }
  if (count === 0) return plainLines;
  const cl = total / count;
  const sigmas = spread === null ? null : perSize(basis, (size) => spread / (c4(size) * Math.sqrt(size)));
  return { ...plainLines, cl, middle: cl, sigmas };
}

/**
 * Gives the lines of a chart of standard deviations within subgroups.
 *
 * @param basis - The phase and its baseline; every point is a subgroup of two figures or more.
 * @source Montgomery, Introduction to Statistical Quality Control: s̄ ± 3 s̄ √(1 − c₄²) ÷ c₄.
 */
export function sLines(basis: LineBasis): Lines {
  const spread = spreadWithin(basis);
  if (spread === null) return plainLines;
  const sigmas = perSize(basis, (size) => (spread * Math.sqrt(1 - c4(size) ** 2)) / c4(size));
  return { ...plainLines, cl: spread, middle: spread, sigmas, min: 0 };
}
