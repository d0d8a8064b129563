import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Takes } from '@followthrough/domain';
import { ask } from '../../../wire/ask';

/** What may be asked of the plan: filters, order and page, each optional. */
export type PlanFilters = Partial<Takes<'listActions'>['query']>;

/** A page of the plan; the page before stays on screen until the next has come. */
export const usePlan = (query: PlanFilters) =>
  useQuery({ ...ask('listActions', { query }), placeholderData: keepPreviousData });
