import type { ActionPage, NewEvidence } from '@followthrough/domain';
import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.js';
import type { Caller } from '../../http/caller.js';
import { refuseAhead } from '../../refuse-ahead.js';
import { ActionPages } from './action-pages.service.js';
import { Evidence } from './evidence.entity.js';

/** Adds the evidence on which an action's claims rest. */
@Injectable()
export class ActionEvidenceService {
  constructor(
    private readonly pages: ActionPages,
    private readonly clock: Clock,
  ) {}

  /** An addition overwrites nobody, so it is not refused for what others changed meanwhile. */
  add(caller: Caller, id: string, input: NewEvidence): Promise<ActionPage> {
    const sentence = 'Evidence speaks of a day that has been. Give the date it carries.';
    refuseAhead({ path: 'datedOn', day: input.datedOn, sentence }, this.clock.today());
    return this.pages.change(caller, id, async (scoped) => {
      await scoped.manager.insert(Evidence, { id: randomUUID(), actionId: id, ...input });
    });
  }
}
