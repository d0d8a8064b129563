import {
  checkClosure,
  checkMoveWhenClosed,
  deliveryChoices,
  deriveStanding,
  moveAction,
  moveDueDate,
  Problem,
  type ActionPage,
  type Colour,
  type DueDateChange,
  type NewClosure,
  type NewEvidence,
  type NewUpdate,
  type PlanPage,
  type PlanQuery,
  type PlanRow,
} from '@followthrough/domain';
import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.js';
import { Database, type Scoped } from '../../database/scope.js';
import type { Caller } from '../../http/caller.js';
import { refuseAhead } from '../../refuse-ahead.js';
import { findAfterClosure } from '../themes/index.js';
import { findActionPage, type StoredActionPage } from './action-page.repository.js';
import { ActionUpdate } from './action-update.entity.js';
import { changeAction, findFacts, findRows, type ActionChange, type ActionFacts } from './actions.repository.js';
import { permissionsOn, seesOtherReviews } from './actions.policy.js';
import { Closure } from './closure.entity.js';
import { DueChange } from './due-change.entity.js';
import { Evidence } from './evidence.entity.js';
import { historyOf } from './history.js';
import { judged } from './plan-row.mapper.js';

const pageSize = 50;
const worstFirst: readonly Colour[] = ['red', 'amber', 'green', 'grey', 'blue', 'neutral'];

