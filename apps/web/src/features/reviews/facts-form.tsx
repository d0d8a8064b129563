import type { ReviewPage } from '@followthrough/domain';
import type { Choice } from '../../components/form/choices';
import { DrawnField, type Typed } from '../../components/form/drawn-field';
import { useDraft } from '../../components/form/use-draft';
import { compareFields, type ComparedFields } from '../../components/form/compared-fields';
import { useVersionedForm } from '../../components/form/use-versioned-form';
import { useAgencies, useChangeReview } from './api/use-change-review';
import { factWording } from './form-wording';
import { ReviewForm } from './review-form';
import { askedFor, changeFrom, factsOf, typedFrom, type FactName, type Group, type TypedFacts } from './review-groups';

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
      review={review}
      wording={wordingOf(names)}
      saveWords="Save"
      form={form}
      body={() => changeFrom(value, names)}
      versionIn={(newest) => newest.version}
      compare={(seen, now) =>
        compareFields(
          comparedOf(names, value, choices),
          { saw: typedFrom(seen.facts, names), now: typedFrom(now.facts, names), mine: value },
          change,
        )
      }
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

/** Each fact by its label, and what was chosen by the words it was chosen by. */
function comparedOf(
  names: readonly FactName[],
  typed: TypedFacts,
  agencies: readonly Choice<string>[],
): ComparedFields<TypedFacts> {
  return Object.fromEntries(
    names.map((name) => {
      const asked = askedFor(name, typed, agencies);
      const choices = 'choices' in asked ? asked.choices : [];
      const inWords = (one: string) => choices.find(({ value }) => value === one)?.words ?? one;
      const words = (value: Typed = '') => (typeof value === 'string' ? [value] : value).map(inWords).join(', ');
      return [name, { label: factWording[name].label, words }];
    }),
  );
}
