import { Problem, refuseNewClaims, type ActionEdit, type ActionPage } from '@followthrough/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../../database/scope.js';
import type { Caller } from '../../http/caller.js';
import { ActionPages } from '../actions/index.js';
import { StrategyAction } from '../reviews/index.js';
import { refuseDays } from './action-making.service.js';
import { checkNamed } from './check-leads.js';
import { leaveStrategy } from './links.repository.js';
import { findAgencyPeople, holdStrategy } from './planning-choices.repository.js';
import { checkOpen, checkPlans, ownCommittee } from './planning.policy.js';
import { saveLeads } from './save-leads.js';

/** Changes what an action promises and which strategies it serves. */
@Injectable()
export class ActionEditingService {
  constructor(
    private readonly database: Database,
    private readonly pages: ActionPages,
  ) {}

  // oxlint-disable-next-line max-params -- who, what, the version seen, and the change: as everywhere here.
  edit(caller: Caller, id: string, seen: number, input: ActionEdit): Promise<ActionPage> {
    return this.pages.change(caller, id, async (scoped, stored) => {
      checkPlans(caller.me, stored);
      refuseDays({ ...input, dueOn: stored.row.dueOn });
      refuseNewClaims('analysisText', input.analysisText, stored.row.analysisText);
      const { leads, ...promise } = input;
      const { planning, committeeId } = stored;
      const before = { leads: planning.leads, accountableAgencyId: planning.accountableAgency?.id ?? null };
      checkNamed(input, await findAgencyPeople(scoped), before);
      await this.pages.save(scoped, id, seen, promise);
      await saveLeads(scoped, { id, committeeId, leads: planning.leads }, leads);
    });
  }

  /** An addition overwrites nobody; what is there already is refused. */
  serve(caller: Caller, id: string, strategyId: string): Promise<ActionPage> {
    const committeeId = ownCommittee(caller.me);
    return this.pages.change(caller, id, async (scoped, stored) => {
      checkOpen(stored);
      const strategy = await holdStrategy(scoped, strategyId);
      if (strategy === null) throw new Problem('record.not-found');
      if (stored.servedStrategies.some((served) => served.strategyId === strategyId))
        throw new Problem('record.already-there');
      const position = strategy.actions + 1;
      await scoped.manager.insert(StrategyAction, { strategyId, actionId: id, committeeId, position });
    });
  }

  /** The last strategy of the committee whose action it is stays; a committee it is shared with may leave altogether. */
  async leave(caller: Caller, id: string, strategyId: string): Promise<void> {
    await this.database.within(caller.scope, async (scoped) => {
      const stored = await this.pages.stored(scoped, id);
      checkOpen(stored);
      const own = stored.servedStrategies.filter((served) => served.own);
      if (!own.some((served) => served.strategyId === strategyId)) throw new Problem('record.not-found');
      if (own.length === 1 && stored.committeeId === ownCommittee(caller.me)) throw new Problem('action.last-strategy');
      await leaveStrategy(scoped, id, strategyId);
    });
  }
}
