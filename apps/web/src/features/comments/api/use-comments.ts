import { useMutation, useQuery, useQueryClient, type UseQueryOptions } from '@tanstack/react-query';
import type { CommentList, CommentView, NewComment } from '@followthrough/domain';
import type { Versioned } from '../../../components/form/use-guarded-form';
import { ask } from '../../../wire/ask';
import { call } from '../../../wire/call';

/** The record that comments are about. */
export type Subject = { readonly actionId: string } | { readonly reviewId: string };

/** Asks for the comments on a record. */
export const commentsOf = (subject: Subject): UseQueryOptions<CommentList> =>
  'actionId' in subject
    ? {
        queryKey: ask('listActionComments', { params: subject }).queryKey,
        queryFn: () => call('listActionComments', { params: subject }),
      }
    : {
        queryKey: ask('listReviewComments', { params: subject }).queryKey,
        queryFn: () => call('listReviewComments', { params: subject }),
      };

/** The comments on a record. */
export const useComments = (subject: Subject) => useQuery(commentsOf(subject));

/** The comments that wait to be settled wherever the caller can see them. */
export const useOpenComments = () => useQuery(ask('listOpenComments'));

/** Comments on a record. */
export const useAddComment = (subject: Subject) =>
  useChange(subject, (body: NewComment) =>
    'actionId' in subject
      ? call('commentOnAction', { params: subject, body })
      : call('commentOnReview', { params: subject, body }),
  );

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
