import type { PlanPage, PlanQuery, PlanRow } from '@followthrough/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.js';
import { Database, type Scoped } from '../../database/scope.js';
import type { Caller } from '../../http/caller.js';
import { findFacts, findRows } from './actions.repository.js';
import { judged } from './plan-row.mapper.js';
import { chosen } from './plan-order.js';

const pageSize = 50;

/** Lists actions: a page of them for a screen, or all of them for a return. */
@Injectable()
export class ActionsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  list(caller: Caller, query: PlanQuery): Promise<PlanPage> {
    const today = this.clock.today();
    return this.database.within(caller.scope, async (scoped) => {
      const found = chosen(await findFacts(scoped, query), query, today);
      const ids = found.slice((query.page - 1) * pageSize, query.page * pageSize).map(({ id }) => id);
      const rows = await findRows(scoped, ids);
      return {
        rows: rows.map((row) => judged(row, today)),
        total: found.length,
        page: query.page,
        pageSize,
        asAt: today,
      };
    });
  }

  /** The ids of every action that passes the filters, in their order. */
  async idsOf(scoped: Scoped, query: PlanQuery): Promise<string[]> {
    return chosen(await findFacts(scoped, query), query, this.clock.today()).map(({ id }) => id);
  }

  /** Every action the caller may see that passes the filters, in the order of the plan. */
  async all(scoped: Scoped, query: Partial<PlanQuery> = {}): Promise<PlanRow[]> {
    const facts = await findFacts(scoped, query);
    return this.some(
      scoped,
      facts.map(({ id }) => id),
    );
  }

  /** Those of these actions that the caller may see, in the order named. */
  async some(scoped: Scoped, ids: readonly string[]): Promise<PlanRow[]> {
    const rows = await findRows(scoped, ids);
    return rows.map((row) => judged(row, this.clock.today()));
  }
}
