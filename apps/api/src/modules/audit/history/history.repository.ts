import type { HistoryKind, RecordedChange } from '@followthrough/domain';
import type { Scoped } from '../../../database/scope.js';
import { seesChange } from '../../../database/seen.js';

/** A change as it is kept, with who made it and when. */
export interface StoredHistory extends RecordedChange {
  readonly id: string;
  readonly at: string;
  readonly by: string;
  readonly role: string;
  /** What was done together has this in common. */
  readonly together: string;
}

/** The table of each kind of record that has a history. */
export const tableOf: Record<HistoryKind, string> = {
  action: 'action',
  closure: 'closure',
  committee: 'committee',
  cycle: 'pdsa_cycle',
  evidence: 'evidence',
  finding: 'finding',
  measure: 'measure',
  person: 'person',
  'recurring-action': 'recurring_action',
  review: 'review',
  round: 'reporting_round',
  strategy: 'strategy',
  theme: 'theme_assignment',
};

/** A record, by its kind and id. */
export interface HistoryOf {
  readonly kind: HistoryKind;
  readonly recordId: string;
}

const changes = `e.verb in ('insert', 'update', 'delete', 'erase')`;

/** What belongs to a record: its own changes, and those of what hangs on it. */
function belongsTo({ kind }: HistoryOf): string {
  if (kind === 'action') return '$1::uuid = e.action_id';
  const own = `(e.subject = '${tableOf[kind]}' and e.subject_id = $1::text)`;
  return kind === 'committee' ? own : `(${own} or e.parent_id = $1::uuid)`;
}

/** A stretch of what was done to a record, newest first, and how much there is in all. */
export async function findHistory(
  scoped: Scoped,
  of: HistoryOf,
  { skip, take }: { readonly skip: number; readonly take: number },
): Promise<{ changes: readonly StoredHistory[]; total: number }> {
  const where = `${belongsTo(of)} and ${changes} and ${seesChange(scoped.scope, 'e')}`;
  // An administrator has no right to the words, and asks for none.
  const words = scoped.scope.role === 'administrator' ? 'null::json as before, null::json as after' : 'before, after';
  const found = await scoped.json<{ changes: StoredHistory[]; total: number }>(
    `select json_build_object(
       'total', (select count(*) from audit_entry e where ${where}),
       'changes', (select coalesce(json_agg(json_build_object('id', h.id, 'at', h.at, 'by', h.person_name,
           'role', h.role, 'together', h.transaction_id::text, 'verb', h.verb, 'subject', h.subject,
           'fields', h.fields, 'before', h.before, 'after', h.after) order by h.position desc), '[]')
         from (select id, position, at, person_name, role, transaction_id, verb, subject, fields, ${words}
           from audit_entry e where ${where} order by position desc limit $2 offset $3) h)) as json`,
    [of.recordId, take, skip],
  );
  return found ?? { changes: [], total: 0 };
}

/** What agencies, committees and themes are called whose ids or slugs are among these. */
export async function findNames(scoped: Scoped, ids: readonly string[]): Promise<Record<string, string>> {
  const found = await scoped.json<Record<string, string>>(
    `select coalesce(json_object_agg(id, name), '{}') as json from (
       select id::text, name from agency where id = any($1::uuid[])
       union all select id::text, name from committee where id = any($1::uuid[])) x`,
    [ids],
  );
  return found ?? {};
}

/** What was done up to the version that was seen; what was done together with it was seen with it. */
const seenOf = ({ scope }: Scoped) =>
  `from audit_entry b where b.subject_id = $1::text and b.subject_version <= $2 and ${seesChange(scope, 'b')}`;

/** The most changes told of at once. */
const sinceMax = 10;

/**
 * What was changed of a record after a version of it, newest first. Who leads an action stands in rows of its own, which
 * have no version.
 */
export async function findSince(
  scoped: Scoped,
  recordId: string,
  seen: number,
): Promise<readonly Pick<StoredHistory, 'by' | 'at' | 'fields'>[]> {
  const found = await scoped.json<Pick<StoredHistory, 'by' | 'at' | 'fields'>[]>(
    `select coalesce(json_agg(json_build_object('by', h.person_name, 'at', h.at, 'fields', h.fields)
         order by h.position desc), '[]') as json
     from (
       select e.position, e.person_name, e.at, case e.subject when 'action_lead' then array['leads'] else e.fields end as fields
       from audit_entry e
       where ((e.subject_id = $1::text and e.subject_version > $2)
           or (e.action_id = $1::uuid and e.subject = 'action_lead'
             and e.position > (select coalesce(max(b.position), 0) ${seenOf(scoped)})
             and e.transaction_id <> all (select b.transaction_id ${seenOf(scoped)})))
         and e.verb in ('insert', 'update', 'delete') and ${seesChange(scoped.scope, 'e')}
       order by e.position desc limit ${sinceMax}) h`,
    [recordId, seen],
  );
  return found ?? [];
}
