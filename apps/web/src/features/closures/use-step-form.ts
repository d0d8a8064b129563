import type { UseMutationResult } from '@tanstack/react-query';
import { useState } from 'react';
import { isProblem } from '../../wire/wire-problem';

/** Saving a step that others may be taking too. */
export interface StepForm<Body> {
  readonly save: (body: Body) => void;
  readonly busy: boolean;
  readonly problem: Error | null;
  /** Whether somebody was faster, so that the newest has to be looked at first. */
  readonly isOutdated: boolean;
  readonly takeNewest: () => void;
}

interface Opened {
  /** The version on screen when the form was opened. */
  readonly version: number;
  /** The newest version there is, as far as it was fetched. */
  readonly newest: number;
}

/** Sends a step with the version that was on screen, so that nobody decides on what they have not seen. */
export function useStepForm<Body, Answer>(
  { version, newest }: Opened,
  saving: UseMutationResult<Answer, Error, { body: Body; version: number }>,
  onSaved: () => void,
): StepForm<Body> {
  const [seen, setSeen] = useState(version);
  const isOutdated = isProblem(saving.error, 'record.changed-meanwhile');
  return {
    save: (body) => saving.mutate({ body, version: seen }, { onSuccess: onSaved }),
    busy: saving.isPending,
    problem: isOutdated ? null : saving.error,
    isOutdated,
    takeNewest: () => {
      setSeen(newest);
      saving.reset();
    },
  };
}
