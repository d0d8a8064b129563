import { Problem, type RepositoryLook, type RepositoryPage } from '@followthrough/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../clock.js';
import { Database, type Scope } from '../../../database/scope.js';
import type { Caller } from '../../../http/caller.js';
import { catalogueLookedAt, findPlacing } from '../../catalogue/index.js';
import { findLook, findRepository, recordLook } from './looks.repository.js';

/** Lets members of a national repository look at committees that let it, and writes every look down. */
@Injectable()
export class LooksService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  show(caller: Caller): Promise<RepositoryPage> {
    return this.database.within(asRepository(caller), findRepository);
  }

  look(caller: Caller, committeeId: string): Promise<RepositoryLook> {
    return this.database.within(asRepository(caller), async (scoped) => {
      if (!(await recordLook(scoped, committeeId, caller.signature))) throw new Problem('record.not-found');
      const today = this.clock.today();
      const standing = await catalogueLookedAt(scoped, committeeId, today);
      const look = await findLook(scoped, committeeId, await findPlacing(scoped, standing, today));
      if (look === null) throw new Problem('record.not-found');
      return look;
    });
  }
}

/** Members look as a role of the database of its own: an analyst’s reads releases and nothing else. */
function asRepository({ me, scope }: Caller): Scope {
  if (me.role !== 'analyst') throw new Problem('caller.not-allowed');
  return { role: 'repository', personId: scope.personId ?? null, personName: scope.personName ?? null };
}
