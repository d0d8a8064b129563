import { median } from '../lines/averages.js';
import { sideOf } from '../lines/near.js';
import type { Sequence } from '../rules/sequence.js';
import type { Signal, SignalDirection } from '../rules/signal.js';

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

function confirmed(way: SignalDirection, from: number | null, to: number | null): SignalDirection {
  if (from === null || to === null) return way;
  return sideOf(to, from) === (way === 'up' ? 1 : -1) ? way : 'none';
}

// Positions only ever rise.
function placeOf(positions: readonly number[], position: number): number {
  let low = 0;
  let high = positions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((positions[middle] ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

function nextUseful(sides: Int8Array, from: number): number {
  let place = from;
  while (place < sides.length && sides[place] === 0) place += 1;
  return place;
}

function lastUseful(sides: Int8Array): number {
  let place = sides.length - 1;
  while (place >= 0 && sides[place] === 0) place -= 1;
  return place;
}

function readLatest(signal: Signal, sequence: Sequence): Omit<RunReading, 'isMixed'> | undefined {
  const { positions, values, sides } = sequence;
  const [began, ended] = [signal.points[0], signal.points.at(-1)];
  if (began === undefined || ended === undefined) return undefined;
  // A run that reaches back over the start of the phase is read from there.
  const first = placeOf(positions, began);
  const last = placeOf(positions, ended);
  const inRun = values.slice(first, last + 1).filter((_, at) => sides[first + at] !== 0);
  const next = nextUseful(sides, last + 1);
  const isLast = next === sides.length;
  // A run at the very start that ended has nothing before it: it shows where the measure came from.
  if (first === nextUseful(sides, 0) && !isLast) {
    const from = median(inRun);
    const to = median(values.slice(last + 1));
    const way = confirmed(opposite[signal.direction], from, to);
    const isHolding = sides[lastUseful(sides)] === sides[next];
    return { way, signal, began: positions[next] ?? ended, ended, isHolding, from, to, isStart: true };
  }
  const from = median(values.slice(0, first)) ?? sequence.limits[0]?.cl ?? null;
  const to = median(inRun);
  const way = confirmed(signal.direction, from, to);
  return { way, signal, began, ended, isHolding: isLast, from, to, isStart: false };
}

function withoutMirror(runs: readonly Signal[], sequence: Sequence): readonly Signal[] {
  const startsChart = runs[0]?.firstPoint === sequence.positions[nextUseful(sequence.sides, 0)];
  return startsChart && runs.length > 1 ? runs.slice(1) : runs;
}

/**
 * Reads what runs on one side of the line say about a change.
 *
 * A step from low to high makes two runs about its own median. They are one change and not two, so a run at the very
 * start that is followed by another is only the time before.
 *
 * @param runs - Signals of one rule, in time order.
 * @param sequence - The points of the phase that the rules look at.
 * @returns The latest change; nothing without runs.
 */
export function readRuns(runs: readonly Signal[], sequence: Sequence): RunReading | undefined {
  if (runs.length === 0) return undefined;
  const kept = withoutMirror(runs, sequence);
  const latest = kept.at(-1);
  const reading = latest === undefined ? undefined : readLatest(latest, sequence);
  if (reading === undefined) return undefined;
  return { ...reading, isMixed: new Set(kept.map((run) => run.direction)).size > 1 };
}
