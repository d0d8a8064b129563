import { useState } from 'react';
import { isProblem } from '../../wire/wire-problem';
import type { ChangingReview, Versioned } from './api/use-change-review';

/** Saving a form about a review, over the version that was on screen when it was opened. */
export interface ReviewFormState<Body> {
  readonly save: (body: Body) => void;
  readonly busy: boolean;
  /** What to show above the form; nothing while the person decides about a newer version. */
  readonly problem: Error | null;
  readonly changedMeanwhile: boolean;
  readonly takeNew: (version: number) => void;
}

/** Sends a form so that nobody overwrites what they have not seen. */
export function useReviewForm<Body>(
  opened: number,
  saving: ChangingReview<Versioned<Body>>,
  onSaved: () => void,
): ReviewFormState<Body> {
  const [version, setVersion] = useState(opened);
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
