import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ActionPage, DueDateChange, NewUpdate } from '@followthrough/domain';
import { ask } from '../../../wire/ask';
import { call } from '../../../wire/call';

interface Change<Body> {
  readonly body: Body;
  /** The version of the action that the person saw. */
  readonly version: number;
}

/** Gives an update on an action. */
export const useAddUpdate = (actionId: string) =>
  useChange<NewUpdate>(actionId, (change) => call('addUpdate', { params: { actionId }, ...change }));

/** Moves an action's due date. */
export const useChangeDueDate = (actionId: string) =>
  useChange<DueDateChange>(actionId, (change) => call('changeDueDate', { params: { actionId }, ...change }));

function useChange<Body>(actionId: string, send: (change: Change<Body>) => Promise<ActionPage>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: (page) => {
      const shown = ask('showAction', { params: { actionId } }).queryKey;
      client.setQueryData(shown, page);
      // Lists and counts elsewhere may have moved with it.
      const others = ['listActions', 'showDashboard', 'showAgencyHome', 'listReviews', 'showReview'];
      return client.invalidateQueries({ predicate: ({ queryKey }) => others.includes(String(queryKey[0])) });
    },
  });
}
