import type { ImportDone } from '@followthrough/domain';
import { useEffect, useReducer } from 'react';
import { keepDraft } from '../../components/form/drafts';
import { WireProblem } from '../../wire/wire-problem';
import { useConfirmImport } from './api/use-imports';
import { changeDraft } from './change-draft';
import { draftName, type ImportDraft } from './import-draft';

/** Works on a plan on its way in, keeps it through a detour, and saves it once it is confirmed. */
export function useImport(begun: ImportDraft) {
  const [draft, dispatch] = useReducer(changeDraft, begun);
  const confirming = useConfirmImport();
  useEffect(() => keepDraft(draftName, draft), [draft]);
  useWarningBeforeClosing();
  const { error } = confirming;
  return {
    draft,
    dispatch,
    isSaving: confirming.isPending,
    problem: error,
    /** Whether what was refused is something on the form. */
    isAboutFields: error instanceof WireProblem && error.fields.length > 0,
    confirm: (onDone: (done: ImportDone) => void, onRefused: () => void) =>
      confirming.mutate(draft, {
        onSuccess: onDone,
        onError: (failure: unknown) => {
          if (failure instanceof WireProblem && failure.fields.length > 0) onRefused();
        },
      }),
  };
}

/** What is corrected lives in this window alone, so closing it is asked about. */
function useWarningBeforeClosing(): void {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, []);
}
