import { median } from '../lines/averages.js';
import { sideOf } from '../lines/near.js';
import type { Signal, SignalDirection } from '../rules/signal.js';
import { usefulPoints, type UsedPoint } from '../rules/used-point.js';

/** What one or more runs say about a change. */
export interface RunReading {
  /** Where the measure went; `none` when that cannot be said. */
  readonly way: SignalDirection;
  readonly isMixed: boolean;
  readonly signal: Signal;
  /** Positions on the chart. */
  readonly began: number;
  readonly ended: number;
  readonly isHolding: boolean;
  readonly from: number | null;
  readonly to: number | null;
  /** Whether the run is the time before the change, and not the time after it. */
  readonly isStart: boolean;
}

const opposite: Record<SignalDirection, SignalDirection> = { up: 'down', down: 'up', none: 'none' };

const valuesOf = (points: readonly UsedPoint[]): readonly number[] => points.map((point) => point.value);

function confirmed(way: SignalDirection, from: number | null, to: number | null): SignalDirection {
  if (from === null || to === null) return way;
  return sideOf(to, from) === (way === 'up' ? 1 : -1) ? way : 'none';
}

function readLatest(signal: Signal, used: readonly UsedPoint[]): Omit<RunReading, 'isMixed'> | undefined {
  const useful = usefulPoints(used);
  const first = signal.points[0];
  const last = signal.points.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const inRun = used.filter((point) => point.position >= first && point.position <= last && point.side !== 0);
  const after = used.filter((point) => point.position > last);
  const next = useful.find((point) => point.position > last);
  // A run at the very start that ended has nothing before it: it shows where the measure came from.
  if (first === useful[0]?.position && next !== undefined) {
    const from = median(valuesOf(inRun));
    const to = median(valuesOf(after));
    const way = confirmed(opposite[signal.direction], from, to);
    const isHolding = useful.at(-1)?.side === next.side;
    return { way, signal, began: next.position, ended: last, isHolding, from, to, isStart: true };
  }
  const before = valuesOf(used.filter((point) => point.position < first));
  const from = median(before) ?? used[0]?.limits.cl ?? null;
  const to = median(valuesOf(inRun));
  const way = confirmed(signal.direction, from, to);
  return { way, signal, began: first, ended: last, isHolding: next === undefined, from, to, isStart: false };
}

function withoutMirror(runs: readonly Signal[], used: readonly UsedPoint[]): readonly Signal[] {
  const first = runs[0];
  const startsChart = first?.firstPoint === usefulPoints(used)[0]?.position;
  return startsChart && runs.length > 1 ? runs.slice(1) : runs;
}

/**
 * Reads what runs on one side of the line say about a change.
 *
 * A step from low to high makes two runs about its own median. They are one change and not two, so a run at the very
 * start that is followed by another is only the time before.
 *
 * @param runs - Signals of one rule, in time order.
 * @param used - The points of the phase that the rules look at.
 * @returns The latest change; nothing without runs.
 */
export function readRuns(runs: readonly Signal[], used: readonly UsedPoint[]): RunReading | undefined {
  const kept = withoutMirror(runs, used);
  const latest = kept.at(-1);
  const reading = latest === undefined ? undefined : readLatest(latest, used);
  if (reading === undefined) return undefined;
  return { ...reading, isMixed: new Set(kept.map((run) => run.direction)).size > 1 };
}
