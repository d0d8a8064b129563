import type { PlanCharts, Takes } from '@followthrough/domain';
import { Controller } from '@nestjs/common';
import type { Caller } from '../../../http/caller.js';
import { CurrentCaller, Serves, Taken } from '../../../http/serves.js';
import { PlanChartsService } from './plan-charts.service.js';

/** The measures of a plan as small charts. */
@Controller()
export class PlanChartsController {
  constructor(private readonly charts: PlanChartsService) {}

  @Serves('listPlanCharts')
  list(@CurrentCaller() caller: Caller, @Taken() { query }: Takes<'listPlanCharts'>): Promise<PlanCharts> {
    return this.charts.list(caller, query);
  }
}
