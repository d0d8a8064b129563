import type { PlanPage, PlanQuery, PlanRow } from '@followthrough/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.js';
import { Database, type Scoped } from '../../database/scope.js';
import type { Caller } from '../../http/caller.js';
import { findRows } from './actions.repository.js';
import { findIds, findPage, type Wanted } from './plan-page.repository.js';
import { findPosition, type CountedActions } from './position.repository.js';
import { judged } from './plan-row.mapper.js';

const pageSize = 50;

/** Lists actions: a page of them for a screen, or all of them for a return. */
@Injectable()
export class ActionsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  list(caller: Caller, { page, ...wanted }: PlanQuery): Promise<PlanPage> {
    const today = this.clock.today();
    return this.database.within(caller.scope, async (scoped) => {
      const asked = { today, offset: (page - 1) * pageSize, limit: pageSize };
      const { ids, total } = await findPage(scoped, wanted, asked);
      return { rows: await this.some(scoped, ids), total, page, pageSize, asAt: today };
    });
  }

  /** The ids of every action that passes the filters, in their order. */
  idsOf(scoped: Scoped, wanted: Wanted): Promise<string[]> {
    return findIds(scoped, wanted, this.clock.today());
  }

  /** Every action the caller may see that passes the filters, in the order of the plan. */
  async all(scoped: Scoped, wanted: Wanted = {}): Promise<PlanRow[]> {
    return this.some(scoped, await this.idsOf(scoped, wanted));
  }

  /** Where the actions of the caller's committee stand today, and the rows of so many of the latest. */
  async position(scoped: Scoped, latestMax: number): Promise<{ counts: readonly CountedActions[]; latest: PlanRow[] }> {
    const { counts, latest } = await findPosition(scoped, this.clock.today(), latestMax);
    return { counts, latest: await this.some(scoped, latest) };
  }

  /** Those of these actions that the caller may see, in the order named. */
  async some(scoped: Scoped, ids: readonly string[]): Promise<PlanRow[]> {
    const rows = await findRows(scoped, ids);
    return rows.map((row) => judged(row, this.clock.today()));
  }
}
