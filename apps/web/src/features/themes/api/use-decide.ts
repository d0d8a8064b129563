import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { NewAssignment, ThemeDecision } from '@followthrough/domain';
import { call } from '../../../wire/call';
import { alsoMoved } from './also-moved';

/** What a person decided of a theme, and the version of it they saw. */
export interface Decision extends ThemeDecision {
  readonly assignmentId: string;
  readonly version: number;
}

/** Confirms or rejects a theme on a passage, or takes that back; the page it stands on is asked for again. */
export function useDecide() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ assignmentId, version, ...body }: Decision) =>
      call('decideTheme', { params: { assignmentId }, body, version }),
    onSettled: () => {
      alsoMoved(client);
      return client.invalidateQueries({ queryKey: ['showTheme'] });
    },
  });
}

/** Puts a further theme on a passage. */
export function useAddTheme() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: NewAssignment) => call('addTheme', { body }),
    onSuccess: () => alsoMoved(client),
  });
}
