import { crossingsMinOf } from './binomial-quantile.js';
import { runFinding, type SideRun } from './shift.js';
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

/**
 * Counts runs and crossings, and compares them with what chance allows.
 *
 * @param runs - The runs of a phase.
 */
export function anhoejNumbers(runs: readonly SideRun[]): AnhoejNumbers {
  if (runs.length === 0) {
    const none = { longestRun: null, longestRunMax: null, crossings: null, crossingsMin: null };
    return { usefulPoints: 0, ...none, runsSignal: false };
  }
  let useful = 0;
  let longestRun = 0;
  for (const run of runs) {
    useful += run.length;
    longestRun = Math.max(longestRun, run.length);
  }
  const crossings = runs.length - 1;
  const { longestRunMax, crossingsMin } = anhoejLimits(useful);
  const runsSignal = longestRun > longestRunMax || crossings < crossingsMin;
  return { usefulPoints: useful, longestRun, longestRunMax, crossings, crossingsMin, runsSignal };
}

/**
 * Turns the numbers into findings: each run that is too long, and too few crossings.
 *
 * @param sequence - The points that the rules look at.
 * @param runs - Their runs.
 * @param numbers - Their numbers.
 */
export function anhoejFindings(
  sequence: Sequence,
  runs: readonly SideRun[],
  numbers: AnhoejNumbers,
): readonly Finding[] {
  const { longestRunMax, crossings, crossingsMin } = numbers;
  if (longestRunMax === null || crossings === null || crossingsMin === null || !numbers.runsSignal) return [];
  const found: Finding[] = [];
  for (const run of runs) if (run.length > longestRunMax) found.push(runFinding(sequence, run, 'anhoejRun'));
  if (crossings < crossingsMin) found.push({ rule: 'anhoejCrossings', direction: 'none', points: [] });
  return found;
}
