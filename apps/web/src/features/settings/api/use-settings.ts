import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { CommitteeSettings } from '@followthrough/domain';
import type { Versioned } from '../../../components/form/use-guarded-form';
import { ask } from '../../../wire/ask';
import { call } from '../../../wire/call';

/** The committees whose settings may be seen. */
export const useSettled = () => useQuery(ask('listSettings'));

/** What one committee works to. */
export const useSettings = (committeeId: string) => useQuery(ask('showSettings', { params: { committeeId } }));

/** Settles anew what a committee works to. Everything that was judged by it is asked for again. */
export function useChangeSettings(committeeId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (sent: Versioned<CommitteeSettings>) => call('changeSettings', { params: { committeeId }, ...sent }),
    onSuccess: (page) => {
      client.setQueryData(ask('showSettings', { params: { committeeId } }).queryKey, page);
      return client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'showSettings' });
    },
  });
}
