/** The chance that a logistic curve gives to a case with these signs, from 0 to 1. */
export function logistic(weights: readonly number[], signs: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < weights.length; at += 1) sum += (weights[at] ?? 0) * (signs[at] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}
