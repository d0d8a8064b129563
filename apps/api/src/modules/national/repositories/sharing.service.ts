import { Problem, type NewConsent, type SharingPage } from '@followthrough/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../clock.js';
import { Database, type Scoped } from '../../../database/scope.js';
import type { Caller } from '../../../http/caller.js';
import { findSharing, insertConsent, revokeConsent } from './sharing.repository.js';

/** Lets a committee say which national repository may see its confirmed themes as they are, and take it back. */
@Injectable()
export class SharingService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  show(caller: Caller): Promise<SharingPage> {
    return this.database.within(caller.scope, (scoped) => page(scoped, caller));
  }

  give(caller: Caller, { repositoryId, agreedBy }: NewConsent): Promise<SharingPage> {
    const { committee } = caller.me;
    if (committee === null) throw new Problem('caller.not-allowed');
    return this.database.within(caller.scope, async (scoped) => {
      const { repositories, consents } = await findSharing(scoped);
      if (!repositories.some(({ id }) => id === repositoryId)) throw new Problem('record.not-found');
      if (consents.some((consent) => consent.repositoryId === repositoryId && consent.revokedOn === null))
        throw new Problem('record.already-there');
      const by = { by: caller.signature, on: this.clock.today() };
      await insertConsent(scoped, { committeeId: committee.id, repositoryId, agreedBy, ...by });
      return page(scoped, caller);
    });
  }

  revoke(caller: Caller, id: string, seen: number): Promise<SharingPage> {
    return this.database.within(caller.scope, async (scoped) => {
      const { consents } = await findSharing(scoped);
      if (!consents.some((consent) => consent.id === id && consent.revokedOn === null))
        throw new Problem('record.not-found');
      const by = { by: caller.signature, on: this.clock.today() };
      if (!(await revokeConsent(scoped, { id, version: seen }, by))) throw new Problem('record.changed-meanwhile');
      return page(scoped, caller);
    });
  }
}

async function page(scoped: Scoped, caller: Caller): Promise<SharingPage> {
  return { ...(await findSharing(scoped)), may: { share: caller.me.role === 'lead' } };
}
