import {
  Problem,
  type FieldProblem,
  type NewRecurring,
  type RecurringEdit,
  type RecurringList,
} from '@followthrough/domain';
import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.js';
import { Database, type Scoped } from '../../database/scope.js';
import type { Caller } from '../../http/caller.js';
import { checkNamed } from './check-leads.js';
import { OccurrencesService } from './occurrences.service.js';
import { findAgencyPeople, holdStrategy } from './planning-choices.repository.js';
import { ownCommittee } from './planning.policy.js';
import { RecurringAction } from './recurring-action.entity.js';
import {
  endDefinition,
  findDefinition,
  findRecurring,
  findUnbegun,
  rewriteOccurrence,
  withdrawUnbegun,
  writeDefinition,
  type Definition,
} from './recurring.repository.js';
import { saveLeads } from './save-leads.js';

/** Keeps what comes round again, apart from each time it does. */
@Injectable()
export class RecurringService {
  constructor(
    private readonly database: Database,
    private readonly occurrences: OccurrencesService,
    private readonly clock: Clock,
  ) {}

  list(caller: Caller): Promise<RecurringList> {
    return this.database.within(caller.scope, listed);
  }

  add(caller: Caller, input: NewRecurring): Promise<RecurringList> {
    const committeeId = ownCommittee(caller.me);
    refuseDays(input, this.clock.today());
    return this.database.within(caller.scope, async (scoped) => {
      if ((await holdStrategy(scoped, input.strategyId)) === null) throw new Problem('record.not-found');
      checkNamed(input, await findAgencyPeople(scoped));
      const id = randomUUID();
      await scoped.manager.insert(RecurringAction, { id, committeeId, ...input });
      await this.occurrences.makeOf(scoped, await definitionOf(scoped, id), this.clock.today());
      return listed(scoped);
    });
  }

  /** What has begun keeps the words it was begun with. */
  // oxlint-disable-next-line max-params -- who, what, the version seen, and the change: as everywhere here.
  change(caller: Caller, id: string, seen: number, edit: RecurringEdit): Promise<RecurringList> {
    return this.database.within(caller.scope, async (scoped) => {
      const before = await definitionOf(scoped, id);
      if (before.endedOn !== null) throw new Problem('recurring.ended');
      refuseDays({ firstDueOn: before.firstDueOn, untilOn: edit.untilOn });
      checkNamed(edit, await findAgencyPeople(scoped));
      if (!(await writeDefinition(scoped, id, seen, edit))) throw new Problem('record.changed-meanwhile');
      for (const action of await findUnbegun(scoped, id)) {
        await rewriteOccurrence(scoped, action.id, edit);
        const leads = edit.leads.map((lead, index) => ({ ...lead, id: action.leads[index]?.id ?? null }));
        await saveLeads(scoped, { ...action, committeeId: before.committeeId }, leads);
      }
      await this.occurrences.makeOf(scoped, await definitionOf(scoped, id), this.clock.today());
      return listed(scoped);
    });
  }

  end(caller: Caller, id: string, seen: number): Promise<RecurringList> {
    const today = this.clock.today();
    return this.database.within(caller.scope, async (scoped) => {
      if ((await definitionOf(scoped, id)).endedOn !== null) throw new Problem('recurring.ended');
      if (!(await endDefinition(scoped, id, seen, today))) throw new Problem('record.changed-meanwhile');
      await withdrawUnbegun(scoped, id, today);
      return listed(scoped);
    });
  }
}

const listed = async (scoped: Scoped): Promise<RecurringList> => ({ recurring: await findRecurring(scoped) });

async function definitionOf(scoped: Scoped, id: string): Promise<Definition> {
  const found = await findDefinition(scoped, id);
  if (found === null) throw new Problem('record.not-found');
  return found;
}

function refuseDays(
  { firstDueOn, untilOn }: Pick<NewRecurring, 'firstDueOn' | 'untilOn'>,
  notBefore = '1900-01-01',
): void {
  const fields: FieldProblem[] = [];
  if (firstDueOn < notBefore)
    fields.push({ path: 'firstDueOn', sentence: 'That day has passed. Give the next day on which it is due.' });
  if (untilOn !== null && untilOn < firstDueOn)
    fields.push({ path: 'untilOn', sentence: 'It ends before it is first due. Give a later day, or none.' });
  if (fields.length > 0) throw new Problem('request.invalid', {}, fields);
}
