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

const HINT_RULES: readonly RuleName[] = ['trend5', 'trend6', 'twoOfThree', 'fifteenInnerThird'];
const SHIFT_RULES: readonly RuleName[] = ['shift6', 'shift8'];

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

function judgeSustained({ signals, used }: AnalysedPhase): Verdict | undefined {
  const run = readRuns(
    signals.filter((signal) => signal.rule === 'anhoejRun'),
    used,
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

function judgeHint({ signals, used }: AnalysedPhase): Verdict | undefined {
  const run = readRuns(
    signals.filter((signal) => SHIFT_RULES.includes(signal.rule)),
    used,
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

function judgeUnusual({ signals, nBaseline }: AnalysedPhase): Verdict | undefined {
  const latest = signals.findLast((signal) => signal.rule === 'outsideLimits');
  if (latest === undefined || nBaseline < LIMIT_POINTS_MIN) return undefined;
  return { level: 'unusualPoint', way: latest.direction, signal: latest, run: null };
}

/**
 * Judges the latest phase.
 *
 * @param phase - The latest phase; nothing when the series has no points.
 * @returns A sustained change rests on Anhøj's rules alone, whose false alarms stay rare however long the chart.
 */
export function judge(phase: AnalysedPhase | undefined): Verdict {
  if (phase === undefined || phase.anhoej.usefulPoints < USEFUL_POINTS_MIN) return { ...nothing, level: 'tooEarly' };
  return judgeSustained(phase) ?? judgeHint(phase) ?? judgeUnusual(phase) ?? { ...nothing, level: 'noSignal' };
}
