import { useMutation, useQuery, useQueryClient, type UseQueryOptions } from '@tanstack/react-query';
import type { CommentList, CommentView, NewComment } from '@followthrough/domain';
import type { Versioned } from '../../../components/form/use-guarded-form';
import { ask } from '../../../wire/ask';
import { call } from '../../../wire/call';

/** The record, or the part of one, that comments are about. */
export type Subject =
  | { readonly actionId: string }
  | { readonly claimId: string }
  | { readonly reviewId: string }
  | { readonly strategyId: string };

/** Asks for the comments on a record, or on a part of one. */
export const commentsOf = (subject: Subject): UseQueryOptions<CommentList> => ({
  queryKey: keyOf(subject),
  queryFn: () => fetchFor(subject),
});

function keyOf(subject: Subject) {
  if ('actionId' in subject) return ask('listActionComments', { params: subject }).queryKey;
  if ('claimId' in subject) return ask('listClaimComments', { params: subject }).queryKey;
  if ('strategyId' in subject) return ask('listStrategyComments', { params: subject }).queryKey;
  return ask('listReviewComments', { params: subject }).queryKey;
}

function fetchFor(subject: Subject): Promise<CommentList> {
  if ('actionId' in subject) return call('listActionComments', { params: subject });
  if ('claimId' in subject) return call('listClaimComments', { params: subject });
  if ('strategyId' in subject) return call('listStrategyComments', { params: subject });
  return call('listReviewComments', { params: subject });
}

function send(subject: Subject, body: NewComment): Promise<CommentList> {
  if ('actionId' in subject) return call('commentOnAction', { params: subject, body });
  if ('claimId' in subject) return call('commentOnClaim', { params: subject, body });
  if ('strategyId' in subject) return call('commentOnStrategy', { params: subject, body });
  return call('commentOnReview', { params: subject, body });
}

/** The comments on a record, or on a part of one. */
export const useComments = (subject: Subject) => useQuery(commentsOf(subject));

/** The comments that wait to be settled wherever the caller can see them. */
export const useOpenComments = () => useQuery(ask('listOpenComments'));

/** Comments on a record. */
export const useAddComment = (subject: Subject) => useChange(subject, (body: NewComment) => send(subject, body));

/** Says a comment of one's own anew. */
export const useEditComment = (subject: Subject, commentId: string) =>
  useChange(subject, (sent: Versioned<NewComment>) => call('changeComment', { params: { commentId }, ...sent }));

/** Withdraws a comment. */
export const useWithdrawComment = (subject: Subject, comment: CommentView) =>
  useChange(subject, () => call('withdrawComment', seen(comment)));

/** Settles a comment, or opens it again. */
export const useResolveComment = (subject: Subject, comment: CommentView) =>
  useChange(subject, (resolved: boolean) => call('resolveComment', { ...seen(comment), body: { resolved } }));

const seen = ({ id, version }: CommentView) => ({ params: { commentId: id }, version });

function useChange<Given>(subject: Subject, send: (given: Given) => Promise<CommentList>) {
  const client = useQueryClient();
  const shown = commentsOf(subject).queryKey;
  return useMutation({
    mutationFn: send,
    onSuccess: (list) => {
      client.setQueryData<CommentList>(shown, list);
      return client.invalidateQueries({ queryKey: ask('listOpenComments').queryKey });
    },
    // Somebody else may have settled or changed it: what is there now is fetched.
    onError: () => client.invalidateQueries({ queryKey: shown }),
  });
}
