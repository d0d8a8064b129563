import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { ReviewPage } from '@followthrough/domain';
import { Form } from '../../components/form/form';
import type { FormWording } from '../../components/form/form-context';
import { SubmitButton } from '../../components/form/submit-button';
import { Loaded } from '../../components/loaded';
import { Notice } from '../../components/notice';
import { ask } from '../../wire/ask';
import type { ReviewFormState } from './use-review-form';
import { formWording } from './form-wording';

/** Something that stands in a review now: what it is called and what it says. */
export type Standing = readonly [name: string, value: string];

interface ReviewFormProps<Body> {
  readonly reviewId: string;
  readonly wording: FormWording;
  readonly saveWords: string;
  readonly form: ReviewFormState<Body>;
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
        <ChangedMeanwhile reviewId={reviewId} versionIn={versionIn} standing={standing} onTakeNew={form.takeNew} />
      ) : (
        <SubmitButton busy={form.busy} cancelTo={`/reviews/${reviewId}`}>
          {saveWords}
        </SubmitButton>
      )}
    </Form>
  );
}

function ChangedMeanwhile(
  props: Pick<ReviewFormProps<never>, 'reviewId' | 'versionIn' | 'standing'> & {
    readonly onTakeNew: (version: number) => void;
  },
) {
  const { reviewId, versionIn, standing, onTakeNew } = props;
  const newest = useQuery({ ...ask('showReview', { params: { reviewId } }), staleTime: 0, refetchOnMount: 'always' });
  if (newest.isFetching) return null;
  return (
    <Loaded query={newest} what="the new version">
      {(review) => (
        <Notice kind="warning" title={formWording.changed.title} live="alert">
          <p>{formWording.changed.keep}</p>
          <ul>
            {standing(review).map(([name, value]) => (
              <li key={name}>{`${name}: ${value || formWording.changed.nothing}`}</li>
            ))}
          </ul>
          <button
            type="button"
            className="ds_button ds_button--secondary ds_button--small"
            onClick={() => onTakeNew(versionIn(review))}
          >
            {formWording.changed.takeNew}
          </button>
        </Notice>
      )}
    </Loaded>
  );
}
