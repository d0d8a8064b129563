import type { Scope, Scoped } from '../../database/scope.js';
import { seesAction, seesOwn } from '../../database/seen.js';

/** Which leads (`l`) of actions (`a`) a caller may hand over: of their own committee's, or of their own agency. */
export const handsOver = (scope: Scope) =>
  scope.role === 'agency'
    ? `${seesAction(scope, 'a')} and l.agency_id = (select scope.agency_id())`
    : seesOwn(scope, 'a');

/** Measures that somebody of a leading agency sees to, on open actions the caller may hand over. */
export const ownedMeasures = (scope: Scope) => `
  select distinct m.owner_person_id as person_id, l.agency_id, m.id
  from measure m join action a on a.id = m.action_id join action_lead l on l.action_id = a.id
  join person_role r on r.person_id = m.owner_person_id and r.role = 'agency' and r.agency_id = l.agency_id
  where a.closed_on is null and ${handsOver(scope)}`;

/** Running tests of change that name somebody of the agency that runs them. A post that is named stays who it is. */
export const namedTests = (scope: Scope) => `
  select distinct named.id as person_id, l.agency_id, c.id
  from pdsa_cycle c join action a on a.id = c.action_id
  join action_lead l on l.action_id = a.id and l.agency_id = c.agency_id
  join person named on named.name = c.owner
  join person_role r on r.person_id = named.id and r.role = 'agency' and r.agency_id = l.agency_id
  where a.closed_on is null and not c.finished and ${handsOver(scope)}`;

/** Hands over the measures somebody sees to and the running tests that name them. */
export async function handOverOwned(scoped: Scoped, parts: readonly string[]): Promise<void> {
  const { scope } = scoped;
  await scoped.rows(
    `update measure m set owner_person_id = $2 where m.id in (select o.id from (${ownedMeasures(scope)}) o
       where o.person_id = $1 and o.agency_id = $3) returning m.id`,
    [...parts],
  );
  await scoped.rows(
    `update pdsa_cycle c set owner = (select p.name from person p where p.id = $2)
     where c.id in (select o.id from (${namedTests(scope)}) o where o.person_id = $1 and o.agency_id = $3) returning c.id`,
    [...parts],
  );
}
