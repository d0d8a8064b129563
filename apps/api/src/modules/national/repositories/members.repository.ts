import { randomUUID } from 'node:crypto';
import type { LocalDate, RepositoryMembers } from '@followthrough/domain';
import type { Scope, Scoped } from '../../../database/scope.js';

const sees = ({ role }: Scope) => (role === 'administrator' ? 'true' : 'false');

/** Who looks for which national repository, and who could. */
export async function findMembers(scoped: Scoped): Promise<RepositoryMembers> {
  const found = await scoped.json<RepositoryMembers>(
    `select json_build_object(
       'repositories', (select coalesce(json_agg(json_build_object('id', r.id, 'name', r.name) order by r.name), '[]')
         from national_repository r where ${sees(scoped.scope)}),
       'analysts', (select coalesce(json_agg(json_build_object('id', p.id, 'name', p.name) order by p.name), '[]')
         from person p where p.active and exists (select from person_role o where o.person_id = p.id
           and o.role = 'analyst' and o.ended_at is null) and ${sees(scoped.scope)}),
       'members', (select coalesce(json_agg(json_build_object('id', m.id, 'version', m.version, 'repository', r.name,
           'person', p.name, 'addedOn', m.added_on, 'endedOn', m.ended_on) order by m.ended_on nulls first, p.name), '[]')
         from repository_member m join national_repository r on r.id = m.repository_id
         join person p on p.id = m.person_id where ${sees(scoped.scope)})) as json`,
  );
  return found ?? { repositories: [], analysts: [], members: [] };
}

/** Somebody's membership as an administrator makes it. */
export interface MemberToKeep {
  readonly repositoryId: string;
  readonly personId: string;
  readonly by: string;
  readonly on: LocalDate;
}

/**
 * Makes somebody a member.
 *
 * @returns Whether they were none already.
 */
export async function insertMember(scoped: Scoped, member: MemberToKeep): Promise<boolean> {
  const { repositoryId, personId, by, on } = member;
  const added = await scoped.rows(
    `insert into repository_member (id, repository_id, person_id, added_by, added_on) values ($1, $2, $3, $4, $5)
     on conflict (repository_id, person_id) where ended_on is null do nothing returning id`,
    [randomUUID(), repositoryId, personId, by, on],
  );
  return added.length === 1;
}

/** Ends a membership, if it stands and is still the version the caller saw. */
export async function endMember(
  scoped: Scoped,
  seen: { readonly id: string; readonly version: number },
  { by, on }: { readonly by: string; readonly on: LocalDate },
): Promise<boolean> {
  const ended = await scoped.rows(
    `update repository_member m set ended_by = $3, ended_on = $4
     where m.id = $1 and m.version = $2 and m.ended_on is null and ${sees(scoped.scope)} returning m.id`,
    [seen.id, seen.version, by, on],
  );
  return ended.length === 1;
}
