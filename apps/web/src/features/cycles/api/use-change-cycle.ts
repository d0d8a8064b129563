import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { CycleAdvance, NewCycle } from '@followthrough/domain';
import { call } from '../../../wire/call';

/** Plans a test of change on an action. */
export function useAddCycle(actionId: string) {
  const forget = useForget();
  return useMutation({
    mutationFn: (body: NewCycle) => call('addCycle', { params: { actionId }, body }),
    onSuccess: forget,
  });
}

/** Fills in the next stage of a test of change. */
export function useAdvanceCycle(cycleId: string) {
  const forget = useForget();
  return useMutation({
    mutationFn: (change: { body: CycleAdvance; version: number }) =>
      call('advanceCycle', { params: { cycleId }, ...change }),
    onSuccess: forget,
  });
}

function useForget() {
  const client = useQueryClient();
  const shown = ['showAction', 'showAgencyHome'];
  return () => client.invalidateQueries({ predicate: ({ queryKey }) => shown.includes(String(queryKey[0])) });
}
