import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { LearningChoice } from '@followthrough/domain';
import { ask } from '../../../wire/ask';
import { call } from '../../../wire/call';

const learning = ask('showLearning');

/** What the committee's decisions have taught. */
export const useLearning = () => useQuery({ ...learning, staleTime: 0 });

/** Chooses whether what was learnt is used, of one term or of all. */
export function useChooseLearning() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: LearningChoice) => call('chooseLearning', { body }),
    onSuccess: (now) => client.setQueryData(learning.queryKey, now),
  });
}
