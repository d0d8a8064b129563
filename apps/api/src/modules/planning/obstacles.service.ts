import {
  Problem,
  wouldWaitForItself,
  type ActionPage,
  type BlockerResolution,
  type NewBlocker,
  type NewDependency,
} from '@followthrough/domain';
import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.js';
import { Database } from '../../database/scope.js';
import type { Caller } from '../../http/caller.js';
import { ActionDependency, ActionPages, Blocker } from '../actions/index.js';
import { findActionOf, holdWaits, isSeen, removeDependency, resolveBlocker } from './links.repository.js';
import { checkOpen, checkPlans } from './planning.policy.js';

/** Records what is in the way of an action: something to be resolved, or another action it waits for. */
@Injectable()
export class ObstaclesService {
  constructor(
    private readonly database: Database,
    private readonly pages: ActionPages,
    private readonly clock: Clock,
  ) {}

  raise(caller: Caller, id: string, { text }: NewBlocker): Promise<ActionPage> {
    return this.pages.change(caller, id, async (scoped, stored) => {
      checkOpen(stored);
      const raised = { raisedOn: this.clock.today(), raisedBy: caller.signature };
      await scoped.manager.insert(Blocker, { id: randomUUID(), actionId: id, text, ...raised });
    });
  }

  resolve(caller: Caller, blockerId: string, { resolvedHow }: BlockerResolution): Promise<ActionPage> {
    return this.database.within(caller.scope, async (scoped) => {
      const actionId = await findActionOf(scoped, 'blocker', blockerId);
      if (actionId === null) throw new Problem('record.not-found');
      const resolved = { resolvedOn: this.clock.today(), resolvedBy: caller.signature, resolvedHow };
      if (!(await resolveBlocker(scoped, blockerId, resolved))) throw new Problem('blocker.resolved');
      return this.pages.shown(scoped, caller, actionId);
    });
  }

  wait(caller: Caller, id: string, { waitsForId, note }: NewDependency): Promise<ActionPage> {
    return this.pages.change(caller, id, async (scoped, stored) => {
      checkPlans(caller.me, stored);
      const known = await holdWaits(scoped);
      if (!(await isSeen(scoped, waitsForId))) throw new Problem('record.not-found');
      if (known.some((each) => each.actionId === id && each.waitsForId === waitsForId))
        throw new Problem('record.already-there');
      if (wouldWaitForItself(known, { actionId: id, waitsForId })) throw new Problem('action.waits-in-circle');
      await scoped.manager.insert(ActionDependency, { id: randomUUID(), actionId: id, waitsForId, note });
    });
  }

  waitNoLonger(caller: Caller, dependencyId: string): Promise<ActionPage> {
    return this.database.within(caller.scope, async (scoped) => {
      const actionId = await findActionOf(scoped, 'action_dependency', dependencyId);
      if (actionId === null) throw new Problem('record.not-found');
      checkPlans(caller.me, await this.pages.stored(scoped, actionId));
      await removeDependency(scoped, dependencyId);
      return this.pages.shown(scoped, caller, actionId);
    });
  }
}
