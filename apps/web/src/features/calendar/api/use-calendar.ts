import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { ask } from '../../../wire/ask';
import { call } from '../../../wire/call';

/** Whether the reader has a calendar address. */
export const useCalendar = () => useQuery({ ...ask('showCalendar'), staleTime: 0 });

/** Makes a calendar address; it is in what comes back, and nowhere else. */
export const useMakeCalendar = () => useChange(() => call('makeCalendar'));

/** Withdraws the calendar address. */
export const useDropCalendar = () => useChange(() => call('dropCalendar'));

function useChange<Answer>(send: () => Promise<Answer>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSettled: () => client.invalidateQueries({ queryKey: ask('showCalendar').queryKey }),
  });
}
