import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { EscalationLine } from '@followthrough/domain';
import { ask } from '../../../wire/ask';
import { call } from '../../../wire/call';

/** The steps taken with one action, or every step in the area that nothing has come of yet. */
export const useEscalations = (actionId?: string) =>
  useQuery(ask('listEscalations', { query: actionId === undefined ? {} : { actionId } }));

/** Writes down what came of a step, as it was seen. */
export function useRecordOutcome({ id, version }: EscalationLine) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (outcome: string) =>
      call('recordEscalationOutcome', { params: { stepId: id }, version, body: { outcome } }),
    onSuccess: () =>
      client.invalidateQueries({ predicate: ({ queryKey }) => String(queryKey[0]) === 'listEscalations' }),
  });
}
