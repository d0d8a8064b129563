import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { PlanChartsQuery } from '@followthrough/domain';
import { ask } from '../../../wire/ask';

/** The charts of a plan, as they are asked for. The last ones stay while others are fetched. */
export const usePlanCharts = (query: Partial<PlanChartsQuery>) =>
  useQuery({ ...ask('listPlanCharts', { query }), placeholderData: keepPreviousData });
