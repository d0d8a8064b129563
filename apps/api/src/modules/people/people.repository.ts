import { randomUUID } from 'node:crypto';
import type { AgencyList, LocalDate, NewPerson, PeopleList, PersonLine } from '@followthrough/domain';
import type { Scoped } from '../../database/scope.js';
import { seesPeople } from '../../database/seen.js';
import { attemptsMax, failedAttemptsOf, notOver } from '../session/index.js';
import { PersonRole } from './person.entity.js';

// One's own roles before cover, and what is open before what is ahead.
const rolesJson = `(select coalesce(json_agg(json_build_object('id', r.id, 'role', r.role, 'committee', c.name,
    'agency', a.name, 'covers', v.name, 'startsOn', r.starts_on, 'endsOn', r.ends_on,
    'state', case when r.starts_on > $1 then 'ahead' else 'now' end)
    order by r.covers_person_id is not null, r.starts_on nulls first, r.role, r.id), '[]')
  from person_role r left join committee c on c.id = r.committee_id left join agency a on a.id = r.agency_id
    left join person v on v.id = r.covers_person_id
  where r.person_id = p.id and ${notOver('r', '$1')})`;

const personJson = `json_build_object(
  'id', p.id, 'version', p.version, 'name', p.name, 'post', p.post, 'email', p.email,
  'active', p.active, 'demonstration', p.demonstration,
  'manager', (select json_build_object('id', m.id, 'name', m.name) from person m where m.id = p.manager_id),
  'roles', ${rolesJson}, 'lastSignedInAt', p.last_signed_in_at,
  'secondFactor', exists (select from second_factor t where t.person_id = p.id and t.confirmed_at is not null),
  'locked', ${failedAttemptsOf(`sha256(convert_to(lower(p.email), 'UTF8'))`)} >= ${attemptsMax.ofAccount})`;

/** Everyone who may sign in, and the committees and agencies there are, each by name. */
export async function findPeople(scoped: Scoped, today: LocalDate): Promise<PeopleList> {
  const found = await scoped.json<PeopleList>(
    `select json_build_object(
       'people', (select coalesce(json_agg(${personJson} order by p.name, p.email), '[]') from person p where ${seesPeople(scoped.scope)}),
       'committees', (select coalesce(json_agg(json_build_object('id', id, 'name', name, 'code', code, 'kind', kind)
         order by name), '[]') from committee),
       'agencies', (select coalesce(json_agg(json_build_object('id', id, 'name', name) order by name), '[]')
         from agency)) as json`,
    [today],
  );
  return found ?? { people: [], committees: [], agencies: [] };
}

/** One person, or `null`. */
export function findPerson(scoped: Scoped, id: string, today: LocalDate): Promise<PersonLine | null> {
  return scoped.json<PersonLine>(
    `select ${personJson} as json from person p where p.id = $2 and ${seesPeople(scoped.scope)}`,
    [today, id],
  );
}

/** The agencies that serve the caller's committee, by name. */
export async function findAgencies(scoped: Scoped): Promise<AgencyList> {
  const found = await scoped.json<AgencyList['agencies']>(
    `select coalesce(json_agg(json_build_object('id', a.id, 'name', a.name, 'sector', a.sector) order by a.name), '[]')
       as json
     from committee_agency x join agency a on a.id = x.agency_id where x.committee_id = scope.committee_id()`,
  );
  return { agencies: found ?? [] };
}

/** Which of the places a person is to work for are there. No place counts as there. */
export async function knownPlaces(
  scoped: Scoped,
  { committeeId, agencyId }: Pick<NewPerson, 'committeeId' | 'agencyId'>,
): Promise<{ committee: boolean; agency: boolean }> {
  const found = await scoped.json<{ committee: boolean; agency: boolean }>(
    `select json_build_object(
       'committee', $1::uuid is null or exists (select from committee where id = $1),
       'agency', $2::uuid is null or exists (select from agency where id = $2)) as json`,
    [committeeId, agencyId],
  );
  return found ?? { committee: false, agency: false };
}

/** A person as they are first kept. */
export type StoredPerson = Pick<NewPerson, 'name' | 'post' | 'email' | 'role' | 'committeeId' | 'agencyId'> & {
  readonly id: string;
  readonly passwordHash: string;
};

/**
 * Lets a person sign in, in one role. The unique index on addresses decides, so that two who try at once cannot both
 * succeed.
 *
 * @returns Whether the address was free; when it was not, nothing is kept.
 */
export async function insertPerson(scoped: Scoped, person: StoredPerson): Promise<boolean> {
  const { id, name, post, email, passwordHash, role, committeeId, agencyId } = person;
  const inserted = await scoped.rows<{ id: string }>(
    `insert into person (id, name, post, email, password_hash) values ($1, $2, $3, $4, $5)
     on conflict (lower(email)) do nothing returning id`,
    [id, name, post, email, passwordHash],
  );
  if (inserted.length === 0) return false;
  await scoped.manager.insert(PersonRole, { id: randomUUID(), personId: id, role, committeeId, agencyId });
  return true;
}

/**
 * Lets a person sign in or stops them, if they are still the version the caller saw.
 *
 * @returns Whether they were; when they were not, nothing is changed.
 */
export async function writeActive(scoped: Scoped, id: string, seen: number, active: boolean): Promise<boolean> {
  const written = await scoped.rows<{ id: string }>(
    `update person set active = $3 where id = $1 and version = $2 and ${seesPeople(scoped.scope)} returning id`,
    [id, seen, active],
  );
  return written.length === 1;
}

/** Ends every session a person has. */
export async function endSessionsOf(scoped: Scoped, id: string): Promise<void> {
  await scoped.rows(
    `delete from session where ${seesPeople(scoped.scope)}
       and person_role_id in (select id from person_role where person_id = $1)`,
    [id],
  );
}

/**
 * Takes the code beside the password from a person.
 *
 * @returns Whether one was on.
 */
export async function takeFactor(scoped: Scoped, id: string): Promise<boolean> {
  const taken = await scoped.rows(
    `delete from second_factor where person_id = $1 and confirmed_at is not null and ${seesPeople(scoped.scope)}
     returning id`,
    [id],
  );
  return taken.length === 1;
}
