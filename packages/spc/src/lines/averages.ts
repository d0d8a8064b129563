/**
 * Gives the mean.
 *
 * @param values - Finite numbers, in any unit.
 * @returns In the same unit; nothing without values.
 */
export function mean(values: readonly number[] | Float64Array): number | null {
  if (values.length === 0) return null;
  let total = 0;
  for (let place = 0; place < values.length; place += 1) total += values[place] ?? 0;
  return total / values.length;
}

// Sorting a whole series to find its middle would cost more than everything else together, so only the side that
// holds the middle is looked at again (Hoare's selection).
function orderAround(values: Float64Array, place: number): void {
  let low = 0;
  let high = values.length - 1;
  while (low < high) {
    const pivot = values[(low + high) >> 1] ?? 0;
    let left = low;
    let right = high;
    while (left <= right) {
      while ((values[left] ?? pivot) < pivot) left += 1;
      while ((values[right] ?? pivot) > pivot) right -= 1;
      if (left <= right) {
        const held = values[left] ?? pivot;
        values[left] = values[right] ?? pivot;
        values[right] = held;
        left += 1;
        right -= 1;
      }
    }
    if (place <= right) high = right;
    else if (place >= left) low = left;
    else return;
  }
}

/**
 * Gives the median: the middle value, or the mean of the middle two.
 *
 * @param values - Finite numbers in any order; they are not changed.
 * @returns In the same unit; nothing without values.
 */
export function median(values: readonly number[] | Float64Array): number | null {
  const place = values.length >> 1;
  const ordered = Float64Array.from(values);
  orderAround(ordered, place);
  const upper = ordered[place];
  if (upper === undefined || values.length % 2 === 1) return upper ?? null;
  let lower = ordered[0] ?? upper;
  for (let at = 1; at < place; at += 1) lower = Math.max(lower, ordered[at] ?? lower);
  return (lower + upper) / 2;
}
