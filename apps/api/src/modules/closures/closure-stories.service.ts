import { basesBorneOut, Problem, type ClosureStory } from '@followthrough/domain';
import { Injectable } from '@nestjs/common';
import { Database, type Scoped } from '../../database/scope.js';
import type { Caller } from '../../http/caller.js';
import { findSettingsOf } from '../settings/index.js';
import { decidesFor, permissionsOnClaim } from './closures.policy.js';
import { findClosureStory, type StoredStory } from './closure-story.repository.js';

/** Tells how an action came to be closed, or has not been yet. */
@Injectable()
export class ClosureStories {
  constructor(private readonly database: Database) {}

  show(caller: Caller, actionId: string): Promise<ClosureStory> {
    return this.database.within(caller.scope, (scoped) => this.told(scoped, caller, actionId));
  }

  /** The story as it stands inside work that is under way. */
  async told(scoped: Scoped, caller: Caller, actionId: string): Promise<ClosureStory> {
    const stored = await findClosureStory(scoped, actionId);
    if (stored === null) throw new Problem('record.not-found');
    const { lookBackMonths } = await findSettingsOf(scoped, stored.committeeId);
    return { ...storyFor(caller, stored), lookBackMonths };
  }
}

function storyFor(caller: Caller, { committeeId, ...stored }: StoredStory): Omit<ClosureStory, 'lookBackMonths'> {
  const claims = stored.claims.map(({ claimantIds, agencyId, verifierId, ...claim }) => ({
    ...claim,
    may: permissionsOnClaim(caller.me, { ...claim, claimantIds, agencyId, verifierId }, committeeId),
  }));
  const decides = decidesFor(caller.me, committeeId);
  const closed = stored.closedOn !== null;
  const waits = claims.some(
    ({ state }) => state === 'claimed' || state === 'verified' || state === 'changes-requested',
  );
  const claimsClosures = caller.me.role === 'lead' || caller.me.role === 'agency';
  return {
    ...stored,
    claims,
    bases: [...basesBorneOut(stored)],
    may: {
      claim: claimsClosures && !closed && (!waits || claims.some(({ may }) => may.claimAgain)),
      lookBack: decides && closed,
      reopen: decides && closed,
    },
  };
}
