import { directionOf, sideRuns } from './side-runs.js';
import type { Finding } from './signal.js';
import type { UsedPoint } from './used-point.js';

/** How many points in a row on one side make a shift, by rule. */
const LENGTH_MIN = { shift6: 6, shift8: 8 } as const;

/**
 * Finds shifts: many points in a row on one side of the centre line.
 *
 * @param points - The points of a phase that the rules look at; those on the line neither break nor count.
 * @param rule - `shift6` belongs to run charts and `shift8` to charts with limits.
 * @source Healthcare Improvement Scotland and Public Health Scotland for 6 on a run chart; Provost and Murray, The
 *   Health Care Data Guide, for 8 on a Shewhart chart.
 */
export function findShifts(points: readonly UsedPoint[], rule: 'shift6' | 'shift8'): readonly Finding[] {
  return sideRuns(points)
    .filter((run) => run.length >= LENGTH_MIN[rule])
    .map((run) => ({ rule, direction: directionOf(run), points: run.map((point) => point.position) }));
}
