import type { RuleName, Signal } from '../rules/signal.js';

/** The rules a point takes part in. */
export type Flags = readonly RuleName[];

/** The order in which a point's rules are listed; each has a bit of its own. */
const RULES: readonly RuleName[] = [
  ...(['anhoejRun', 'anhoejCrossings', 'outsideLimits', 'shift6', 'trend5', 'shift8', 'trend6'] as const),
  ...(['twoOfThree', 'fifteenInnerThird', 'mdcShift', 'mdcTrend', 'mdcTwoOfThree'] as const),
];

const bitOf: Readonly<Record<string, number>> = Object.fromEntries(RULES.map((rule, at) => [rule, 1 << at]));

// Points with the same rules share one list.
const known = new Map<number, Flags>([[0, []]]);

/**
 * Gathers the rules of every point, as bits.
 *
 * @param count - How many points the chart has.
 * @param signals - Every signal.
 */
export function flagBits(count: number, signals: readonly Signal[]): Uint16Array {
  const bits = new Uint16Array(count);
  for (const { rule, points } of signals) {
    const bit = bitOf[rule] ?? 0;
    for (const position of points) bits[position] = (bits[position] ?? 0) | bit;
  }
  return bits;
}

/**
 * Lists the rules of a point.
 *
 * @param bits - As `flagBits` gives them.
 */
export function flagsOf(bits: number): Flags {
  const flags = known.get(bits) ?? RULES.filter((_, at) => (bits & (1 << at)) !== 0);
  if (!known.has(bits)) known.set(bits, flags);
  return flags;
}