/** Lists actions, shows one, and records what is said and decided of it. */
@Injectable()
export class ActionsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  list(caller: Caller, query: PlanQuery): Promise<PlanPage> {
    const today = this.clock.today();
    return this.database.within(caller.scope, async (scoped) => {
      const chosen = this.chosen(await findFacts(scoped, query), query);
      const ids = chosen.slice((query.page - 1) * pageSize, query.page * pageSize).map(({ id }) => id);
      const rows = await findRows(scoped, ids);
      return {
        rows: rows.map((row) => judged(row, today)),
        total: chosen.length,
        page: query.page,
        pageSize,
        asAt: today,
      };
    });
  }

  /** Every action the caller may see that passes the filters, in the order of the plan. */
  async all(scoped: Scoped, query: Partial<PlanQuery> = {}): Promise<PlanRow[]> {
    const facts = await findFacts(scoped, query);
    const rows = await findRows(
      scoped,
      facts.map(({ id }) => id),
    );
    return rows.map((row) => judged(row, this.clock.today()));
  }

  show(caller: Caller, id: string): Promise<ActionPage> {
    return this.database.within(caller.scope, (scoped) => this.page(scoped, caller, id));
  }

  addUpdate(caller: Caller, id: string, seen: number, input: NewUpdate): Promise<ActionPage> {
    return this.change(caller, id, async (scoped, { row }) => {
      const axes = { delivery: input.delivery ?? row.delivery, effect: input.effect ?? row.effect };
      const moved = moveAction(row, axes, row.evidenceGrade);
      if (row.closureBasis !== null) checkMoveWhenClosed(moved, row.closureBasis);
      const today = this.clock.today();
      await this.save(scoped, id, seen, {
        ...moved,
        ...(moved.delivery === row.delivery ? {} : { deliveredOn: moved.delivery === 'delivered' ? today : null }),
        ...(input.declared === undefined ? {} : { declared: input.declared }),
        ...(input.forecastOn === undefined ? {} : { forecastOn: input.forecastOn }),
        ...(input.analysisText === undefined ? {} : { analysisText: input.analysisText }),
        lastUpdateOn: today,
      });
      await scoped.manager.insert(ActionUpdate, {
        id: randomUUID(),
        actionId: id,
        agencyId: caller.me.agency?.id ?? null,
        writtenOn: today,
        writtenBy: caller.signature,
        text: input.text,
      });
    });
  }

  changeDueDate(caller: Caller, id: string, seen: number, input: DueDateChange): Promise<ActionPage> {
    return this.change(caller, id, async (scoped, { row }) => {
      if (row.closedOn !== null) throw new Problem('action.already-closed', { closedOn: row.closedOn });
      const { dueOn, originalDueOn } = moveDueDate(row, input.dueOn);
      await this.save(scoped, id, seen, { dueOn, originalDueOn, duePrecision: 'day' });
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

  addEvidence(caller: Caller, id: string, seen: number, input: NewEvidence): Promise<ActionPage> {
    const sentence = 'Evidence speaks of a day that has been. Give the date it carries.';
    refuseAhead({ path: 'datedOn', day: input.datedOn, sentence }, this.clock.today());
    return this.change(caller, id, async (scoped) => {
      // Nothing was reported: the last update keeps its day, and only the version moves on.
      await this.save(scoped, id, seen, {});
      await scoped.manager.insert(Evidence, { id: randomUUID(), actionId: id, ...input });
    });
  }

  close(caller: Caller, id: string, seen: number, input: NewClosure): Promise<ActionPage> {
    return this.change(caller, id, async (scoped, { row }) => {
      if (row.closedOn !== null) throw new Problem('action.already-closed', { closedOn: row.closedOn });
      checkClosure(row, input);
      const sentence = 'A decision is recorded on or after the day it was made.';
      refuseAhead({ path: 'decidedOn', day: input.decidedOn, sentence }, this.clock.today());
      await this.save(scoped, id, seen, { closedOn: input.decidedOn, closureBasis: input.basis });
      await scoped.manager.insert(Closure, { id: randomUUID(), actionId: id, ...input });
    });
  }

  private change(
    caller: Caller,
    id: string,
    work: (scoped: Scoped, stored: StoredActionPage) => Promise<void>,
  ): Promise<ActionPage> {
    return this.database.within(caller.scope, async (scoped) => {
      await work(scoped, await this.stored(scoped, id));
      return this.page(scoped, caller, id);
    });
  }

  private async save(scoped: Scoped, id: string, seen: number, change: ActionChange): Promise<void> {
    if (!(await changeAction(scoped, id, seen, change))) throw new Problem('record.changed-meanwhile');
  }

  private async stored(scoped: Scoped, id: string): Promise<StoredActionPage> {
    const stored = await findActionPage(scoped, id);
    if (stored === null) throw new Problem('record.not-found');
    return stored;
  }

  private async page(scoped: Scoped, caller: Caller, id: string): Promise<ActionPage> {
    const { changes, ...stored } = await this.stored(scoped, id);
    const row = judged(stored.row, this.clock.today());
    return {
      ...stored,
      row,
      recurredAfterClosure: seesOtherReviews(caller.me.role)
        ? (await findAfterClosure(scoped)).filter((recurrence) => recurrence.actionId === id)
        : [],
      history: historyOf(changes),
      deliveryChoices: [...deliveryChoices(row.delivery)],
      may: permissionsOn(caller.me.role, row.closedOn !== null),
    };
  }

  private chosen(facts: readonly ActionFacts[], query: PlanQuery): ActionFacts[] {
    const today = this.clock.today();
    const judgedFacts = facts
      .map((fact) => ({ fact, standing: deriveStanding(fact, today, fact) }))
      .filter(({ standing }) => query.colour === undefined || standing.colour === query.colour)
      .filter(({ standing }) => query.overdue === undefined || standing.overdueDays > 0);
    if (query.order === 'colour')
      judgedFacts.sort(
        (a, b) =>
          worstFirst.indexOf(a.standing.colour) - worstFirst.indexOf(b.standing.colour) ||
          b.standing.overdueDays - a.standing.overdueDays,
      );
    if (query.order === 'due')
      judgedFacts.sort((a, b) => (a.fact.dueOn ?? '9999').localeCompare(b.fact.dueOn ?? '9999'));
    if (query.order === 'updated') judgedFacts.sort((a, b) => silenceOf(a.fact).localeCompare(silenceOf(b.fact)));
    return judgedFacts.map(({ fact }) => fact);
  }
}

/** Sorts the longest silence first, and what no more update is owed of last. */
function silenceOf(fact: ActionFacts): string {
  const isOpen = fact.delivery === 'not-started' || fact.delivery === 'in-progress';
  return `${isOpen ? 0 : 1}${fact.lastUpdatedOn ?? ''}`;
}
