import { Problem, type CycleView } from '@followthrough/domain';
import type { Scoped } from '../../database/scope.js';
import type { Caller } from '../../http/caller.js';
import { mayChangeCycle } from './cycles.policy.js';
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
 * A cycle the caller may change, as they saw it.
 *
 * @throws {Problem} `record.not-found`, `caller.not-allowed` or `record.changed-meanwhile`.
 */
export async function cycleSeen(scoped: Scoped, { me }: Caller, seen: SeenCycle): Promise<CycleView> {
  const cycle = await cycleFound(scoped, seen.id);
  const changing = { role: me.role, agencyId: me.agency?.id ?? null };
  if (!mayChangeCycle(changing, cycle)) throw new Problem('caller.not-allowed');
  if (cycle.version !== seen.version) throw new Problem('record.changed-meanwhile');
  return cycle;
}

/**
 * A cycle the caller may change, as they saw it, that has not ended.
 *
 * @throws {Problem} As `cycleSeen`, or `cycle.already-finished`.
 */
export async function cycleToChange(scoped: Scoped, caller: Caller, seen: SeenCycle): Promise<CycleView> {
  const cycle = await cycleSeen(scoped, caller, seen);
  if (cycle.finished) throw new Problem('cycle.already-finished');
  return cycle;
}
