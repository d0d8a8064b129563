import { checkApprover, moveDueDate, Problem, type ActionPage, type DueDateChange } from '@followthrough/domain';
import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.js';
import type { Caller } from '../../http/caller.js';
import { findSettings } from '../settings/index.js';
import { ActionPages } from './action-pages.service.js';
import { DueChange } from './due-change.entity.js';

/** Moves due dates, each with its reason and who approved it. */
@Injectable()
export class DueDatesService {
  constructor(
    private readonly pages: ActionPages,
    private readonly clock: Clock,
  ) {}

  change(caller: Caller, id: string, seen: number, input: DueDateChange): Promise<ActionPage> {
    return this.pages.change(caller, id, async (scoped, { row }) => {
      checkApprover(input.approvedBy, (await findSettings(scoped)).dueDateApprovers);
      if (row.closedOn !== null) throw new Problem('action.already-closed', { closedOn: row.closedOn });
      const { dueOn, originalDueOn } = moveDueDate(row, input.dueOn);
      await this.pages.save(scoped, id, seen, { dueOn, originalDueOn, duePrecision: 'day' });
      await scoped.manager.insert(DueChange, {
        id: randomUUID(),
        actionId: id,
        changedOn: this.clock.today(),
        fromOn: row.dueOn,
        toOn: input.dueOn,
        reason: input.reason,
        approvedBy: input.approvedBy,
      });
    });
  }
}
