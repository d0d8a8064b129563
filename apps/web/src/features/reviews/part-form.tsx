import type { ReviewPage, ReviewPartKind } from '@followthrough/domain';
import { DrawnField } from '../../components/form/drawn-field';
import { useDraft } from '../../components/form/use-draft';
import { compareFields } from '../../components/form/compared-fields';
import { useVersionedForm } from '../../components/form/use-versioned-form';
import { useSavePart } from './api/use-change-review';
import { ReviewForm } from './review-form';
import { fieldsOf, partFrom, partIn, partWording, typedPart } from './review-parts';

interface PartFormProps {
  readonly review: ReviewPage;
  readonly kind: ReviewPartKind;
  /** The part to change; none for a new one. */
  readonly partId: string | null;
  readonly onSaved: () => void;
}

/** Adds something that hangs on a review, or changes it. */
export function PartForm({ review, kind, partId, onSaved }: PartFormProps) {
  const reviewId = review.line.id;
  const wording = partWording[kind];
  const fields = fieldsOf(kind, review);
  const opened = partId === null ? undefined : partIn(review, kind, partId);
  const name = `review ${reviewId} ${kind} ${partId ?? 'new'}`;
  const { value, change, drop } = useDraft(name, typedPart(fields, opened));
  const form = useVersionedForm(opened?.version ?? 1, useSavePart(reviewId, partId), () => {
    drop();
    onSaved();
  });
  const typedIn = (page: ReviewPage) => typedPart(fields, partIn(page, kind, partId ?? ''));
  const compared = Object.fromEntries(
    Object.keys(fields).map((field) => [field, { label: wording.fields[field]?.label ?? field }]),
  );
  return (
    <ReviewForm
      review={review}
      wording={wording.fields}
      saveWords="Save"
      form={form}
      body={() => partFrom(kind, value)}
      versionIn={(newest) => partIn(newest, kind, partId ?? '')?.version ?? 1}
      compare={(seen, now) => compareFields(compared, { saw: typedIn(seen), now: typedIn(now), mine: value }, change)}
    >
      {Object.entries(fields).map(([field, { asked }]) => (
        <DrawnField
          key={field}
          name={field}
          asked={asked}
          value={value[field] ?? ''}
          onChange={(typed) => change({ [field]: typed })}
        />
      ))}
    </ReviewForm>
  );
}
