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
    places.committees.map(({ key, code, name, kind }) => ({ id: ids.committee(key), code, name, kind })),
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
  for (const { email, name, post, role, for: key = '' } of people) {
    const id = randomUUID();
    await manager.insert(Person, { id, email, name, post, passwordHash, demonstration: true });
    await manager.insert(PersonRole, {
      ...{ id: randomUUID(), personId: id, role },
      ...(placeOfRole[role] === 'committee' ? { committeeId: ids.committee(key) } : {}),
      ...(placeOfRole[role] === 'agency' ? { agencyId: ids.agency(key) } : {}),
    });
  }
}

function known(ids: ReadonlyMap<string, string>, key: string): string {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`The demonstration has no place called ${key}`);
  return id;
}
