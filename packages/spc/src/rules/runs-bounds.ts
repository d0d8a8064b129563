/** How many runs about its median a series readily has by chance. */
export interface RunsBounds {
  /** Fewer runs than this are too few. */
  readonly min: number;
  /** More runs than this are too many. */
  readonly max: number;
}

/** Each tail of a two-sided test at 5%. */
const TAIL = 0.025;

const known = new Map<number, RunsBounds>();

// Each number of runs in proportion to the one of two runs, so that no factorial is ever formed.
function weights(above: number, below: number): readonly number[] {
  const weight: number[] = [0, 0];
  // choose(above − 1, k − 1) and choose(below − 1, k − 1), as logarithms, for k = 1, 2, …
  let [chooseAbove, chooseBelow] = [0, 0];
  for (let k = 1; k <= Math.max(above, below); k += 1) {
    const [nextAbove, nextBelow] = [chooseAbove + Math.log((above - k) / k), chooseBelow + Math.log((below - k) / k)];
    weight[2 * k] = Math.exp(chooseAbove + chooseBelow + Math.LN2);
    weight[2 * k + 1] = Math.exp(nextAbove + chooseBelow) + Math.exp(chooseAbove + nextBelow);
    [chooseAbove, chooseBelow] = [nextAbove, nextBelow];
  }
  return weight.map((each) => (Number.isFinite(each) ? each : 0));
}

function boundsFor(useful: number): RunsBounds {
  const weight = weights(Math.floor(useful / 2), Math.ceil(useful / 2));
  const total = weight.reduce((sum, each) => sum + each, 0);
  let min = 2;
  for (let tail = weight[min] ?? 0; tail / total <= TAIL && min < useful; tail += weight[min] ?? 0) min += 1;
  let max = useful;
  for (let tail = weight[max] ?? 0; tail / total <= TAIL && max > min; tail += weight[max] ?? 0) max -= 1;
  return { min, max };
}

/**
 * Gives the fewest and the most runs that chance would readily give. They are advice and no rule of any ruleset.
 *
 * @param useful - Points off the line, 2 or more and at most 1,000; half of them are taken to lie on each side.
 * @returns Nothing outside that range.
 * @source Wald and Wolfowitz (1940), exact distribution, 2.5% in each tail. Printed tables differ by one run at about a
 *   third of the lengths.
 */
export function runsBounds(useful: number): RunsBounds | undefined {
  if (!Number.isInteger(useful) || useful < 2 || useful > 1000) return undefined;
  const bounds = known.get(useful) ?? boundsFor(useful);
  known.set(useful, bounds);
  return bounds;
}
