import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ActionPage, NewAction, NewRecurring, RecurringEdit, ShareAnswer } from '@followthrough/domain';
import type { RouteName } from '@followthrough/domain/routes';
import { ask } from '../../../wire/ask';
import { call } from '../../../wire/call';

/** What may have moved when an action did. */
const moved: readonly RouteName[] = [
  ...(['listActions', 'showAction', 'showDashboard', 'showAgencyHome', 'listReviews', 'showReview'] as const),
  ...(['showPlanningChoices', 'showPlanningLoad', 'showPlanChecks', 'listRecurring', 'listShares'] as const),
];

/** What an action may be planned with. */
export const usePlanningChoices = () => useQuery(ask('showPlanningChoices'));

/** What the words of a timescale mean; what was understood before stays until there is an answer. */
export const useUnderstood = (words: string) =>
  useQuery({ ...ask('readTimescale', { query: { words } }), placeholderData: keepPreviousData, staleTime: Infinity });

/** How full a strategy is, and what is like the words of a new action. */
export const usePlanningLoad = (strategyId: string, words: string) =>
  useQuery({
    ...ask('showPlanningLoad', { params: { strategyId }, query: { words } }),
    enabled: strategyId !== '',
    placeholderData: keepPreviousData,
  });

/** What looking a plan through finds. */
export const usePlanChecks = (reviewId?: string) =>
  useQuery(ask('showPlanChecks', { query: reviewId === undefined ? {} : { reviewId } }));

/** What comes round again. */
export const useRecurring = () => useQuery(ask('listRecurring'));

/** What other committees offer to share. */
export const useShares = () => useQuery(ask('listShares'));

/** Makes an action under a strategy. */
export const useAddAction = () =>
  useOnActions(({ strategyId, body }: { strategyId: string; body: NewAction }) =>
    call('addAction', { params: { strategyId }, body }),
  );

/** Does something to an action and has its page ready afterwards. */
export function useOnActions<Sent>(send: (sent: Sent) => Promise<ActionPage>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: async (page) => {
      await client.invalidateQueries({ predicate: ({ queryKey }) => moved.some((name) => name === queryKey[0]) });
      client.setQueryData(ask('showAction', { params: { actionId: page.row.id } }).queryKey, page);
    },
  });
}

/** Does something after which the plan may look different. */
export function useOnPlan<Sent, Answer>(send: (sent: Sent) => Promise<Answer>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: () =>
      client.invalidateQueries({ predicate: ({ queryKey }) => moved.some((name) => name === queryKey[0]) }),
  });
}

/** Answers an offer to share. */
export const useAnswerShare = (shareId: string) =>
  useOnPlan((body: ShareAnswer) => call('answerShare', { params: { shareId }, body }));

/** Has an action come round again and again. */
export const useAddRecurring = () => useOnPlan((body: NewRecurring) => call('addRecurring', { body }));

/** Changes what comes round, from the next that has not begun. */
export const useChangeRecurring = (recurringId: string) =>
  useOnPlan(({ version, body }: { version: number; body: RecurringEdit }) =>
    call('changeRecurring', { params: { recurringId }, version, body }),
  );

/** Has an action come round no more. */
export const useEndRecurring = (recurringId: string) =>
  useOnPlan((version: number) => call('endRecurring', { params: { recurringId }, version }));
