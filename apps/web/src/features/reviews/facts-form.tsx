import type { ReviewFacts, ReviewPage } from '@followthrough/domain';
import { DrawnField } from '../../components/form/drawn-field';
import { useDraft } from '../../components/form/use-draft';
import type { Standing } from '../../components/form/stands-now';
import { useVersionedForm } from '../../components/form/use-versioned-form';
import { useAgencies, useChangeReview } from './api/use-change-review';
import { factWording } from './form-wording';
import { ReviewForm } from './review-form';
import { askedFor, changeFrom, factsOf, typedFrom, type FactName, type Group } from './review-groups';

interface FactsFormProps {
  readonly review: ReviewPage;
  readonly group: Exclude<Group, 'team'>;
  readonly onSaved: () => void;
}

/** Changes the facts of a review that belong together. */
export function FactsForm({ review, group, onSaved }: FactsFormProps) {
  const reviewId = review.line.id;
  const names = factsOf[group];
  const { value, change, drop } = useDraft(`review ${reviewId} ${group}`, typedFrom(review.facts, names));
  const agencies = useAgencies().data?.agencies ?? [];
  const choices = agencies.map(({ id, name }) => ({ value: id, words: name }));
  const form = useVersionedForm(review.version, useChangeReview(reviewId), () => {
    drop();
    onSaved();
  });
  return (
    <ReviewForm
      reviewId={reviewId}
      wording={wordingOf(names)}
      saveWords="Save"
      form={form}
      body={() => changeFrom(value, names)}
      versionIn={(newest) => newest.version}
      standing={({ facts }) => names.map((name): Standing => [factWording[name].label, inWords(facts[name])])}
    >
      {names.map((name) => (
        <DrawnField
          key={name}
          name={name}
          asked={askedFor(name, value, choices)}
          value={value[name] ?? ''}
          onChange={(typed) => change({ [name]: typed })}
        />
      ))}
    </ReviewForm>
  );
}

const wordingOf = (names: readonly FactName[]) => Object.fromEntries(names.map((name) => [name, factWording[name]]));

const inWords = (value: ReviewFacts[FactName]) => (Array.isArray(value) ? value.join(', ') : (value ?? ''));
