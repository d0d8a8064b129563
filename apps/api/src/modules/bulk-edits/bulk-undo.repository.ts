import type { LocalDate } from '@followthrough/domain';
import type { Scoped } from '../../database/scope.js';
import { seesOwn } from '../../database/seen.js';

/** Holds the actions of a bulk edit, and gives how many have changed since. */
export async function holdEdited(scoped: Scoped, bulkEditId: string): Promise<{ ids: string[]; changed: string[] }> {
  const held = await scoped.rows<{ id: string; reference: string; same: boolean }>(
    `select a.id, a.reference, a.version = r.version_after as same
     from bulk_edit_row r join action a on a.id = r.action_id
     where r.bulk_edit_id = $1 and ${seesOwn(scoped.scope, 'a')} order by a.id for update of a`,
    [bulkEditId],
  );
  return {
    ids: held.map(({ id }) => id),
    changed: held.filter(({ same }) => !same).map(({ reference }) => reference),
  };
}

/** Writes on each action whose date goes back that it does. One that had no date goes back to none. */
export async function noteDatesBack(
  scoped: Scoped,
  bulkEditId: string,
  undone: { on: LocalDate; by: string; reason: string },
): Promise<void> {
  await scoped.rows(
    `insert into due_change (action_id, committee_id, changed_on, from_on, to_on, reason, approved_by)
     select a.id, a.committee_id, $2, a.due_on, (r.before ->> 'due_on')::date, $3, $4
     from bulk_edit_row r join action a on a.id = r.action_id
     where r.bulk_edit_id = $1 and (r.before ->> 'due_on')::date <> a.due_on and ${seesOwn(scoped.scope, 'a')}`,
    [bulkEditId, undone.on, undone.reason, undone.by],
  );
}

/** Puts every action of a bulk edit back as it was, and says that the edit is undone. */
export async function putBack(scoped: Scoped, bulkEditId: string, by: string): Promise<void> {
  await scoped.rows(
    `update action a set due_on = (r.before ->> 'due_on')::date,
       original_due_on = (r.before ->> 'original_due_on')::date, due_precision = r.before ->> 'due_precision',
       declared = r.before ->> 'declared', lever = r.before ->> 'lever', delivery = r.before ->> 'delivery',
       accountable_agency_id = (r.before ->> 'accountable_agency_id')::uuid,
       delivered_on = (r.before ->> 'delivered_on')::date
     from bulk_edit_row r
     where r.bulk_edit_id = $1 and a.id = r.action_id and ${seesOwn(scoped.scope, 'a')} returning a.id`,
    [bulkEditId],
  );
  await scoped.rows(
    `update bulk_edit e set undone_by = $2, undone_at = now()
     where e.id = $1 and ${seesOwn(scoped.scope, 'e')} returning e.id`,
    [bulkEditId, by],
  );
}
