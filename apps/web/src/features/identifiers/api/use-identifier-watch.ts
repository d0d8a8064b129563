import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { IdentifierWatch } from '@followthrough/domain';
import { ask } from '../../../wire/ask';
import { call } from '../../../wire/call';

/** How many names are looked out for, and what was kept though it may identify. */
export const useIdentifierWatch = () => useQuery(ask('showIdentifierWatch'));

/** Looks out for a name. */
export const useGuardName = () => useChange((name) => call('guardName', { body: { name } }));

/** Looks out for a name no longer. */
export const useReleaseName = () => useChange((name) => call('releaseName', { body: { name } }));

function useChange(send: (name: string) => Promise<IdentifierWatch>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: (watch) => client.setQueryData(ask('showIdentifierWatch').queryKey, watch),
  });
}
