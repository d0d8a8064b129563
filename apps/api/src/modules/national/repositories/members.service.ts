import { Problem, type NewRepositoryMember, type RepositoryMembers } from '@followthrough/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../clock.js';
import { Database } from '../../../database/scope.js';
import type { Caller } from '../../../http/caller.js';
import { endMember, findMembers, insertMember } from './members.repository.js';

/** Lets an administrator say who looks for a national repository. It opens no committee: only a consent does. */
@Injectable()
export class MembersService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  list(caller: Caller): Promise<RepositoryMembers> {
    return this.database.within(caller.scope, findMembers);
  }

  add(caller: Caller, { repositoryId, personId }: NewRepositoryMember): Promise<RepositoryMembers> {
    return this.database.within(caller.scope, async (scoped) => {
      const { repositories, analysts } = await findMembers(scoped);
      const isThere = (all: readonly { readonly id: string }[], id: string) => all.some((each) => each.id === id);
      if (!isThere(repositories, repositoryId) || !isThere(analysts, personId)) throw new Problem('record.not-found');
      const by = { by: caller.signature, on: this.clock.today() };
      if (!(await insertMember(scoped, { repositoryId, personId, ...by }))) throw new Problem('record.already-there');
      return findMembers(scoped);
    });
  }

  end(caller: Caller, id: string, seen: number): Promise<RepositoryMembers> {
    return this.database.within(caller.scope, async (scoped) => {
      const { members } = await findMembers(scoped);
      if (!members.some((member) => member.id === id && member.endedOn === null)) throw new Problem('record.not-found');
      const by = { by: caller.signature, on: this.clock.today() };
      if (!(await endMember(scoped, { id, version: seen }, by))) throw new Problem('record.changed-meanwhile');
      return findMembers(scoped);
    });
  }
}
