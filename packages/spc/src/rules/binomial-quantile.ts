/**
 * Gives the smallest number of heads that is not unusually low among tosses of a fair coin.
 *
 * @param tosses - A whole number from 0.
 * @param share - The probability below which a number counts as unusually low, from 0 to 1.
 * @returns The smallest k for which k or fewer heads have at least that probability.
 * @source The binomial distribution, summed exactly. The sum starts from a logarithm, because 0.5 to the power of
 *   1,075 is 0 in floating point and a sum from there would never reach its mark.
 */
function fairCoinQuantile(tosses: number, share: number): number {
  let logProbability = tosses * Math.log(0.5);
  let cumulative = Math.exp(logProbability);
  let heads = 0;
  while (cumulative < share && heads < tosses) {
    logProbability += Math.log((tosses - heads) / (heads + 1));
    cumulative += Math.exp(logProbability);
    heads += 1;
  }
  return heads;
}

/** Fewer crossings than all but one chance series in twenty is a signal (Chen 2010). */
const CROSSINGS_SHARE = 0.05;

const known: number[] = [];

/**
 * Gives the fewest crossings that chance would readily give, and remembers it: the sum is long for long series.
 *
 * @param useful - Points off the centre line, 1 or more.
 */
export function crossingsMinOf(useful: number): number {
  return (known[useful] ??= fairCoinQuantile(useful - 1, CROSSINGS_SHARE));
}
