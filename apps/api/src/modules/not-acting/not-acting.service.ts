import { randomUUID } from 'node:crypto';
import { checkNotActing, Problem, type NewNotActing, type NotActingStory, type TakenUp } from '@followthrough/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.js';
import { Database, type Scoped } from '../../database/scope.js';
import type { Caller } from '../../http/caller.js';
import { refuseAhead } from '../../refuse-ahead.js';
import { ActionUpdate, changeAction } from '../actions/index.js';
import { NotActingPeriod } from './not-acting.entity.js';
import { notActingPermissions, recordsFor } from './not-acting.policy.js';
import { endRunning, findNotActing, type StoredNotActing } from './not-acting.repository.js';

/** Records that the committee accepts that an action is not done, until a day; renews that, or takes the action up after all. */
@Injectable()
export class NotActingService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  show(caller: Caller, actionId: string): Promise<NotActingStory> {
    return this.database.within(caller.scope, async (scoped) => this.told(scoped, caller, actionId));
  }

  accept(caller: Caller, actionId: string, seen: number, input: NewNotActing): Promise<NotActingStory> {
    return this.database.within(caller.scope, async (scoped) => {
      const { delivery } = await this.changeable(scoped, caller, actionId);
      const today = this.clock.today();
      const sentence = 'A decision is recorded on or after the day it was made.';
      refuseAhead({ path: 'decidedOn', day: input.decidedOn, sentence }, today);
      checkNotActing(delivery, { ...input, today });
      await this.save(scoped, actionId, seen, { delivery: 'not-accepted' });
      await endRunning(scoped, actionId, 'renewed', today);
      await scoped.manager.insert(NotActingPeriod, {
        ...{ id: randomUUID(), actionId, ...input },
        recordedBy: caller.signature,
      });
      return this.told(scoped, caller, actionId);
    });
  }

  takeUp(caller: Caller, actionId: string, seen: number, { reason }: TakenUp): Promise<NotActingStory> {
    return this.database.within(caller.scope, async (scoped) => {
      const { delivery } = await this.changeable(scoped, caller, actionId);
      if (delivery !== 'not-accepted') throw new Problem('not-acting.none-runs');
      const today = this.clock.today();
      await this.save(scoped, actionId, seen, { delivery: 'not-started', lastUpdateOn: today });
      await endRunning(scoped, actionId, 'taken-up', today);
      await scoped.manager.insert(ActionUpdate, {
        ...{ id: randomUUID(), actionId, agencyId: null, writtenOn: today },
        ...{ writtenBy: caller.signature, text: reason },
      });
      return this.told(scoped, caller, actionId);
    });
  }

  private async changeable(scoped: Scoped, caller: Caller, actionId: string): Promise<StoredNotActing> {
    const stored = await this.stored(scoped, actionId);
    if (!recordsFor(caller.me, stored.committeeId)) throw new Problem('closure.not-yours', { step: 'not-acting' });
    if (stored.closedOn !== null) throw new Problem('action.already-closed', { closedOn: stored.closedOn });
    if (stored.claimWaits) throw new Problem('closure.claim-open');
    return stored;
  }

  private async save(
    scoped: Scoped,
    actionId: string,
    seen: number,
    change: Parameters<typeof changeAction>[3],
  ): Promise<void> {
    if (!(await changeAction(scoped, actionId, seen, change))) throw new Problem('record.changed-meanwhile');
  }

  private async stored(scoped: Scoped, actionId: string): Promise<StoredNotActing> {
    const stored = await findNotActing(scoped, actionId);
    if (stored === null) throw new Problem('record.not-found');
    return stored;
  }

  private async told(scoped: Scoped, caller: Caller, actionId: string): Promise<NotActingStory> {
    const stored = await this.stored(scoped, actionId);
    const { version: _version, committeeId, delivery, closedOn, lastUpdateOn, claimWaits, ...story } = stored;
    const [latest] = story.periods;
    const cameBackOn = latest?.end === 'came-back' ? latest.endedOn : null;
    return {
      ...story,
      cameBackOn: cameBackOn !== null && (lastUpdateOn ?? '') <= cameBackOn ? cameBackOn : null,
      may: notActingPermissions(caller.me, { committeeId, delivery, closedOn, claimWaits }),
    };
  }
}
