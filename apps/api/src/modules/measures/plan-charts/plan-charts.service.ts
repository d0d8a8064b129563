import { Problem, type PlanCharts, type PlanChartsQuery } from '@followthrough/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../clock.js';
import { Database } from '../../../database/scope.js';
import type { Caller } from '../../../http/caller.js';
import { chanceOf, inLookingOrder, readWanted, strategiesOf } from './plan-charts.js';
import { findMeasuredPlan } from './plan-charts.repository.js';
import { sayingOf, smallChart } from '../chart/small-chart.js';

/** As many as one page of paper or screen is looked through for. */
const pageSize = 60;

/** Draws the measures of a plan as small charts. */
@Injectable()
export class PlanChartsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async list(caller: Caller, query: PlanChartsQuery): Promise<PlanCharts> {
    const plan = await this.database.within(caller.scope, (scoped) => findMeasuredPlan(scoped, query.reviewId ?? null));
    if (plan === null) throw new Problem('record.not-found');
    const read = readWanted(plan.measures, query);
    const shown = inLookingOrder(read).filter(
      (measure) => query.level === undefined || sayingOf(measure).level === query.level,
    );
    const from = (query.page - 1) * pageSize;
    return {
      review: plan.review,
      strategies: strategiesOf(plan.measures),
      // Of charts chosen for what they show, all show it: chance is told of all that could have.
      chance: chanceOf(read),
      charts: shown.slice(from, from + pageSize).map(smallChart),
      ...{ total: shown.length, page: query.page, pageSize, asAt: this.clock.today() },
    };
  }
}
