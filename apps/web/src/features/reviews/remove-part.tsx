import { useState } from 'react';
import type { ReviewPage, ReviewPartKind } from '@followthrough/domain';
import { Notice } from '../../components/notice';
import { ProblemNotice } from '../../components/problem-notice';
import { useRemovePart } from './api/use-change-review';
import { formWording as wording } from './form-wording';
import { partIn, partWording } from './review-parts';

interface RemovePartProps {
  readonly review: ReviewPage;
  readonly kind: ReviewPartKind;
  readonly partId: string;
  readonly onRemoved: () => void;
}

/** Removes something that hangs on a review, once it has been asked about. */
export function RemovePart({ review, kind, partId, onRemoved }: RemovePartProps) {
  const [asked, setAsked] = useState(false);
  const removing = useRemovePart({ reviewId: review.line.id, partId, part: kind });
  const version = partIn(review, kind, partId)?.version ?? 1;
  if (!asked)
    return (
      <p className="button-row form-actions">
        <button
          type="button"
          className="ds_button ds_button--secondary ds_button--small"
          onClick={() => setAsked(true)}
        >
          {wording.remove}
        </button>
      </p>
    );
  return (
    <>
      {removing.isError && <ProblemNotice problem={removing.error} />}
      <Notice kind="warning" live="alert">
        <p>{wording.removing(partWording[kind].one)}</p>
        <p className="button-row">
          <button
            type="button"
            className="ds_button ds_button--small"
            aria-disabled={removing.isPending || undefined}
            onClick={() => !removing.isPending && removing.mutate({ version }, { onSuccess: onRemoved })}
          >
            {wording.reallyRemove}
          </button>
          <button
            type="button"
            className="ds_button ds_button--secondary ds_button--small"
            onClick={() => setAsked(false)}
          >
            {wording.keepIt}
          </button>
        </p>
      </Notice>
    </>
  );
}
