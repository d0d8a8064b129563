import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { ask } from '../../../wire/ask';
import { call } from '../../../wire/call';

/** What the product does by itself. */
export const useJobs = () => useQuery({ ...ask('listJobs'), staleTime: 0 });

/** Does now what is due today. */
export function useRunJob() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (jobName: string) => call('runJob', { params: { jobName } }),
    onSettled: () => client.invalidateQueries({ queryKey: ask('listJobs').queryKey }),
  });
}
