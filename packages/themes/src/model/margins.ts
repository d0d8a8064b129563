import { classCount, type Model } from './model.js';
import type { SparseText } from './sparse-text.js';

/**
 * Where a text lies to each line of a model.
 *
 * @param text - Read with the model's own vocabulary.
 * @returns For each class of the model, in its order: above zero on its side.
 */
export function marginsOf({ places, values }: SparseText, model: Model): Float64Array {
  const classes = classCount(model.slugs);
  const sums = new Float64Array(classes);
  for (let each = 0; each < places.length; each += 1) {
    const value = values[each] ?? 0;
    const row = (places[each] ?? 0) * classes;
    for (let at = 0; at < classes; at += 1) sums[at] = (sums[at] ?? 0) + value * (model.weights[row + at] ?? 0);
  }
  for (let at = 0; at < classes; at += 1)
    sums[at] = (sums[at] ?? 0) * (model.scales[at] ?? 0) + (model.biases[at] ?? 0);
  return sums;
}
