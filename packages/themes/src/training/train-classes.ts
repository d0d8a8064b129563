import type { SparseText } from '../model/sparse-text.js';

/** One straight line between the texts of a class and all others. */
export interface LinearClass {
  readonly weights: Float64Array;
  readonly bias: number;
}

/** What a class is trained by. */
export interface ClassSettings {
  /** How many features there are. */
  readonly size: number;
  /** How many times dearer a misplaced text of the class itself is than one of the others. */
  readonly dearness: number;
}

/** The price of a text on the wrong side, and how often all texts are gone through. Ours; see docs/method/themes.md. */
const COST = 1;
const ROUNDS = 15;

/** A shuffle that is the same on every machine. */
function* shuffled(count: number): Generator<number> {
  let state = 12_345;
  const below = (bound: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    return state % bound;
  };
  const order = Array.from({ length: count }, (_, at) => at);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (let at = count - 1; at > 0; at -= 1) {
      const other = below(at + 1);
      [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
    }
    yield* order;
  }
}

/** Where a text lies: above zero on the side of the class. */
export function marginOf({ places, values }: SparseText, { weights, bias }: LinearClass): number {
  let margin = bias;
  for (let at = 0; at < places.length; at += 1) margin += (weights[places[at] ?? 0] ?? 0) * (values[at] ?? 0);
  return margin;
}

/**
 * Trains one class against all others.
 *
 * @param texts - All texts.
 * @param belongs - Whether each is of the class.
 * @returns The same line for the same texts on every machine.
 * @source Dual coordinate descent for the L2-loss linear SVM: Hsieh, Chang, Lin, Keerthi, Sundararajan (ICML 2008), alg. 1.
 */
export function trainClass(
  texts: readonly SparseText[],
  belongs: readonly boolean[],
  { size, dearness }: ClassSettings,
): LinearClass {
  const weights = new Float64Array(size);
  const line = { weights, bias: 0 };
  const alphas = new Float64Array(texts.length);
  const squares = texts.map(({ values }) => values.reduce((sum, value) => sum + value * value, 1));
  for (const at of shuffled(texts.length)) {
    const text = texts[at];
    if (text === undefined) continue;
    const side = belongs[at] ? 1 : -1;
    const slack = 1 / (2 * COST * (belongs[at] ? dearness : 1));
    const before = alphas[at] ?? 0;
    const slope = side * marginOf(text, line) - 1 + slack * before;
    const after = Math.max(before - slope / ((squares[at] ?? 1) + slack), 0);
    if (after === before) continue;
    alphas[at] = after;
    const step = (after - before) * side;
    line.bias += step;
    for (let each = 0; each < text.places.length; each += 1) {
      const place = text.places[each] ?? 0;
      weights[place] = (weights[place] ?? 0) + step * (text.values[each] ?? 0);
    }
  }
  return line;
}
