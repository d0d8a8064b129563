import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { ask } from '../../../wire/ask';
import { call } from '../../../wire/call';

/** Which part of the record is shown. */
export type AuditKind = 'changes' | 'door';

/** A page of the record of changes; the page before stays on screen until the next has come. */
export const useAudit = (kind: AuditKind, page: number) =>
  useQuery({ ...ask('listAudit', { query: { kind, page } }), staleTime: 0, placeholderData: keepPreviousData });

/** Whether the chains of the record hold, found out anew each time. */
export const useAuditChains = () => useQuery({ ...ask('showAuditChains'), staleTime: 0 });

/** Writes down how far every chain has come, to be kept elsewhere. */
export function useTakeCheckpoint() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => call('takeCheckpoint'),
    onSuccess: () => client.invalidateQueries({ queryKey: ask('showAuditChains').queryKey }),
  });
}
