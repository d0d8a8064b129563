import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { NewDismissal, NewLocalTheme } from '@followthrough/domain';
import { ask } from '../../../wire/ask';
import { call } from '../../../wire/call';

/** Passages without a theme whose words are alike; looked for anew each time. */
export const usePossibleThemes = () => useQuery({ ...ask('listPossibleThemes'), staleTime: 0 });

/** Names a possible theme. */
export function useName() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: NewLocalTheme) => call('namePossibleTheme', { body }),
    onSuccess: () => void client.invalidateQueries(), // a new theme stands in every list
  });
}

/** Dismisses a possible theme. */
export function useDismiss() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: NewDismissal) => call('dismissPossibleTheme', { body }),
    onSuccess: (found) => client.setQueryData(ask('listPossibleThemes').queryKey, found),
  });
}
