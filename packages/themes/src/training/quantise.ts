import type { LinearClass } from './train-classes.js';

/** Lines whose weights are whole numbers from −127 to 127, in steps of each line's own scale. */
export interface Quantised {
  readonly weights: Int8Array;
  readonly scales: Float32Array;
  readonly biases: Float32Array;
}

const STEPS = 127;

/**
 * Keeps weights in one byte each: a text then lies where it lay, to within a few thousandths.
 *
 * @param lines - One line a class.
 * @param size - How many features there are.
 * @returns For each feature the weights of all classes in a row.
 */
export function quantise(lines: readonly LinearClass[], size: number): Quantised {
  const scales = Float32Array.from(lines, ({ weights }) => {
    const heaviest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
    return heaviest === 0 ? 1 : heaviest / STEPS;
  });
  const biases = Float32Array.from(lines, ({ bias }) => bias);
  const weights = new Int8Array(size * lines.length);
  for (const [at, line] of lines.entries()) {
    const scale = scales[at] ?? 1;
    for (let feature = 0; feature < size; feature += 1)
      weights[feature * lines.length + at] = Math.round((line.weights[feature] ?? 0) / scale);
  }
  return { weights, scales, biases };
}
