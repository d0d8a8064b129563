import { LIMIT_POINTS_MIN, type AnalysedPhase } from '../phases/analyse-phase.js';
import { USEFUL_POINTS_MIN } from '../rules/find-signals.js';
import type { RuleName, Signal, SignalDirection } from '../rules/signal.js';
import type { Level } from './difference.js';
import { readRuns, type RunReading } from './read-runs.js';

/** What the latest phase says, before it is put into words. */
export interface Verdict {
  readonly level: Level;
  readonly way: SignalDirection;
  /** The signal it rests on most. */
  readonly signal: Signal | null;
  /** What the runs say, when it rests on one. */
  readonly run: RunReading | null;
}

const nothing = { way: 'none', signal: null, run: null } as const;

const HINT_RULES: readonly RuleName[] = [
  'trend5',
  'trend6',
  'mdcTrend',
  'twoOfThree',
  'mdcTwoOfThree',
  'fifteenInnerThird',
];
const SHIFT_RULES: readonly RuleName[] = ['shift6', 'shift8', 'mdcShift'];

/** The latest phase, and the signals that end in it. */
export interface JudgedPhase {
  readonly phase: AnalysedPhase;
  readonly signals: readonly Signal[];
}

function isAgainst(signal: Signal, way: SignalDirection): boolean {
  return way !== 'none' && signal.direction !== 'none' && signal.direction !== way;
}

function latestOfEachRule(signals: readonly Signal[]): readonly Signal[] {
  const latest = new Map<RuleName, Signal>();
  for (const signal of signals) {
    const known = latest.get(signal.rule);
    const isLater = (signal.points.at(-1) ?? 0) >= (known?.points.at(-1) ?? 0);
    if (isLater) latest.set(signal.rule, signal);
  }
  return [...latest.values()];
}

function judgeSustained({ signals, phase }: JudgedPhase): Verdict | undefined {
  const run = readRuns(
    signals.filter((signal) => signal.rule === 'anhoejRun'),
    phase.sequence,
  );
  if (run !== undefined) {
    const turned = signals.some(
      (signal) =>
        !run.isHolding && isAgainst(signal, run.way) && (signal.firstPoint ?? 0) > Math.max(run.began, run.ended),
    );
    return { level: run.isMixed || turned ? 'mixed' : 'sustained', way: run.way, signal: run.signal, run };
  }
  const crossings = signals.find((signal) => signal.rule === 'anhoejCrossings');
  return crossings === undefined ? undefined : { ...nothing, level: 'sustained', signal: crossings };
}

function judgeHint({ signals, phase }: JudgedPhase): Verdict | undefined {
  const run = readRuns(
    signals.filter((signal) => SHIFT_RULES.includes(signal.rule)),
    phase.sequence,
  );
  const others = latestOfEachRule(signals.filter((signal) => !SHIFT_RULES.includes(signal.rule)));
  const lead = run?.signal ?? HINT_RULES.flatMap((rule) => others.filter((signal) => signal.rule === rule))[0];
  if (lead === undefined) return undefined;
  const way = run?.way ?? lead.direction;
  const since = run?.began ?? lead.firstPoint ?? 0;
  const isMixed =
    run?.isMixed === true || others.some((signal) => isAgainst(signal, way) && (signal.points.at(-1) ?? 0) >= since);
  return { level: isMixed ? 'mixed' : 'hint', way, signal: lead, run: run ?? null };
}

function judgeUnusual({ signals, phase }: JudgedPhase): Verdict | undefined {
  const latest = signals.findLast((signal) => signal.rule === 'outsideLimits');
  if (latest === undefined || phase.nBaseline < LIMIT_POINTS_MIN) return undefined;
  return { level: 'unusualPoint', way: latest.direction, signal: latest, run: null };
}

/**
 * Judges the latest phase.
 *
 * @param judged - The latest phase; nothing when the series has no points.
 * @returns A sustained change rests on Anhøj's rules alone, whose false alarms stay rare however long the chart.
 */
export function judge(judged: JudgedPhase | undefined): Verdict {
  const useful = judged?.phase.anhoej.usefulPoints ?? 0;
  if (judged === undefined || useful < USEFUL_POINTS_MIN) return { ...nothing, level: 'tooEarly' };
  if (judged.signals.length === 0) return { ...nothing, level: 'noSignal' };
  return judgeSustained(judged) ?? judgeHint(judged) ?? judgeUnusual(judged) ?? { ...nothing, level: 'noSignal' };
}
