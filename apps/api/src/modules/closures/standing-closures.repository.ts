import type { LocalDate, Reopening } from '@followthrough/domain';
import type { Scoped } from '../../database/scope.js';
import { seesOwn } from '../../database/seen.js';

/** Sets the day a closure is looked back at next, or none. */
export async function setLookBack(scoped: Scoped, closureId: string, nextOn: LocalDate | null): Promise<void> {
  await scoped.rows(
    `update closure x set look_back_on = $2 where x.id = $1 and ${seesOwn(scoped.scope, 'x')} returning x.id`,
    [closureId, nextOn],
  );
}

/** Writes on a closure that it was opened again; the closure itself stays as it was recorded. */
export async function reopenClosure(scoped: Scoped, closureId: string, reopening: Reopening): Promise<void> {
  await scoped.rows(
    `update closure x set reopened_on = $2, reopened_by = $3, reopened_reason = $4
     where x.id = $1 and ${seesOwn(scoped.scope, 'x')} returning x.id`,
    [closureId, reopening.decidedOn, reopening.decidedBy, reopening.reason],
  );
}
