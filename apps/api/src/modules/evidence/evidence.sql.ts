import type { Scope } from '../../database/scope.js';
import { seesOnAction, type Condition } from '../../database/seen.js';

/** A file of evidence with its versions, the newest first, as one JSON value. */
const filesJson = `(select coalesce(json_agg(s.versions order by s.first_at, s.series_id), '[]') from (
  select f.series_id, min(f.sent_at) as first_at, json_agg(json_build_object(
    'id', f.id, 'number', f.number, 'name', f.file_name, 'kind', f.kind, 'bytes', f.size_bytes, 'sha256', f.sha256,
    'sentAt', f.sent_at, 'by', f.sent_by,
    'destroyed', case when f.destroyed_on is not null then json_build_object('on', f.destroyed_on,
      'by', f.destroyed_by, 'reason', f.destruction_reason) end) order by f.number desc) as versions
  from evidence_file f where f.evidence_id = e.id group by f.series_id) s)`;

const linksJson = `(select coalesce(json_agg(json_build_object('id', l.id, 'url', l.url, 'label', l.label,
  'addedOn', l.added_on, 'by', l.added_by, 'removed', case when l.removed_on is not null then json_build_object(
    'on', l.removed_on, 'by', l.removed_by, 'reason', l.removal_reason) end) order by l.added_on, l.id), '[]')
  from evidence_link l where l.evidence_id = e.id)`;

/** What is said of a piece of evidence, as pairs for a JSON object. Goes with `evidence e` and its `agency ea`. */
export const evidencePairs = `'id', e.id, 'version', e.version, 'title', e.title, 'grade', e.grade,
  'datedOn', e.dated_on, 'note', e.note, 'expiresOn', e.expires_on, 'addedOn', e.added_on, 'addedBy', e.added_by,
  'agencyId', e.agency_id, 'agency', ea.name, 'files', ${filesJson}, 'links', ${linksJson}`;

/** A piece of evidence on an action as one JSON value; goes with `evidenceFrom`. */
export function evidenceJson(scope: Scope): string {
  return `json_build_object(${evidencePairs},
    'alsoOn', (select count(*) from evidence_use o where o.evidence_id = e.id and o.removed_on is null
      and o.action_id <> x.action_id and ${seesOnAction(scope, 'o')}),
    'removed', case when x.removed_on is not null then json_build_object('on', x.removed_on, 'by', x.removed_by,
      'reason', x.removal_reason) end)`;
}

/** The evidence of an action, `x` being its use there: each piece once, as it was last used. */
export const evidenceFrom = `evidence_use x
  join evidence e on e.id = x.evidence_id and x.id = (
    select y.id from evidence_use y where y.evidence_id = x.evidence_id and y.action_id = x.action_id
    order by y.removed_on desc nulls first, y.id limit 1)
  left join agency ea on ea.id = e.agency_id`;

/** Evidence whose committee has a part in an action: there it may be used. */
export const fits = (evidence: string, action: string): Condition =>
  `${action}.committee_ids @> array[${evidence}.committee_id]`;
