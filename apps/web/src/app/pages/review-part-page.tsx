import { useParams } from 'react-router';
import type { ReviewPartKind } from '@followthrough/domain';
import { PartForm } from '../../features/reviews/part-form';
import { RemovePart } from '../../features/reviews/remove-part';
import { partIn, partWording } from '../../features/reviews/review-parts';
import { wording } from '../../features/reviews/wording';
import { NotFoundPage } from './not-found-page';
import { ReviewTask } from './review-task';

/** Adds something that hangs on a review, changes it or removes it. */
export function Component() {
  const { kind = '', partId = 'new' } = useParams();
  if (!isKind(kind)) return <NotFoundPage />;
  const { add, edit, lead } = partWording[kind];
  const id = partId === 'new' ? null : partId;
  return (
    <ReviewTask title={id === null ? add : edit} lead={lead}>
      {(review, onDone) =>
        id !== null && partIn(review, kind, id) === undefined ? (
          <p>{wording.notThere}</p>
        ) : (
          <>
            <PartForm review={review} kind={kind} partId={id} onSaved={() => onDone()} />
            {id !== null && (
              <RemovePart review={review} kind={kind} partId={id} onRemoved={() => onDone(wording.removed)} />
            )}
          </>
        )
      }
    </ReviewTask>
  );
}

function isKind(kind: string): kind is ReviewPartKind {
  return Object.hasOwn(partWording, kind);
}
