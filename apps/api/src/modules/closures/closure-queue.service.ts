import type { ClosureQueue } from '@followthrough/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.js';
import { Database } from '../../database/scope.js';
import type { Caller } from '../../http/caller.js';
import { findLookBacksDue, findQueuedClaims, type StoredQueuedClaim } from './closure-queue.repository.js';
import { permissionsOnClaim } from './closures.policy.js';

/** Gathers what waits for whoever asks: to verify, to change, to decide at the meeting, to look back at. */
@Injectable()
export class ClosureQueueService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  show(caller: Caller): Promise<ClosureQueue> {
    const asAt = this.clock.today();
    return this.database.within(caller.scope, async (scoped) => {
      const waiting = (await findQueuedClaims(scoped)).map((stored) => ({
        shown: queued(stored),
        may: permissionsOnClaim(caller.me, stored, stored.committeeId),
      }));
      const those = (may: 'verify' | 'claimAgain' | 'decide') =>
        waiting.filter((claim) => claim.may[may]).map(({ shown }) => shown);
      return {
        asAt,
        toVerify: those('verify'),
        toChange: those('claimAgain'),
        toDecide: those('decide'),
        toLookBack: caller.me.role === 'lead' ? await findLookBacksDue(scoped, asAt) : [],
      };
    });
  }
}

function queued(stored: StoredQueuedClaim): ClosureQueue['toVerify'][number] {
  const { claimantIds: _claimants, agencyId: _agency, verifierId: _verifier, committeeId: _home, ...shown } = stored;
  return shown;
}
