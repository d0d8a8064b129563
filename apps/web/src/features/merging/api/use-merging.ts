import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { NewMerge } from '@followthrough/domain';
import { ask } from '../../../wire/ask';
import { call } from '../../../wire/call';

/** Which action took the place of this one, and of which it took the place. */
export const useMerges = (actionId: string) => useQuery(ask('showMerges', { params: { actionId } }));

/** What merging one action into another would do. */
export const useMergePreview = (actionId: string, intoId: string) =>
  useQuery({ ...ask('previewMerge', { params: { actionId, intoId } }), enabled: intoId !== '' });

/** Merges an action into another. */
export function useMerge(actionId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (sent: { version: number; body: NewMerge }) => call('mergeAction', { params: { actionId }, ...sent }),
    onSuccess: () => {
      void client.invalidateQueries(); // both actions and every list they stand in
    },
  });
}
