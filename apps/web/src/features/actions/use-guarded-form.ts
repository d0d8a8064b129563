import type { UseMutationResult } from '@tanstack/react-query';
import { useState } from 'react';
import type { ActionPage } from '@followthrough/domain';
import { isProblem } from '../../wire/wire-problem';

type Saving<Body> = UseMutationResult<ActionPage, Error, { body: Body; version: number }>;

/** Saving a form about an action that others may be changing too. */
export interface GuardedForm<Body> {
  readonly save: (body: Body) => void;
  readonly busy: boolean;
  /** What to show above the form; nothing while the person decides about a newer version. */
  readonly problem: Error | null;
  readonly changedMeanwhile: boolean;
  readonly takeNew: (version: number) => void;
}

/**
 * Sends a form with the version that was on screen when it was opened, so that nobody overwrites what they have not seen.
 *
 * @param opened - The action as it was when the form was opened.
 */
export function useGuardedForm<Body>(opened: ActionPage, saving: Saving<Body>, onSaved: () => void): GuardedForm<Body> {
  const [version, setVersion] = useState(opened.row.version);
  const changedMeanwhile = isProblem(saving.error, 'record.changed-meanwhile');
  return {
    save: (body) => saving.mutate({ body, version }, { onSuccess: onSaved }),
    busy: saving.isPending,
    problem: changedMeanwhile ? null : saving.error,
    changedMeanwhile,
    takeNew: (newest) => {
      setVersion(newest);
      saving.reset();
    },
  };
}
