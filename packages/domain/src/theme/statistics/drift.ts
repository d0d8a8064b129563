/** From which share on the higher threshold is used. */
const commonFrom = 0.35;

/**
 * How far the sum must rise before it signals: 3.5, or 4.5 for themes that a third of reviews find.
 *
 * @source Our own choice by simulation, in `docs/method/themes.md`.
 */
export function driftThreshold(usual: number): number {
  return usual >= commonFrom ? 4.5 : 3.5;
}

/** How a watch for drift stands after the last review. */
export interface Drift {
  /** The sum after each review, in their order. */
  readonly sums: readonly number[];
  readonly threshold: number;
  /** Which review, counted from 0, first carried the sum past the threshold; `null` where none did. */
  readonly signalledAt: number | null;
}

/**
 * Watches reviews one by one for a theme that has become twice as common.
 *
 * @param found - Whether each review found it, in the order in which they were reported.
 * @param usual - The share of reviews that find it as a rule, above 0 and below 0.5.
 * @returns The sum after each review; after a signal it goes on, and is not set back.
 * @throws {RangeError} A usual share that cannot double. Whoever asks must leave such themes out.
 * @source Bernoulli CUSUM with the logarithm of the likelihood ratio: Reynolds and Stoumbos, Journal of Quality
 *   Technology 31 (1999) 87–108.
 */
export function driftOf(found: readonly boolean[], usual: number): Drift {
  if (!(usual > 0 && usual < 0.5)) throw new RangeError('A share of 0, or of a half and more, cannot double');
  const rise = Math.log(2);
  const fall = Math.log((1 - 2 * usual) / (1 - usual));
  const threshold = driftThreshold(usual);
  const sums: number[] = [];
  for (const each of found) sums.push(Math.max(0, (sums.at(-1) ?? 0) + (each ? rise : fall)));
  const at = sums.findIndex((sum) => sum >= threshold);
  return { sums, threshold, signalledAt: at === -1 ? null : at };
}
