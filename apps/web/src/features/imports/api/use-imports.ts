import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { ask } from '../../../wire/ask';
import { call } from '../../../wire/call';
import { confirmedFrom } from '../confirmed-from';
import type { ImportDraft } from '../import-draft';
import { problemInDraft } from '../problem-in-draft';

/** The plans brought in so far. */
export const useImports = () => useQuery(ask('listImports'));

/** Has a file read. Nothing of it is saved. */
export const useReadPlan = () =>
  useMutation({ mutationFn: (file: File) => call('readPlanFile', { query: { fileName: file.name }, body: file }) });

/** Saves a plan as a person confirmed it. A refusal comes back in terms of the draft. */
export function useConfirmImport() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (draft: ImportDraft) =>
      call('confirmImport', { body: confirmedFrom(draft) }).catch((failure: unknown) => {
        throw problemInDraft(failure, draft);
      }),
    // A new review touches every list and count there is.
    onSuccess: () => client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'whoAmI' }),
  });
}
