import { Problem, type CycleView } from '@followthrough/domain';
import type { Scoped } from '../../database/scope.js';
import { findCycle } from './cycles.repository.js';

/** A cycle and the version of it that the caller saw. */
export interface SeenCycle {
  readonly id: string;
  readonly version: number;
}

/**
 * A cycle the caller sees.
 *
 * @throws {Problem} `record.not-found`.
 */
export async function cycleFound(scoped: Scoped, id: string): Promise<CycleView> {
  const cycle = await findCycle(scoped, id);
  if (cycle === null) throw new Problem('record.not-found');
  return cycle;
}

/**
 * A cycle the caller sees, is to take further, and has not ended.
 *
 * @throws {Problem} `record.not-found`, `cycle.already-finished` or `caller.not-allowed`.
 */
export async function cycleToChange(scoped: Scoped, id: string): Promise<CycleView> {
  const cycle = await cycleFound(scoped, id);
  if (cycle.finished) throw new Problem('cycle.already-finished');
  if (!cycle.mayAdvance) throw new Problem('caller.not-allowed');
  return cycle;
}
