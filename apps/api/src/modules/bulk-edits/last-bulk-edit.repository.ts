import type { LastBulkEdit } from '@followthrough/domain';
import type { Scoped } from '../../database/scope.js';
import { seesOwn } from '../../database/seen.js';

/** What a bulk edit of each kind wrote over, as an action was before it. */
const before = `case e.kind when 'due-date' then r.before ->> 'due_on' when 'declared' then r.before ->> 'declared'
  when 'lever' then r.before ->> 'lever' when 'withdraw' then r.before ->> 'delivery'
  else (select g.name from agency g where g.id = (r.before ->> 'accountable_agency_id')::uuid) end`;

const changed = `from bulk_edit_row r join action a on a.id = r.action_id
  where r.bulk_edit_id = e.id and a.version <> r.version_after`;

/** The committee's last bulk edit, or `null` where there has been none. */
export function findLast(scoped: Scoped): Promise<LastBulkEdit['last']> {
  return scoped.json<NonNullable<LastBulkEdit['last']>>(
    `select json_build_object('id', e.id, 'change', e.change, 'by', e.made_by, 'madeAt', e.made_at,
       'agency', (select g.name from agency g where g.id = (e.change ->> 'accountableAgencyId')::uuid),
       'undone', e.undone_at is not null,
       'actions', (select count(*) from bulk_edit_row r where r.bulk_edit_id = e.id),
       'putsBack', (select json_agg(json_build_object('before', b.before, 'actions', b.actions)
           order by b.actions desc, b.before)
         from (select ${before} as before, count(*) as actions from bulk_edit_row r
           where r.bulk_edit_id = e.id group by 1) b),
       'changedSince', (select count(*) ${changed}),
       'changed', (select coalesce(json_agg(json_build_object('id', c.id, 'reference', c.reference)), '[]')
         from (select a.id, a.reference ${changed} order by a.reference, a.id limit 20) c)) as json
     from bulk_edit e where ${seesOwn(scoped.scope, 'e')} order by e.position desc limit 1`,
  );
}
