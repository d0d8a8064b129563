import type { Chart } from '../input/chart.js';
import type { Ruleset } from '../input/ruleset.js';
import type { Chance, Level } from './difference.js';

/** Numbers of points for which the shares below were found. */
const LENGTHS = [12, 24, 36, 60] as const;

const LENGTH_MAX = Math.max(...LENGTHS);

/** One share of charts for each of `LENGTHS`, and one for a line frozen on 12 points and read for 12 more. */
interface Shares {
  readonly byLength: readonly number[];
  readonly frozen: number;
}

/**
 * Share of charts that give each signal although nothing changed; 40,000 simulated normal series for each figure.
 * The method is in docs/method/spc.md.
 */
const SHARES = {
  runHint: { byLength: [0.12, 0.36, 0.55, 0.78], frozen: 0.45 },
  shewhartHint: { byLength: [0.08, 0.19, 0.29, 0.46], frozen: 0.34 },
  sustained: { byLength: [0.01, 0.03, 0.04, 0.04], frozen: 0.08 },
  outside: { byLength: [0.05, 0.1, 0.13, 0.2], frozen: 0.19 },
  mdc6Hint: { byLength: [0.09, 0.28, 0.44, 0.66], frozen: 0.43 },
  mdc7Hint: { byLength: [0.07, 0.19, 0.29, 0.47], frozen: 0.33 },
} as const satisfies Record<string, Shares>;

function interpolated(shares: Shares, points: number): number {
  const above = LENGTHS.findIndex((length) => length >= points);
  const upper = shares.byLength[above === -1 ? LENGTHS.length - 1 : above] ?? 0;
  const lower = shares.byLength[above - 1];
  const from = LENGTHS[above - 1];
  const to = LENGTHS[above];
  if (lower === undefined || from === undefined || to === undefined) return upper;
  return lower + ((upper - lower) * (points - from)) / (to - from);
}

function hintShares(chart: Chart, ruleset: Ruleset): Shares {
  if (ruleset === 'mdc6') return SHARES.mdc6Hint;
  if (ruleset === 'mdc7') return SHARES.mdc7Hint;
  return chart.hasLimits ? SHARES.shewhartHint : SHARES.runHint;
}

function sharesOf(level: Level, chart: Chart, ruleset: Ruleset): Shares | undefined {
  if (level === 'sustained') return SHARES.sustained;
  if (level === 'unusualPoint') return SHARES.outside;
  return level === 'hint' ? hintShares(chart, ruleset) : undefined;
}

/** From this share on, "1 chart in 2" is too coarse. */
const COMMON_SHARE = 0.4;

function shareWords(rate: number): string {
  return rate < COMMON_SHARE ? `1 chart in ${Math.round(1 / rate)}` : `${Math.round(rate * 10)} charts in 10`;
}

const ENDINGS: Partial<Record<Level, readonly [one: string, several: string]>> = {
  hint: ['shows a hint like this', 'show a hint like this'],
  sustained: ['gives a signal like this', 'give a signal like this'],
  unusualPoint: ['has a point like this', 'have a point like this'],
};

/** The chart whose looks chance might give. */
export interface ChanceGrounds {
  readonly chart: Chart;
  readonly ruleset: Ruleset;
  /** How many points the rules look at. */
  readonly points: number;
  /** How many of them the line rests on; resting on part of them gives more false alarms. */
  readonly nBaseline: number;
}

/**
 * Gives the share of quiet charts that would reach a level by chance.
 *
 * @param level - How much a chart says.
 * @param grounds - The kind of chart and its length.
 * @returns From 0 to 1; nothing for a level that is no signal.
 */
export function quietShare(level: Level, { chart, ruleset, points, nBaseline }: ChanceGrounds): number | null {
  const shares = sharesOf(level, chart, ruleset);
  if (shares === undefined) return null;
  return Math.max(interpolated(shares, points), nBaseline < points ? shares.frozen : 0);
}

/**
 * Says how often a chart on which nothing changed would look like this.
 *
 * @param level - How much the chart says.
 * @param grounds - The kind of chart and its length.
 * @returns Nothing when there is no signal to be wrong about.
 */
export function chanceOf(level: Level, grounds: ChanceGrounds): Chance | null {
  const rate = quietShare(level, grounds);
  if (rate === null) return null;
  const { points, nBaseline } = grounds;
  const isBeyondTable = points > LENGTH_MAX || nBaseline < points;
  const ending = ENDINGS[level]?.[rate < COMMON_SHARE ? 0 : 1] ?? '';
  const about = isBeyondTable ? 'at least about' : 'about';
  return { rate, points, sentence: `With ${points} points, ${about} ${shareWords(rate)} ${ending} by chance.` };
}
