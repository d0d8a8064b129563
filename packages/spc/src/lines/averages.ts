/**
 * Gives the mean.
 *
 * @param values - Finite numbers, in any unit.
 * @returns In the same unit; nothing without values.
 */
export function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((total, value) => total + value, 0) / values.length;
}

/**
 * Gives the median: the middle value, or the mean of the middle two.
 *
 * @param values - Finite numbers in any order; they are not changed.
 * @returns In the same unit; nothing without values.
 */
export function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((one, other) => one - other);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}
