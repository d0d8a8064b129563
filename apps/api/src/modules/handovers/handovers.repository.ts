import type { Handover } from '@followthrough/domain';
import type { Scope, Scoped } from '../../database/scope.js';
import { seesOwn, seesPeople } from '../../database/seen.js';
import { handOverOwned, handsOver, namedTests, ownedMeasures } from './owned.repository.js';

type Amount = Omit<Handover, 'colleagues'>;

const about = `'person', json_build_object('id', p.id, 'name', p.name, 'post', p.post), 'active', p.active,
  'agency', json_build_object('id', g.id, 'name', g.name)`;

/** How much everybody leads, person by person and agency by agency, as far as the caller may hand it over. */
export async function findAmounts(scoped: Scoped): Promise<Amount[]> {
  const { scope } = scoped;
  const found = await scoped.json<Amount[]>(scope.role === 'administrator' ? allAmounts(scope) : ownAmounts(scope));
  return found ?? [];
}

const ownAmounts = (scope: Scope) => `
  select coalesce(json_agg(json_build_object(${about}, 'actions', json_array_length(led.named), 'reports', 0,
      'named', led.named, 'measures', led.measures, 'tests', led.tests,
      'recurring', ${scope.role === 'agency' ? '0' : recurring(scope)})
    order by p.name, g.name), '[]') as json
  from (select person_id, agency_id,
        coalesce(json_agg(json_build_object('id', id, 'reference', reference, 'text', text)
          order by reference, id) filter (where kind = 'action'), '[]') as named,
        count(*) filter (where kind = 'measure') as measures, count(*) filter (where kind = 'test') as tests
      from (
        select distinct 'action' as kind, l.contact_person_id as person_id, l.agency_id, a.id, a.reference, a.text
        from action_lead l join action a on a.id = l.action_id
        where a.closed_on is null and l.contact_person_id is not null and ${handsOver(scope)}
        union all select 'measure', o.person_id, o.agency_id, o.id, null, null from (${ownedMeasures(scope)}) o
        union all select 'test', o.person_id, o.agency_id, o.id, null, null from (${namedTests(scope)}) o) each_once
      group by person_id, agency_id) led
    join person p on p.id = led.person_id join agency g on g.id = led.agency_id`;

// What comes round is planned by the committee, and an agency does not see it.
const recurring = (scope: Scope) => `(select count(*) from recurring_action r where r.ended_on is null
  and ${seesOwn(scope, 'r')}
  and r.leads @> jsonb_build_array(jsonb_build_object('contactPersonId', p.id, 'agencyId', g.id)))`;

const allAmounts = (scope: Scope) => `
  select coalesce(json_agg(json_build_object(${about}, 'actions', coalesce(led.actions, 0),
      'recurring', coalesce(led.recurring, 0), 'measures', coalesce(owned.measures, 0), 'tests', coalesce(owned.tests, 0),
      'reports', (select count(*) from person r where r.manager_id = p.id), 'named', '[]'::json)
    order by p.name, g.name), '[]') as json
  from scope.led_by_everybody() led full join scope.owned_by_everybody() owned using (person_id, agency_id)
  join person p on p.id = person_id join agency g on g.id = agency_id
  where ${seesPeople(scope)}`;

/** Who has an account of an agency, may sign in, and is not this person. */
export async function findColleagues(
  scoped: Scoped,
  agencyId: string,
  personId: string,
): Promise<Handover['colleagues']> {
  const found = await scoped.json<Handover['colleagues']>(
    `select coalesce(json_agg(json_build_object('id', p.id, 'name', p.name, 'post', p.post) order by p.name, p.id), '[]')
       as json
     from person p where p.active and p.id <> $2 and exists (select from person_role r
       where r.person_id = p.id and r.role = 'agency' and r.agency_id = $1 and r.ended_at is null)`,
    [agencyId, personId],
  );
  return found ?? [];
}

/** Hands over what somebody leads for an agency. */
export async function handOver(
  scoped: Scoped,
  { from, to, agencyId }: { from: string; to: string; agencyId: string },
): Promise<void> {
  const { scope } = scoped;
  const parts = [from, to, agencyId];
  if (scope.role === 'administrator') {
    await scoped.rows('select scope.hand_over_owned($1, $2, $3)', parts);
    await scoped.rows('select scope.hand_over($1, $2, $3)', parts);
    return;
  }
  // Before the leads, which say whose it is to hand over.
  await handOverOwned(scoped, parts);
  await scoped.rows(
    `update action_lead l set contact_person_id = $2 from action a
     where a.id = l.action_id and a.closed_on is null and l.contact_person_id = $1 and l.agency_id = $3
       and ${handsOver(scope)} returning l.id`,
    parts,
  );
  if (scope.role === 'lead')
    await scoped.rows(
      `update recurring_action r set leads = scope.leads_with(r.leads, $1, $2, $3)
       where r.ended_on is null and ${seesOwn(scope, 'r')}
         and r.leads @> jsonb_build_array(jsonb_build_object('contactPersonId', $1::uuid, 'agencyId', $3::uuid))
       returning r.id`,
      parts,
    );
}

/** Everybody who answers to a person answers to another from now on; that one answers to whom the first did. */
export async function moveReports(scoped: Scoped, from: string, to: string): Promise<void> {
  await scoped.rows(
    `update person p set manager_id = case when p.id = $2 then (select m.manager_id from person m where m.id = $1) else $2 end
     where p.manager_id = $1 and ${seesPeople(scoped.scope)} returning p.id`,
    [from, to],
  );
}

/** Whether somebody who answers to a person stands above the other, who would then stand above themselves. */
export async function wouldCircle(scoped: Scoped, from: string, to: string): Promise<boolean> {
  const found = await scoped.rows(
    `with recursive above (id) as (
       select manager_id from person where id = $2 and ${seesPeople(scoped.scope)}
       union select p.manager_id from person p join above a on a.id = p.id)
     select from person p join above a on a.id = p.id where p.manager_id = $1 and p.id <> $2`,
    [from, to],
  );
  return found.length > 0;
}
