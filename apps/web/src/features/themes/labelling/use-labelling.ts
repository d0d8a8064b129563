import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { GivenLabel, NewExercise, Settlement } from '@followthrough/domain';
import { ask } from '../../../wire/ask';
import { call } from '../../../wire/call';
import { alsoMoved } from '../api/also-moved';

/** Every exercise of the committee. */
export const useExercises = () => useQuery({ ...ask('listExercises'), staleTime: 0 });

const exercise = (exerciseId: string) => ask('showExercise', { params: { exerciseId } });
const sheet = (exerciseId: string) => ask('showLabellingSheet', { params: { exerciseId } });

/** One exercise. */
export const useExercise = (exerciseId: string) => useQuery({ ...exercise(exerciseId), staleTime: 0 });

/** The passages that the caller labels. */
export const useSheet = (exerciseId: string) => useQuery({ ...sheet(exerciseId), staleTime: 0 });

/** Draws findings and asks two people to label them. */
export function useBeginExercise() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: NewExercise) => call('beginExercise', { body }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['listExercises'] }),
  });
}

/** Gives a passage its themes. */
export function useLabelPassage(exerciseId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ passageId, given }: { passageId: string; given: readonly GivenLabel[] }) =>
      call('labelPassage', { params: { exerciseId, passageId }, body: { given: [...given] } }),
    onSuccess: (now) => client.setQueryData(sheet(exerciseId).queryKey, now),
  });
}

/** Settles a disagreement. */
export function useSettle(exerciseId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ passageId, ...body }: Settlement & { passageId: string }) =>
      call('settleDisagreement', { params: { exerciseId, passageId }, body }),
    onSuccess: (now) => {
      client.setQueryData(exercise(exerciseId).queryKey, now);
      alsoMoved(client);
    },
  });
}
