import { useQuery } from '@tanstack/react-query';
import { ask } from '../../../wire/ask';

/** The tests of change of an action, ramp by ramp. */
export function useRamps(actionId: string) {
  return useQuery(ask('listRamps', { params: { actionId } }));
}

/** One test of change, asked for anew whenever its page is opened: forms are written over it. */
export function useCycle(cycleId: string) {
  return useQuery({ ...ask('showCycle', { params: { cycleId } }), refetchOnMount: 'always' });
}
