import type { ReactNode } from 'react';
import type { ReviewPage } from '@followthrough/domain';
import { Form } from '../../components/form/form';
import type { FormWording } from '../../components/form/form-context';
import { StandsNow, type Standing } from '../../components/form/stands-now';
import { SubmitButton } from '../../components/form/submit-button';
import type { VersionedForm } from '../../components/form/use-versioned-form';
import { ask } from '../../wire/ask';

interface ReviewFormProps<Body> {
  readonly reviewId: string;
  readonly wording: FormWording;
  readonly saveWords: string;
  readonly form: VersionedForm<Body>;
  /** Puts together what is sent. */
  readonly body: () => Body;
  /** The version of what is being changed, in a review as it stands now. */
  readonly versionIn: (review: ReviewPage) => number;
  /** What the fields of this form say in a review as it stands now. */
  readonly standing: (review: ReviewPage) => readonly Standing[];
  readonly children: ReactNode;
}

/** What every form about a review shares: its problems, somebody else's change meanwhile, and its buttons. */
export function ReviewForm<Body>(props: ReviewFormProps<Body>) {
  const { reviewId, wording, saveWords, form, body, versionIn, standing, children } = props;
  return (
    <Form wording={wording} problem={form.problem} onSubmit={() => form.save(body())}>
      {children}
      {form.changedMeanwhile ? (
        <StandsNow
          newest={ask('showReview', { params: { reviewId } })}
          versionIn={versionIn}
          standing={standing}
          onTakeNew={form.takeNew}
        />
      ) : (
        <SubmitButton busy={form.busy} cancelTo={`/reviews/${reviewId}`}>
          {saveWords}
        </SubmitButton>
      )}
    </Form>
  );
}
