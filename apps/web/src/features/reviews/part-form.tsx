import type { ReviewPage, ReviewPartKind } from '@followthrough/domain';
import { DrawnField } from '../../components/form/drawn-field';
import { typedInWords } from '../../components/form/typed-in-words';
import { compareFields } from '../../components/form/compared-fields';
import { useGuardedForm } from '../../components/form/use-guarded-form';
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
  const partOf = (page: ReviewPage) => (partId === null ? undefined : partIn(page, kind, partId));
  const typedIn = (page: ReviewPage) => typedPart(fields, partOf(page));
  const form = useGuardedForm({
    ...{ name: `review ${reviewId} ${kind} ${partId ?? 'new'}`, record: review, typedOver: typedIn },
    ...{ versionOf: (page: ReviewPage) => partOf(page)?.version ?? 1, saving: useSavePart(reviewId, partId), onSaved },
  });
  const { value, change } = form;
  const compared = Object.fromEntries(
    Object.entries(fields).map(([field, { asked }]) => [
      field,
      { label: wording.fields[field]?.label ?? field, words: typedInWords(asked) },
    ]),
  );
  return (
    <ReviewForm
      wording={wording.fields}
      saveWords="Save"
      form={form}
      body={() => partFrom(kind, value)}
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
