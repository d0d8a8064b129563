/** Coefficients of Lanczos' approximation with g = 7 and nine terms. */
const lanczos = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];
const lanczosG = 7;
const precision = 1e-15;
const termsMax = 500;
/** Halvings of the interval from 0 to 1: as fine as a double can hold. */
const halvings = 60;

/**
 * The natural logarithm of the gamma function.
 *
 * @param x - Greater than 0.
 * @source Lanczos, SIAM Journal on Numerical Analysis B 1 (1964) 86–96, with g = 7 and nine terms.
 */
function logGamma(x: number): number {
  const at = x - 1;
  const base = at + lanczosG + 0.5;
  const sum = lanczos.reduce((total, term, index) => total + (index === 0 ? term : term / (at + index)), 0);
  return 0.5 * Math.log(2 * Math.PI) + (at + 0.5) * Math.log(base) - base + Math.log(sum);
}

/**
 * The chance that a quantity with a Beta distribution is at most `x`: the regularised incomplete beta function.
 *
 * @param x - From 0 to 1.
 * @param a - First shape, greater than 0.
 * @param b - Second shape, greater than 0.
 * @returns From 0 to 1, to about twelve digits.
 * @source NIST Digital Library of Mathematical Functions, 8.17.22, its continued fraction by Lentz's method.
 */
export function betaChance(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  // The fraction converges fast on one side of the mean; the other side is its mirror image.
  if (x > (a + 1) / (a + b + 2)) return 1 - betaChance(1 - x, b, a);
  const front = logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log(1 - x);
  return (Math.exp(front) / a) * continuedFraction(x, a, b);
}

function continuedFraction(x: number, a: number, b: number): number {
  let numerator = 1;
  let denominator = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1));
  let value = denominator;
  for (let m = 1; m <= termsMax; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    let step = 1;
    for (const term of [even, odd]) {
      denominator = 1 / awayFromZero(1 + term * denominator);
      numerator = awayFromZero(1 + term / numerator);
      step = numerator * denominator;
      value *= step;
    }
    if (Math.abs(step - 1) < precision) break;
  }
  return value;
}

const awayFromZero = (value: number) => (Math.abs(value) < 1e-300 ? 1e-300 : value);

/**
 * The value below which a quantity with a Beta distribution lies with a given chance.
 *
 * @param chance - From 0 to 1.
 * @param a - First shape, greater than 0.
 * @param b - Second shape, greater than 0.
 * @returns From 0 to 1, found by halving.
 */
export function betaQuantile(chance: number, a: number, b: number): number {
  let low = 0;
  let high = 1;
  for (let step = 0; step < halvings; step += 1) {
    const middle = (low + high) / 2;
    if (betaChance(middle, a, b) < chance) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
