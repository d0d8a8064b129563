import { useState, type ReactNode } from 'react';
import type { ReviewPage } from '@followthrough/domain';
import { Form } from '../../components/form/form';
import type { FormWording } from '../../components/form/form-context';
import { ChangedMeanwhile } from '../../components/form/changed-meanwhile';
import type { Compared } from '../../components/form/compared-fields';
import { SubmitButton } from '../../components/form/submit-button';
import type { VersionedForm } from '../../components/form/use-versioned-form';
import { ask } from '../../wire/ask';

interface ReviewFormProps<Body> {
  /** The review as it is when the form is opened. */
  readonly review: ReviewPage;
  readonly wording: FormWording;
  readonly saveWords: string;
  readonly form: VersionedForm<Body>;
  /** Puts together what is sent. */
  readonly body: () => Body;
  /** The version of what is being changed, in a review as it stands now. */
  readonly versionIn: (review: ReviewPage) => number;
  /** The fields of this form as they were seen, as they stand now, and as they are about to be saved. */
  readonly compare: (seen: ReviewPage, now: ReviewPage) => readonly Compared[];
  readonly children: ReactNode;
}

/** What every form about a review shares: its problems, somebody else's change meanwhile, and its buttons. */
export function ReviewForm<Body>(props: ReviewFormProps<Body>) {
  const { wording, saveWords, form, body, versionIn, compare, children } = props;
  const [seen] = useState(props.review);
  const reviewId = seen.line.id;
  return (
    <Form wording={wording} problem={form.problem} onSubmit={() => form.save(body())}>
      {children}
      {form.conflict ? (
        <ChangedMeanwhile
          problem={form.conflict}
          seen={seen}
          newest={ask('showReview', { params: { reviewId } })}
          compare={compare}
          onGoOn={(now) => form.takeNew(versionIn(now))}
        />
      ) : (
        <SubmitButton busy={form.busy} cancelTo={`/reviews/${reviewId}`}>
          {saveWords}
        </SubmitButton>
      )}
    </Form>
  );
}
