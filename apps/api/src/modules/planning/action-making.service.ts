import {
  checkPlannedDays,
  Problem,
  refuseNewClaims,
  type ActionPage,
  type DuePrecision,
  type LocalDate,
  type NewAction,
} from '@followthrough/domain';
import { readTypedTimescale } from '@followthrough/intake';
import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.js';
import { Database, type Scoped } from '../../database/scope.js';
import type { Caller } from '../../http/caller.js';
import { Action, ActionLead, ActionPages } from '../actions/index.js';
import { StrategyAction } from '../reviews/index.js';
import { actionPassage, suggestFor } from '../themes/index.js';
import { checkNamed } from './check-leads.js';
import { findAgencyPeople, holdStrategy, type PlannedStrategy } from './planning-choices.repository.js';
import { ownCommittee } from './planning.policy.js';

/** Makes actions: the action, its strategy and its leads in one save, whole or not at all. */
@Injectable()
export class ActionMakingService {
  constructor(
    private readonly database: Database,
    private readonly pages: ActionPages,
    private readonly clock: Clock,
  ) {}

  add(caller: Caller, strategyId: string, input: NewAction): Promise<ActionPage> {
    const committeeId = ownCommittee(caller.me);
    const due = dueOf(input, this.clock.today());
    const startsOn = startOf(input, due, this.clock.today());
    refuseDays({ ...input, startsOn, dueOn: due.dueOn });
    refuseNewClaims('analysisText', input.analysisText);
    return this.database.within(caller.scope, async (scoped) => {
      const strategy = await holdStrategy(scoped, strategyId);
      if (strategy === null) throw new Problem('record.not-found');
      checkNamed(input, await findAgencyPeople(scoped));
      const id = await this.insert(scoped, { input: { ...input, startsOn }, due, strategy, committeeId });
      return this.pages.shown(scoped, caller, id);
    });
  }

  private async insert(scoped: Scoped, { input, due, strategy, committeeId }: Made): Promise<string> {
    const { leads, reference, dueOn: _, duePrecision: __, ...promise } = input;
    const id = randomUUID();
    const position = strategy.actions + 1;
    const { manager } = scoped;
    await manager.insert(Action, {
      ...{ id, committeeId, ...promise, ...due, originalDueOn: due.dueOn },
      reference: reference === '' ? [strategy.number, position].filter(Boolean).join('.') : reference,
    });
    await manager.insert(StrategyAction, { strategyId: strategy.id, actionId: id, committeeId, position });
    for (const [index, { post, agencyId, contactPersonId }] of leads.entries())
      await manager.insert(ActionLead, {
        ...{ id: randomUUID(), actionId: id, committeeId, post, agencyId, contactPersonId, position: index + 1 },
      });
    await suggestFor(manager, [actionPassage({ id, committeeId, reviewId: strategy.reviewId, text: promise.text })]);
    return id;
  }
}

interface Made {
  readonly input: NewAction;
  readonly due: DueRead;
  readonly strategy: PlannedStrategy;
  readonly committeeId: string;
}

interface DueRead {
  readonly dueOn: LocalDate | null;
  readonly duePrecision: DuePrecision;
}

/** The due date that was given, or else the one the words of the timescale name. */
function dueOf({ dueOn, duePrecision, timescaleText }: NewAction, today: LocalDate): DueRead {
  if (dueOn === null) return { dueOn, duePrecision: 'none' };
  if (dueOn !== undefined)
    return { dueOn, duePrecision: duePrecision === undefined || duePrecision === 'none' ? 'day' : duePrecision };
  const read = readTypedTimescale(timescaleText, today);
  if (read.dueDate === null || read.dueDatePrecision === 'relative') return { dueOn: null, duePrecision: 'none' };
  return { dueOn: read.dueDate, duePrecision: read.dueDatePrecision };
}

/**
 * The day it starts; left empty, it starts when it is made, so that nobody is told of silence about something new. What
 * was due before today started on a day that nobody gave.
 */
function startOf({ startsOn, reviewOn }: NewAction, { dueOn }: DueRead, today: LocalDate): LocalDate | null {
  const until = dueOn ?? reviewOn;
  return startsOn ?? (until !== null && until < today ? null : today);
}

/**
 * Refuses days that do not fit together.
 *
 * @throws {Problem} `request.invalid`, beside each field.
 */
export function refuseDays(days: Parameters<typeof checkPlannedDays>[0]): void {
  const fields = checkPlannedDays(days);
  if (fields.length > 0) throw new Problem('request.invalid', {}, fields);
}
