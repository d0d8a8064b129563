import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { NewAssignment, ThemeDecision } from '@followthrough/domain';
import { call } from '../../../wire/call';
import { putBack } from '../queue/put-back';

/** What a person decided of a theme, and the version of it they saw. */
export interface Decision extends ThemeDecision {
  readonly assignmentId: string;
  readonly version: number;
}

/** Confirms or rejects a theme on a passage, or takes that back. */
export function useDecide() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ assignmentId, version, ...body }: Decision) =>
      call('decideTheme', { params: { assignmentId }, body, version }),
    onSuccess: (passage) => putBack(client, passage),
  });
}

/** Puts a further theme on a passage. */
export function useAddTheme() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: NewAssignment) => call('addTheme', { body }),
    onSuccess: (passage) => putBack(client, passage),
  });
}
