import { randomUUID } from 'node:crypto';
import { placeOfRole } from '@followthrough/domain';
import type { EntityManager } from 'typeorm';
import { Agency, CommitteeAgency } from '../modules/people/agency.entity.js';
import { Committee } from '../modules/people/committee.entity.js';
import { Person, PersonRole } from '../modules/people/person.entity.js';
import { hashPassword } from '../modules/session/index.js';
import type { Places } from './places.js';

/** Everybody in the demonstration signs in with this. */
export const demonstrationPassword = 'demonstration-only';

/** Finds the addresses of places by the keys the files use. */
export interface PlaceIds {
  readonly committee: (key: string) => string;
  readonly agency: (key: string) => string;
  /** Name and post of a committee's improvement lead. */
  readonly leadOf: (committeeKey: string) => string;
}

/** Puts the committees, agencies and people of the demonstration in. */
export async function loadPlaces(manager: EntityManager, places: Places): Promise<PlaceIds> {
  const committees = new Map(places.committees.map(({ key }) => [key, randomUUID()]));
  const agencies = new Map(places.agencies.map(({ key }) => [key, randomUUID()]));
  const ids: PlaceIds = {
    committee: (key) => known(committees, key),
    agency: (key) => known(agencies, key),
    leadOf: (key) => {
      const lead = places.people.find((person) => person.role === 'lead' && person.for === key);
      return lead ? `${lead.name}, ${lead.post}` : '';
    },
  };
  await manager.insert(
    Committee,
    places.committees.map(({ key, code, name, kind, settled }) => ({
      ...{ id: ids.committee(key), code, name, kind },
      ...settled,
    })),
  );
  await manager.insert(
    Agency,
    places.agencies.map(({ key, name, sector }) => ({ id: ids.agency(key), name, sector })),
  );
  await manager.insert(
    CommitteeAgency,
    places.agencies.flatMap(({ key, committees: served }) =>
      served.map((committee) => ({ committeeId: ids.committee(committee), agencyId: ids.agency(key) })),
    ),
  );
  await loadPeople(manager, places, ids);
  return ids;
}

async function loadPeople(manager: EntityManager, { people }: Places, ids: PlaceIds): Promise<void> {
  const passwordHash = await hashPassword(demonstrationPassword);
  const persons = new Map(people.map(({ email }) => [email, randomUUID()]));
  for (const { email, name, post, manager: managerEmail } of people)
    await manager.insert(Person, {
      ...{ id: known(persons, email), email, name, post, passwordHash, demonstration: true },
      ...(managerEmail === undefined ? {} : { managerId: known(persons, managerEmail) }),
    });
  for (const { email, role, for: key, also, covers } of people) {
    const personId = known(persons, email);
    await manager.insert(PersonRole, roleOf(personId, { role, for: key }, ids));
    if (also !== undefined) await manager.insert(PersonRole, roleOf(personId, also, ids));
    const covered = people.find((person) => person.email === covers?.email);
    if (covers === undefined || covered === undefined) continue;
    const { startsOn, endsOn } = covers;
    const coversPersonId = known(persons, covers.email);
    await manager.insert(PersonRole, { ...roleOf(personId, covered, ids), startsOn, endsOn, coversPersonId });
  }
}

type ToldRole = Pick<Places['people'][number], 'role' | 'for'>;

function roleOf(personId: string, { role, for: key = '' }: ToldRole, ids: PlaceIds): Partial<PersonRole> {
  return {
    ...{ id: randomUUID(), personId, role },
    ...(placeOfRole[role] === 'committee' ? { committeeId: ids.committee(key) } : {}),
    ...(placeOfRole[role] === 'agency' ? { agencyId: ids.agency(key) } : {}),
  };
}

function known(ids: ReadonlyMap<string, string>, key: string): string {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`The demonstration has no place called ${key}`);
  return id;
}
