import { fairCoinQuantile } from './binomial-quantile.js';
import { directionOf, sideRuns } from './side-runs.js';
import type { Finding } from './signal.js';
import { usefulPoints, type UsedPoint } from './used-point.js';

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

/** Fewer crossings than all but one chance series in twenty is a signal. */
const CROSSINGS_SHARE = 0.05;

/**
 * Gives the longest run and the fewest crossings that chance would readily give.
 *
 * @param useful - Points off the centre line, 1 or more.
 * @returns `longestRunMax` in points, `crossingsMin` in crossings.
 * @source Anhøj and Olesen (2014), Run charts revisited, PLoS ONE 9, e113825: round(log₂ n) + 3, after Schilling
 *   (2012), and the 5% point of the binomial distribution with n − 1 trials, after Chen (2010).
 */
export function anhoejLimits(useful: number): { readonly longestRunMax: number; readonly crossingsMin: number } {
  return {
    longestRunMax: Math.round(Math.log2(useful)) + 3,
    crossingsMin: fairCoinQuantile(useful - 1, CROSSINGS_SHARE),
  };
}

/**
 * Counts runs and crossings, and compares them with what chance allows.
 *
 * @param points - The points of a phase that the rules look at.
 */
export function anhoejNumbers(points: readonly UsedPoint[]): AnhoejNumbers {
  const useful = usefulPoints(points).length;
  if (useful === 0) {
    const none = { longestRun: null, longestRunMax: null, crossings: null, crossingsMin: null };
    return { usefulPoints: 0, ...none, runsSignal: false };
  }
  const runs = sideRuns(points);
  const longestRun = Math.max(...runs.map((run) => run.length));
  const crossings = runs.length - 1;
  const limits = anhoejLimits(useful);
  const runsSignal = longestRun > limits.longestRunMax || crossings < limits.crossingsMin;
  return { usefulPoints: useful, longestRun, crossings, ...limits, runsSignal };
}

/**
 * Turns the numbers into findings: each run that is too long, and too few crossings.
 *
 * @param points - The points of a phase that the rules look at.
 * @param numbers - Their numbers.
 */
export function anhoejFindings(points: readonly UsedPoint[], numbers: AnhoejNumbers): readonly Finding[] {
  const { longestRunMax, crossings, crossingsMin } = numbers;
  if (longestRunMax === null || crossings === null || crossingsMin === null) return [];
  const runs = sideRuns(points)
    .filter((run) => run.length > longestRunMax)
    .map((run): Finding => {
      return { rule: 'anhoejRun', direction: directionOf(run), points: run.map((point) => point.position) };
    });
  const few: Finding = { rule: 'anhoejCrossings', direction: 'none', points: [] };
  return crossings < crossingsMin ? [...runs, few] : runs;
}
