import { crossingsMinOf } from './binomial-quantile.js';
import { runFinding, sideRuns } from './shift.js';
import type { Finding } from './signal.js';
import type { Sequence } from './sequence.js';

/** Lengths and crossings of a phase, and what chance allows. `null` when no point lies off the line. */
export interface AnhoejNumbers {
  /** Points off the centre line. */
  readonly usefulPoints: number;
  readonly longestRun: number | null;
  /** The longest run that chance would readily give; a longer one is a signal. */
  readonly longestRunMax: number | null;
  /** How often the series crosses its line. */
  readonly crossings: number | null;
  /** The fewest crossings that chance would readily give; fewer are a signal. */
  readonly crossingsMin: number | null;
  readonly runsSignal: boolean;
}

/**
 * Gives the longest run and the fewest crossings that chance would readily give.
 *
 * @param useful - Points off the centre line, 1 or more.
 * @returns `longestRunMax` in points, `crossingsMin` in crossings.
 * @source Anhøj and Olesen (2014), Run charts revisited, PLoS ONE 9, e113825: round(log₂ n) + 3, after Schilling
 *   (2012), and the 5% point of the binomial distribution with n − 1 trials, after Chen (2010).
 */
export function anhoejLimits(useful: number): { readonly longestRunMax: number; readonly crossingsMin: number } {
  return { longestRunMax: Math.round(Math.log2(useful)) + 3, crossingsMin: crossingsMinOf(useful) };
}

const noUsefulPoints: AnhoejNumbers = {
  ...{ usefulPoints: 0, longestRun: null, longestRunMax: null },
  ...{ crossings: null, crossingsMin: null, runsSignal: false },
};

/**
 * Counts runs and crossings, and compares them with what chance allows.
 *
 * @param sides - The side of each point of a phase.
 */
export function anhoejNumbers(sides: Int8Array): AnhoejNumbers {
  let [useful, longestRun, crossings, length, side] = [0, 0, -1, 0, 0];
  for (let place = 0; place < sides.length; place += 1) {
    const next = sides[place] ?? 0;
    if (next === 0) continue;
    useful += 1;
    if (next === side) length += 1;
    else {
      crossings += 1;
      side = next;
      length = 1;
    }
    if (length > longestRun) longestRun = length;
  }
  if (useful === 0) return noUsefulPoints;
  const { longestRunMax, crossingsMin } = anhoejLimits(useful);
  const runsSignal = longestRun > longestRunMax || crossings < crossingsMin;
  return { usefulPoints: useful, longestRun, longestRunMax, crossings, crossingsMin, runsSignal };
}

/**
 * Turns the numbers into findings: each run that is too long, and too few crossings.
 *
 * @param sequence - The points that the rules look at.
 * @param numbers - Their numbers.
 */
export function anhoejFindings(sequence: Sequence, numbers: AnhoejNumbers): readonly Finding[] {
  const { longestRun, longestRunMax, crossings, crossingsMin } = numbers;
  if (longestRunMax === null || crossings === null || crossingsMin === null || !numbers.runsSignal) return [];
  const isLong = longestRun !== null && longestRun > longestRunMax;
  const runs = isLong ? sideRuns(sequence.sides, longestRunMax + 1) : [];
  const found = runs.map((run) => runFinding(sequence, run, 'anhoejRun'));
  if (crossings < crossingsMin) found.push({ rule: 'anhoejCrossings', direction: 'none', points: [] });
  return found;
}
