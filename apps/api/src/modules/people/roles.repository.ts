import { randomUUID } from 'node:crypto';
import type { LocalDate, Role } from '@followthrough/domain';
import type { Scoped } from '../../database/scope.js';
import { seesPeople } from '../../database/seen.js';
import { notOver } from '../session/index.js';

/** A role as it is given to a person. */
export interface GivenRole {
  readonly personId: string;
  readonly role: Role;
  readonly committeeId: string | null;
  readonly agencyId: string | null;
  readonly startsOn: LocalDate | null;
  readonly endsOn: LocalDate | null;
  readonly coversPersonId: string | null;
}

/** Somebody's own role that another may cover, or `null` when it is over, is cover itself, or is not there. */
export function findOwnRole(
  scoped: Scoped,
  id: string,
  today: LocalDate,
): Promise<Pick<GivenRole, 'personId' | 'role' | 'committeeId' | 'agencyId'> | null> {
  return scoped.json(
    `select json_build_object('personId', r.person_id, 'role', r.role, 'committeeId', r.committee_id,
       'agencyId', r.agency_id) as json
     from person_role r
     where r.id = $1 and r.covers_person_id is null and ${notOver('r', '$2')} and ${seesPeople(scoped.scope)}`,
    [id, today],
  );
}

/** Whether a person has a role of their own, for the same place, that is not over. */
export async function hasRole(scoped: Scoped, given: GivenRole, today: LocalDate): Promise<boolean> {
  const held = await scoped.rows<{ id: string }>(
    `select r.id from person_role r
     where r.person_id = $1 and r.role = $2 and r.committee_id is not distinct from $3
       and r.agency_id is not distinct from $4 and r.covers_person_id is null and ${notOver('r', '$5')}
       and ${seesPeople(scoped.scope)}`,
    [given.personId, given.role, given.committeeId, given.agencyId, today],
  );
  return held.length > 0;
}

/**
 * Gives a person a role.
 *
 * @returns Whether they did not have this very one already.
 */
export async function insertRole(scoped: Scoped, given: GivenRole): Promise<boolean> {
  const inserted = await scoped.rows<{ id: string }>(
    `insert into person_role (id, person_id, role, committee_id, agency_id, starts_on, ends_on, covers_person_id)
     select $1, $2, $3, $4, $5, $6, $7, $8 where ${seesPeople(scoped.scope)}
     on conflict do nothing returning id`,
    [
      randomUUID(),
      ...[given.personId, given.role, given.committeeId, given.agencyId],
      ...[given.startsOn, given.endsOn, given.coversPersonId],
    ],
  );
  return inserted.length === 1;
}

/**
 * Takes a role from a person, and ends every session in it.
 *
 * @returns Whether they had it.
 */
export async function takeRole(scoped: Scoped, personId: string, roleId: string): Promise<boolean> {
  const taken = await scoped.rows<{ id: string }>(
    `update person_role set ended_at = now()
     where id = $1 and person_id = $2 and ended_at is null and ${seesPeople(scoped.scope)} returning id`,
    [roleId, personId],
  );
  await scoped.rows(`delete from session where person_role_id = any($1) and ${seesPeople(scoped.scope)}`, [
    taken.map(({ id }) => id),
  ]);
  return taken.length === 1;
}

/**
 * Raises the version of a person whose roles change, if they are still the version the caller saw.
 *
 * @returns Whether they were; when they were not, nothing is changed.
 */
export async function raiseVersion(scoped: Scoped, id: string, seen: number): Promise<boolean> {
  const raised = await scoped.rows<{ id: string }>(
    `update person set version = version + 1 where id = $1 and version = $2 and ${seesPeople(scoped.scope)} returning id`,
    [id, seen],
  );
  return raised.length === 1;
}
