import type { Chart } from '../input/chart.js';
import type { AnalysedPhase } from '../phases/analyse-phase.js';
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
  shewhartHint: { byLength: [0.08, 0.19, 0.29, 0.46], frozen: 0.24 },
  sustained: { byLength: [0.01, 0.03, 0.04, 0.04], frozen: 0.08 },
  outside: { byLength: [0.05, 0.1, 0.13, 0.2], frozen: 0.24 },
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

function sharesOf(level: Level, chart: Chart): Shares | undefined {
  if (level === 'sustained') return SHARES.sustained;
  if (level === 'unusualPoint') return SHARES.outside;
  if (level === 'hint') return chart.hasLimits ? SHARES.shewhartHint : SHARES.runHint;
  return undefined;
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

/**
 * Says how often a chart on which nothing changed would look like this.
 *
 * @param level - How much the chart says.
 * @param phase - The phase it says it of; a line that rests on part of the points gives more false alarms.
 * @param chart - The kind of chart.
 * @returns Nothing when there is no signal to be wrong about.
 */
export function chanceOf(level: Level, phase: AnalysedPhase | undefined, chart: Chart): Chance | null {
  const shares = sharesOf(level, chart);
  if (shares === undefined || phase === undefined) return null;
  const points = phase.used.length;
  const isFrozen = phase.nBaseline < points;
  const rate = Math.max(interpolated(shares, points), isFrozen ? shares.frozen : 0);
  const isBeyondTable = points > LENGTH_MAX || isFrozen;
  const ending = ENDINGS[level]?.[rate < COMMON_SHARE ? 0 : 1] ?? '';
  const about = isBeyondTable ? 'at least about' : 'about';
  return { rate, points, sentence: `With ${points} points, ${about} ${shareWords(rate)} ${ending} by chance.` };
}
