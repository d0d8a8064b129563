/** Whether a role has neither been taken away nor come to the end of its last day. */
export const notOver = (role: string, day: string) =>
  `(${role}.ended_at is null and coalesce(${role}.ends_on >= ${day}, true))`;

/**
 * Whether a role given to a person may be worked in on a day, both of its days included.
 *
 * @param role - The row of `person_role`.
 * @param day - SQL that gives the day it is in Scotland.
 */
export const mayWorkIn = (role: string, day: string) =>
  `(${notOver(role, day)} and coalesce(${role}.starts_on <= ${day}, true))`;

/** Of several roles `r`, the one to work in unless another is chosen: the last used, then one's own before cover. */
export const firstChoice = 'r.last_used_at desc nulls last, r.covers_person_id is not null, r.role, r.id';

/** The committee `c` and the agency `a` of a role `r`, and the person `v` it covers for. */
export const placesOfRole = `left join committee c on c.id = r.committee_id
  left join agency a on a.id = r.agency_id
  left join person v on v.id = r.covers_person_id`;

/** What a role `r` is, for whom and in whose place, as the fields of a JSON object. */
export const roleFields = `'role', r.role,
  'committee', case when c.id is null then null else
    json_build_object('id', c.id, 'name', c.name, 'code', c.code, 'kind', c.kind) end,
  'agency', case when a.id is null then null else json_build_object('id', a.id, 'name', a.name) end,
  'covers', case when v.id is null then null else json_build_object('name', v.name, 'endsOn', r.ends_on) end`;
