import { advanceRound, Problem, type RoundPage } from '@followthrough/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.js';
import { Database } from '../../database/scope.js';
import type { Caller } from '../../http/caller.js';
import { FrozenReturnsService, type FrozenReturns } from '../returns/index.js';
import { findFrozenReturns } from './positions.repository.js';
import { RoundPages } from './round-pages.service.js';

/** Makes both returns from the position that was taken, and closes the round for ever. */
@Injectable()
export class SealingService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly pages: RoundPages,
    private readonly returns: FrozenReturnsService,
  ) {}

  async seal(caller: Caller, id: string, seen: number): Promise<RoundPage> {
    const { committee } = caller.me;
    if (committee === null) throw new Problem('record.not-found');
    const returns = await this.taken(caller, id);
    // Written with no connection held: two that seal at once write the same, and the version lets one of them keep it.
    const written = await this.returns.write(returns);
    return this.pages.change(caller, id, async (scoped, round) => {
      const state = advanceRound(round.state, 'sealed');
      await this.pages.save(scoped, id, seen, { state, sealedAt: this.clock.now(), sealedBy: caller.signature });
      await this.returns.keep(scoped, { committee, by: caller.signature, roundId: id }, returns, written);
    });
  }

  private taken(caller: Caller, id: string): Promise<FrozenReturns> {
    return this.database.atOneMoment(caller.scope, async (scoped) => {
      const { state } = await this.pages.stored(scoped, id);
      advanceRound(state, 'sealed');
      const kept = await findFrozenReturns(scoped, id);
      if (kept === null) throw new Problem('round.no-position');
      if (!kept.intact) throw new Error('A position is no longer what it was when it was taken');
      return kept.returns;
    });
  }
}
