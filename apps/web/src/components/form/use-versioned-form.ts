import type { UseMutationResult } from '@tanstack/react-query';
import { useState } from 'react';
import { isProblem } from '../../wire/wire-problem';

/** A form's words, and the version they were written over. */
export interface Versioned<Body> {
  readonly body: Body;
  readonly version: number;
}

/** Saving a form about something that others may be changing too. */
export interface VersionedForm<Body> {
  readonly save: (body: Body) => void;
  readonly busy: boolean;
  /** What to show above the form; nothing while the person decides about a newer version. */
  readonly problem: Error | null;
  /** The refusal because somebody else saved meanwhile. */
  readonly conflict: Error | null;
  readonly takeNew: (version: number) => void;
}

/**
 * Sends a form with the version that was on screen when it was opened, so that nobody overwrites what they have not seen.
 *
 * @param opened - The version as it was when the form was opened.
 */
export function useVersionedForm<Body, Saved>(
  opened: number,
  saving: UseMutationResult<Saved, Error, Versioned<Body>>,
  onSaved: () => void,
): VersionedForm<Body> {
  const [version, setVersion] = useState(opened);
  const changedMeanwhile = isProblem(saving.error, 'record.changed-meanwhile');
  return {
    save: (body) => saving.mutate({ body, version }, { onSuccess: onSaved }),
    busy: saving.isPending,
    problem: changedMeanwhile ? null : saving.error,
    conflict: changedMeanwhile ? saving.error : null,
    takeNew: (newest) => {
      setVersion(newest);
      saving.reset();
    },
  };
}
