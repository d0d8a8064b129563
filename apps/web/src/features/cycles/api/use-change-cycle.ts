import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { CycleReplan, CycleStart, CycleStop, LatePrediction } from '@followthrough/domain';
import { call } from '../../../wire/call';

interface Over<Body> {
  readonly body: Body;
  readonly version: number;
}

/** Puts the plan of a test right before it starts. */
export function useReplanCycle(cycleId: string) {
  const onSuccess = useForgetCycles();
  return useMutation({
    mutationFn: (change: Over<CycleReplan>) => call('replanCycle', { params: { cycleId }, ...change }),
    onSuccess,
  });
}

/** Says that a test has started. */
export function useStartCycle(cycleId: string) {
  const onSuccess = useForgetCycles();
  return useMutation({
    mutationFn: (change: Over<CycleStart>) => call('startCycle', { params: { cycleId }, ...change }),
    onSuccess,
  });
}

/** Writes a prediction after the start. */
export function usePredictLate(cycleId: string) {
  const onSuccess = useForgetCycles();
  return useMutation({
    mutationFn: (change: Over<LatePrediction>) => call('predictLate', { params: { cycleId }, ...change }),
    onSuccess,
  });
}

/** Stops a test because going on could do harm. */
export function useStopCycle(cycleId: string) {
  const onSuccess = useForgetCycles();
  return useMutation({
    mutationFn: (change: Over<CycleStop>) => call('stopCycle', { params: { cycleId }, ...change }),
    onSuccess,
  });
}

/** Has every page that shows tests of change ask for them again. */
export function useForgetCycles() {
  const client = useQueryClient();
  const shown = ['showAction', 'showAgencyHome', 'listRamps', 'showCycle'];
  return () => void client.invalidateQueries({ predicate: ({ queryKey }) => shown.includes(String(queryKey[0])) });
}
