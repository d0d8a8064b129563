import type { BulkChange, BulkFacts, LocalDate } from '@followthrough/domain';
import type { Scoped } from '../../database/scope.js';
import { seesAction, seesOwn } from '../../database/seen.js';
import { holdActions } from '../actions/index.js';

/** An action as a bulk edit looks at it. */
export interface BulkRow extends BulkFacts {
  readonly id: string;
  readonly version: number;
  readonly reference: string;
  readonly text: string;
}

/** The actions of these that the caller may see, in this order; to change them, hold them until the end. */
export async function findBulkRows(scoped: Scoped, ids: readonly string[], hold: boolean): Promise<BulkRow[]> {
  if (hold) await holdActions(scoped, ids);
  const found = await scoped.json<BulkRow[]>(
    `select coalesce(json_agg(json_build_object(
       'id', a.id, 'version', a.version, 'reference', a.reference, 'text', a.text, 'delivery', a.delivery,
       'effect', a.effect, 'startsOn', a.starts_on, 'dueOn', a.due_on, 'originalDueOn', a.original_due_on,
       'declared', a.declared, 'lever', a.lever, 'accountableAgencyId', a.accountable_agency_id,
       'closed', a.closed_on is not null, 'own', ${seesOwn(scoped.scope, 'a')},
       'claimWaits', exists (select from closure_claim c where c.action_id = a.id
         and c.state in ('claimed', 'changes-requested', 'verified')))
       order by array_position($1::uuid[], a.id)), '[]') as json
     from action a where a.id = any($1::uuid[]) and ${seesAction(scoped.scope, 'a')}`,
    [ids],
  );
  return found ?? [];
}

/** Notes a bulk edit, with every action as it is before. */
export async function noteBulkEdit(
  scoped: Scoped,
  edit: { id: string; change: BulkChange; by: string },
  ids: readonly string[],
): Promise<void> {
  await scoped.rows(
    `insert into bulk_edit (id, committee_id, kind, change, made_by, made_by_id)
     values ($1, (select scope.committee_id()), $2, $3, $4, (select scope.person_id()))`,
    [edit.id, edit.change.kind, JSON.stringify(edit.change), edit.by],
  );
  // The edit is made in this transaction and raises each version by one.
  await scoped.rows(
    `insert into bulk_edit_row (bulk_edit_id, action_id, committee_id, before, version_after)
     select $1, a.id, a.committee_id, json_build_object('due_on', a.due_on, 'original_due_on', a.original_due_on,
       'due_precision', a.due_precision, 'declared', a.declared, 'lever', a.lever, 'delivery', a.delivery,
       'accountable_agency_id', a.accountable_agency_id, 'delivered_on', a.delivered_on), a.version + 1
     from action a where a.id = any($2::uuid[]) and ${seesOwn(scoped.scope, 'a')}`,
    [edit.id, ids],
  );
}

/** Makes a change to all of these actions. */
export async function changeAll(scoped: Scoped, ids: readonly string[], change: BulkChange): Promise<void> {
  const set: Record<BulkChange['kind'], string> = {
    'due-date': `due_on = $2, original_due_on = coalesce(original_due_on, $2), due_precision = 'day'`,
    declared: 'declared = $2',
    lever: 'lever = $2',
    'accountable-agency': 'accountable_agency_id = $2',
    withdraw: 'delivery = $2, delivered_on = null',
  };
  await scoped.rows(
    `update action a set ${set[change.kind]} where a.id = any($1::uuid[]) and ${seesOwn(scoped.scope, 'a')}
     returning a.id`,
    [ids, valueOf(change)],
  );
}

function valueOf(change: BulkChange): string | null {
  if (change.kind === 'due-date') return change.dueOn;
  if (change.kind === 'declared') return change.declared;
  if (change.kind === 'lever') return change.lever;
  return change.kind === 'withdraw' ? 'withdrawn' : change.accountableAgencyId;
}

/** Writes on each action why its date moves: before the date does. */
export async function noteDates(
  scoped: Scoped,
  ids: readonly string[],
  moved: { on: LocalDate; to: LocalDate; reason: string; approvedBy: string },
): Promise<void> {
  await scoped.rows(
    `insert into due_change (action_id, committee_id, changed_on, from_on, to_on, reason, approved_by)
     select a.id, a.committee_id, $2, a.due_on, $3, $4, $5
     from action a where a.id = any($1::uuid[]) and ${seesOwn(scoped.scope, 'a')}`,
    [ids, moved.on, moved.to, moved.reason, moved.approvedBy],
  );
}

/** Writes the same update on each action. */
export async function noteOnAll(
  scoped: Scoped,
  ids: readonly string[],
  update: { on: LocalDate; by: string; text: string },
): Promise<void> {
  await scoped.rows(
    `insert into action_update (action_id, committee_id, written_on, written_by, text)
     select a.id, a.committee_id, $2, $3, $4
     from action a where a.id = any($1::uuid[]) and ${seesOwn(scoped.scope, 'a')}`,
    [ids, update.on, update.by, update.text],
  );
}

/** Whether an agency serves the caller's committee. */
export async function isOwnAgency(scoped: Scoped, agencyId: string): Promise<boolean> {
  const found = await scoped.rows(
    `select from committee_agency x where x.agency_id = $1 and ${seesOwn(scoped.scope, 'x')}`,
    [agencyId],
  );
  return found.length > 0;
}
