import type { ReactNode } from 'react';
import type { ReviewPage } from '@followthrough/domain';
import type { Compared } from '../../components/form/compared-fields';
import type { FormWording } from '../../components/form/form-context';
import { GuardedForm } from '../../components/form/guarded-form';
import type { GuardedForm as Guarded } from '../../components/form/use-guarded-form';
import { ask } from '../../wire/ask';

interface ReviewFormProps<Value, Body> {
  readonly form: Guarded<ReviewPage, Value, Body>;
  readonly wording: FormWording;
  readonly saveWords: string;
  /** Puts together what is sent. */
  readonly body: () => Body;
  /** The fields of this form as they were seen, as they stand now, and as they are about to be saved. */
  readonly compare: (seen: ReviewPage, now: ReviewPage) => readonly Compared[];
  readonly children: ReactNode;
}

/** What every form about a review shares: where the newest comes from, and where thinking better of it leads. */
export function ReviewForm<Value, Body>(props: ReviewFormProps<Value, Body>) {
  const { id } = props.form.seen.line;
  return (
    <GuardedForm {...props} newest={ask('showReview', { params: { reviewId: id } })} cancelTo={`/reviews/${id}`} />
  );
}

/** The version of a review that a form about its own facts speaks of. */
export const versionOfReview = ({ version }: ReviewPage) => version;
