import type { PhaseUndoing } from '@followthrough/domain';
import type { Scoped } from '../../../database/scope.js';
import { seesOnAction } from '../../../database/seen.js';
import type { StoredPhase } from './stored-phases.js';

/** The measure whose phase it is, where the caller sees it, or `null`. */
export async function measureOfPhase(scoped: Scoped, phaseId: string): Promise<string | null> {
  const [found] = await scoped.rows<{ id: string }>(
    `select f.measure_id as id from measure_phase f where f.id = $1 and ${seesOnAction(scoped.scope, 'f')}`,
    [phaseId],
  );
  return found?.id ?? null;
}

/** Raises a measure's version if it is still the one the caller saw, because what shapes its chart changes; says so. */
export async function raiseVersion(scoped: Scoped, measureId: string, seen: number): Promise<boolean> {
  const raised = await scoped.rows<{ id: string }>(
    `update measure m set version = m.version + 1
     where m.id = $1 and m.version = $2 and ${seesOnAction(scoped.scope, 'm')} returning m.id`,
    [measureId, seen],
  );
  return raised.length === 1;
}

/** A phase about to be kept. */
export type PhaseToKeep = Omit<StoredPhase, 'id' | 'decidedOn' | 'undone'>;

/** Keeps a phase of a measure the caller sees. */
export async function insertPhase(scoped: Scoped, measureId: string, phase: PhaseToKeep): Promise<void> {
  const { startsOn, label, baselineEndsOn, reason, event, decidedBy } = phase;
  await scoped.rows(
    `insert into measure_phase (measure_id, action_id, starts_on, label, baseline_ends_on, reason, event_on, event_words,
       cycle_id, decided_by)
     select m.id, m.action_id, $2, $3, $4, $5, $6, $7, $8, $9 from measure m
     where m.id = $1 and ${seesOnAction(scoped.scope, 'm')}`,
    [
      ...[measureId, startsOn, label, baselineEndsOn, reason],
      ...[event?.on ?? null, event?.words ?? null, event?.cycleId ?? null, decidedBy],
    ],
  );
}

/** Undoes a phase that stands; says whether it did. */
export async function writeUndoing(
  scoped: Scoped,
  phaseId: string,
  { reason, by }: PhaseUndoing & { readonly by: string },
): Promise<boolean> {
  const undone = await scoped.rows<{ id: string }>(
    `update measure_phase f set undone_by = $2, undone_at = now(), undone_reason = $3
     where f.id = $1 and f.undone_at is null and ${seesOnAction(scoped.scope, 'f')} returning f.id`,
    [phaseId, by, reason],
  );
  return undone.length === 1;
}
