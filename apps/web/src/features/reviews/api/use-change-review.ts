import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { NewReview, NewStage, ReviewChange, ReviewPage, ReviewPart, StrategyAnswer } from '@followthrough/domain';
import type { Versioned } from '../../../components/form/use-guarded-form';
import { ask } from '../../../wire/ask';
import { call } from '../../../wire/call';

/** A free reference and letter for a new review. */
export const useBeginning = () => useQuery({ ...ask('beginReview'), staleTime: 0 });

/** The agencies of the committee. */
export const useAgencies = () => useQuery(ask('listAgencies'));

/** Records a notification as a new review. */
export const useAddReview = () => useChange((body: NewReview) => call('addReview', { body }));

/** Changes facts of a review. */
export const useChangeReview = (reviewId: string) =>
  useChange((sent: Versioned<ReviewChange>) => call('changeReview', { params: { reviewId }, ...sent }));

/** Adds a part to a review, or changes one there is. */
export const useSavePart = (reviewId: string, partId: string | null) =>
  useChange(({ body, version }: Versioned<ReviewPart>) =>
    partId === null
      ? call('addReviewPart', { params: { reviewId }, body })
      : call('changeReviewPart', { params: { reviewId, partId }, body, version }),
  );

/** Removes a part of a review. */
export const useRemovePart = (params: { reviewId: string; partId: string; part: ReviewPart['part'] }) =>
  useChange(({ version }: Omit<Versioned<never>, 'body'>) => call('removeReviewPart', { params, version }));

/** Records that a strategy came to another stage. */
export const useMoveStrategy = (strategyId: string) =>
  useChange((sent: Versioned<NewStage>) => call('moveStrategy', { params: { strategyId }, ...sent }));

/** Records what the committee says of a strategy. */
export const useAnswerStrategy = (strategyId: string) =>
  useChange((sent: Versioned<StrategyAnswer>) => call('answerStrategy', { params: { strategyId }, ...sent }));

function useChange<Sent>(send: (sent: Sent) => Promise<ReviewPage>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: (page) => {
      client.setQueryData(ask('showReview', { params: { reviewId: page.line.id } }).queryKey, page);
      const others = ['listReviews', 'beginReview', 'showDashboard', 'listSuggestions', 'showAction', 'listThemes'];
      return client.invalidateQueries({ predicate: ({ queryKey }) => others.includes(String(queryKey[0])) });
    },
  });
}
