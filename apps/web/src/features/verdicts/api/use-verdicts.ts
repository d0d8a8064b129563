import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { NewVerdict, VerdictStory } from '@followthrough/domain';
import { ask } from '../../../wire/ask';
import { call } from '../../../wire/call';

/** What the charts of an action say, and all that was concluded. */
export const useVerdicts = (actionId: string) => useQuery(ask('showVerdicts', { params: { actionId } }));

/** The newest conclusion on each action of the committee. */
export const useVerdictList = () => useQuery(ask('listVerdicts'));

/** Concludes something of an action. */
export function useRecordVerdict(actionId: string) {
  const client = useQueryClient();
  const shown = ask('showVerdicts', { params: { actionId } }).queryKey;
  return useMutation({
    mutationFn: (body: NewVerdict) => call('recordVerdict', { params: { actionId }, body }),
    onSuccess: (story) => {
      client.setQueryData<VerdictStory>(shown, story);
      return client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== shown[0] });
    },
    // The charts may say something else by now: what they say is fetched.
    onError: () => client.invalidateQueries({ queryKey: shown }),
  });
}
