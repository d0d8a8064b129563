import { Problem, type ActionPage, type NewResourceAsk, type ResourceAskAnswer } from '@followthrough/domain';
import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.js';
import { Database } from '../../database/scope.js';
import type { Caller } from '../../http/caller.js';
import { refuseAhead } from '../../refuse-ahead.js';
import { ActionPages, ResourceAsk } from '../actions/index.js';
import { answerAsk, findActionOf } from './links.repository.js';
import { checkOpen } from './planning.policy.js';

/** Records what actions need that their leads cannot give, and what became of it. */
@Injectable()
export class ResourceAsksService {
  constructor(
    private readonly database: Database,
    private readonly pages: ActionPages,
    private readonly clock: Clock,
  ) {}

  ask(caller: Caller, id: string, input: NewResourceAsk): Promise<ActionPage> {
    return this.pages.change(caller, id, async (scoped, stored) => {
      checkOpen(stored);
      const asked = { id: randomUUID(), actionId: id, askedOn: this.clock.today() };
      await scoped.manager.insert(ResourceAsk, { ...asked, ...input });
    });
  }

  answer(caller: Caller, askId: string, input: ResourceAskAnswer): Promise<ActionPage> {
    const sentence = 'An answer is recorded on or after the day it was given.';
    refuseAhead({ path: 'answeredOn', day: input.answeredOn, sentence }, this.clock.today());
    return this.database.within(caller.scope, async (scoped) => {
      const actionId = await findActionOf(scoped, 'resource_ask', askId);
      if (actionId === null) throw new Problem('record.not-found');
      if (!(await answerAsk(scoped, askId, input))) throw new Problem('resource.answered');
      return this.pages.shown(scoped, caller, actionId);
    });
  }
}
