import { addMonths, occurrencesDue, type LocalDate } from '@followthrough/domain';
import { randomUUID } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database, type Scoped } from '../../database/scope.js';
import { Jobs } from '../../jobs/index.js';
import { ActionLead } from '../actions/index.js';
import { StrategyAction } from '../reviews/index.js';
import { holdStrategy } from './planning-choices.repository.js';
import { findCommitteeIds, findRunning, insertOccurrence, type Definition } from './recurring.repository.js';

/** Makes the actions of what comes round again, each ahead of its time and once. */
@Injectable()
export class OccurrencesService implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.register({
      ...{ name: 'occurrences', does: 'Makes the next of every recurring action', at: '15 4 * * *' },
      run: (day) => this.makeDue(day),
    });
  }

  /** Makes whatever is due of every committee, each in a transaction of its own. */
  async makeDue(today: LocalDate): Promise<number> {
    const committees = await this.database.within({ role: 'lead' }, findCommitteeIds);
    let made = 0;
    for (const { id } of committees)
      made += await this.database.within({ role: 'lead', committeeId: id }, async (scoped) => {
        let ofCommittee = 0;
        for (const definition of await findRunning(scoped)) ofCommittee += await this.makeOf(scoped, definition, today);
        return ofCommittee;
      });
    return made;
  }

  /** Makes what is due of one definition. */
  async makeOf(scoped: Scoped, definition: Definition, today: LocalDate): Promise<number> {
    const days = occurrencesDue(definition, today, definition.madeUpTo);
    if (days.length === 0) return 0;
    const strategy = await holdStrategy(scoped, definition.strategyId);
    if (strategy === null) return 0;
    let made = 0;
    for (const dueOn of days) {
      const position = strategy.actions + made + 1;
      const reference = [strategy.number, position].filter(Boolean).join('.');
      const startsOn = addMonths(dueOn, -definition.everyMonths);
      const id = randomUUID();
      if (!(await insertOccurrence(scoped, { id, definition, reference, dueOn, startsOn }))) continue;
      await this.linkUp(scoped, id, definition, position);
      made += 1;
    }
    return made;
  }

  // oxlint-disable-next-line max-params -- the action, what it comes of, and where it stands in its strategy.
  private async linkUp(scoped: Scoped, actionId: string, definition: Definition, position: number): Promise<void> {
    const { strategyId, committeeId, leads } = definition;
    await scoped.manager.insert(StrategyAction, { strategyId, actionId, committeeId, position });
    for (const [index, { post, agencyId, contactPersonId }] of leads.entries()) {
      const lead = { post, agencyId, contactPersonId, position: index + 1 };
      await scoped.manager.insert(ActionLead, { id: randomUUID(), actionId, committeeId, ...lead });
    }
  }
}
