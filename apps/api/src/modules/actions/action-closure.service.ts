import { checkClosure, Problem, type ActionPage, type NewClosure } from '@followthrough/domain';
import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.js';
import type { Caller } from '../../http/caller.js';
import { refuseAhead } from '../../refuse-ahead.js';
import { ActionPages } from './action-pages.service.js';
import { Closure } from './closure.entity.js';

/** Records what the committee decided of an action that is done with. */
@Injectable()
export class ActionClosureService {
  constructor(
    private readonly pages: ActionPages,
    private readonly clock: Clock,
  ) {}

  close(caller: Caller, id: string, seen: number, input: NewClosure): Promise<ActionPage> {
    return this.pages.change(caller, id, async (scoped, { row }) => {
      if (row.closedOn !== null) throw new Problem('action.already-closed', { closedOn: row.closedOn });
      checkClosure(row, input);
      const sentence = 'A decision is recorded on or after the day it was made.';
      refuseAhead({ path: 'decidedOn', day: input.decidedOn, sentence }, this.clock.today());
      await this.pages.save(scoped, id, seen, { closedOn: input.decidedOn, closureBasis: input.basis });
      await scoped.manager.insert(Closure, { id: randomUUID(), actionId: id, ...input });
    });
  }
}
