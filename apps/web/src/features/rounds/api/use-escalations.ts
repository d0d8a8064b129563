import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { EscalationOutcome } from '@followthrough/domain';
import type { Versioned } from '../../../components/form/use-guarded-form';
import { ask } from '../../../wire/ask';
import { call } from '../../../wire/call';

/** The steps taken with one action, or every step in the area that nothing has come of yet. */
export const useEscalations = (actionId?: string) =>
  useQuery(ask('listEscalations', { query: actionId === undefined ? {} : { actionId } }));

/** Writes down what came of a step, as it was seen. */
export function useRecordOutcome(stepId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (sent: Versioned<EscalationOutcome>) =>
      call('recordEscalationOutcome', { params: { stepId }, ...sent }),
    onSuccess: () =>
      client.invalidateQueries({ predicate: ({ queryKey }) => String(queryKey[0]) === 'listEscalations' }),
  });
}
