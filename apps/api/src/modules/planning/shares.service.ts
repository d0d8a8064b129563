import { Problem, type ActionPage, type NewShare, type ShareAnswer, type ShareList } from '@followthrough/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.js';
import { Database } from '../../database/scope.js';
import type { Caller } from '../../http/caller.js';
import { ActionPages } from '../actions/index.js';
import { StrategyAction } from '../reviews/index.js';
import { holdStrategy } from './planning-choices.repository.js';
import { checkPlans, ownCommittee } from './planning.policy.js';
import {
  answerShare,
  findAsked,
  findShare,
  insertProposal,
  shareStands,
  withdrawProposal,
} from './shares.repository.js';

/**
 * Shares an action with another committee: one proposes, telling what it chooses to tell, and the other agrees by naming
 * the strategy the action serves there. Until then it sees nothing of the action.
 */
@Injectable()
export class SharesService {
  constructor(
    private readonly database: Database,
    private readonly pages: ActionPages,
    private readonly clock: Clock,
  ) {}

  propose(caller: Caller, id: string, { toCommitteeId, words }: NewShare): Promise<ActionPage> {
    return this.pages.change(caller, id, async (scoped, stored) => {
      checkPlans(caller.me, stored);
      const stands = await shareStands(scoped, id, toCommitteeId);
      if (stands === 'none')
        throw new Problem('request.invalid', {}, [
          { path: 'toCommitteeId', sentence: 'Choose one of the committees.' },
        ]);
      if (stands === 'there') throw new Problem('record.already-there');
      const proposed = { proposedOn: this.clock.today(), proposedBy: caller.signature };
      await insertProposal(scoped, { actionId: id, toCommitteeId, words, ...proposed });
    });
  }

  withdraw(caller: Caller, actionId: string, toCommitteeId: string): Promise<ActionPage> {
    return this.pages.change(caller, actionId, async (scoped, stored) => {
      checkPlans(caller.me, stored);
      const taken = { answeredOn: this.clock.today(), answeredBy: caller.signature };
      if (!(await withdrawProposal(scoped, { actionId, toCommitteeId }, taken))) throw new Problem('share.answered');
    });
  }

  list(caller: Caller): Promise<ShareList> {
    return this.database.within(caller.scope, async (scoped) => ({ asked: await findAsked(scoped) }));
  }

  answer(caller: Caller, shareId: string, input: ShareAnswer): Promise<ShareList> {
    const committeeId = ownCommittee(caller.me);
    return this.database.within(caller.scope, async (scoped) => {
      const share = await findShare(scoped, shareId);
      if (share === null) throw new Problem('record.not-found');
      const answer = { answer: input.answer, answeredOn: this.clock.today(), answeredBy: caller.signature };
      if (!(await answerShare(scoped, shareId, answer))) throw new Problem('share.answered');
      if (input.answer === 'accepted') {
        const strategy = await holdStrategy(scoped, input.strategyId);
        if (strategy === null)
          throw new Problem('request.invalid', {}, [
            { path: 'strategyId', sentence: 'Choose one of the strategies of this committee.' },
          ]);
        const served = {
          strategyId: strategy.id,
          actionId: share.actionId,
          committeeId,
          position: strategy.actions + 1,
        };
        await scoped.manager.insert(StrategyAction, served);
      }
      return { asked: await findAsked(scoped) };
    });
  }
}
