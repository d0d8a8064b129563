import type { Finding, RuleName, SignalDirection } from './signal.js';
import { positionsOf, type Sequence, type Stretch } from './sequence.js';

/** Several points in a row on one side of the centre line. */
export interface SideRun extends Stretch {
  readonly side: number;
  /** How many points lie on that side; those on the line are not counted. */
  readonly length: number;
}

/**
 * Finds the long runs on one side of the centre line.
 *
 * @param sides - The side of each point; those on the line are stepped over.
 * @param lengthMin - Shorter runs are not given.
 * @returns Runs in time order.
 */
export function sideRuns(sides: Int8Array, lengthMin: number): readonly SideRun[] {
  const runs: SideRun[] = [];
  let [side, first, last, length] = [0, 0, 0, 0];
  for (let place = 0; place < sides.length; place += 1) {
    const next = sides[place] ?? 0;
    if (next === 0) continue;
    if (next !== side) {
      if (length >= lengthMin) runs.push({ side, first, last, length });
      side = next;
      first = place;
      length = 0;
    }
    last = place;
    length += 1;
  }
  if (length >= lengthMin) runs.push({ side, first, last, length });
  return runs;
}

/**
 * Turns a run into a finding.
 *
 * @param sequence - The points that the rules look at.
 * @param run - A run of theirs.
 * @param rule - The rule that found it.
 * @returns Its points but those on the line.
 */
export function runFinding({ positions, sides }: Sequence, run: SideRun, rule: RuleName): Finding {
  const points: number[] = [];
  for (let place = run.first; place <= run.last; place += 1) {
    if (sides[place] !== 0) points.push(positions[place] ?? 0);
  }
  return { rule, direction: run.side > 0 ? 'up' : 'down', points };
}

/** How many points in a row on one side make a shift, by rule. */
const LENGTH_MIN = { shift6: 6, shift8: 8 } as const;

/**
 * Finds shifts: many points in a row on one side of the centre line.
 *
 * @param sequence - The points that the rules look at.
 * @param longestRun - The length of their longest run; points on the line neither break nor count.
 * @param rule - `shift6` belongs to run charts and `shift8` to charts with limits.
 * @source Healthcare Improvement Scotland and Public Health Scotland for 6 on a run chart; Provost and Murray, The
 *   Health Care Data Guide, for 8 on a Shewhart chart.
 */
export function findShifts(
  sequence: Sequence,
  longestRun: number | null,
  rule: 'shift6' | 'shift8',
): readonly Finding[] {
  if (longestRun === null || longestRun < LENGTH_MIN[rule]) return [];
  return sideRuns(sequence.sides, LENGTH_MIN[rule]).map((run) => runFinding(sequence, run, rule));
}

/**
 * Finds shifts as Making Data Count does: a point on the line breaks them.
 *
 * @param sequence - The points that the rules look at.
 * @param length - How many points make a shift.
 * @source NHS England, Making Data Count, XmR testing document for the Single Chart Tool 5.0.
 */
export function findUnbrokenShifts(sequence: Sequence, length: number): readonly Finding[] {
  const found: Finding[] = [];
  const { sides } = sequence;
  let first = 0;
  for (let place = 1; place <= sides.length; place += 1) {
    const side = sides[first] ?? 0;
    if (place < sides.length && sides[place] === side) continue;
    if (side !== 0 && place - first >= length) {
      const direction: SignalDirection = side > 0 ? 'up' : 'down';
      found.push({ rule: 'mdcShift', direction, points: positionsOf(sequence, { first, last: place - 1 }) });
    }
    first = place;
  }
  return found;
}
