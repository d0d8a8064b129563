import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { AskedAction } from '@followthrough/domain';
import { ask } from '../../../wire/ask';
import { call } from '../../../wire/call';

/** What the agency is asked for now. */
export const useAsked = () => useQuery(ask('listAsked'));

/** Says of an action, as it was seen, that nothing has changed. */
export function useNothingChanged() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ requestId, row }: AskedAction) =>
      call('confirmNothingChanged', { params: { requestId }, version: row.version }),
    // What was refused because it had changed is shown as it is now.
    onSettled: () => client.invalidateQueries(),
  });
}
