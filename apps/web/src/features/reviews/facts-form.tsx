import type { ReviewPage } from '@followthrough/domain';
import type { Choice } from '../../components/form/choices';
import { DrawnField } from '../../components/form/drawn-field';
import { compareFields, type ComparedFields } from '../../components/form/compared-fields';
import { typedInWords } from '../../components/form/typed-in-words';
import { useGuardedForm } from '../../components/form/use-guarded-form';
import { useAgencies, useChangeReview } from './api/use-change-review';
import { factWording } from './form-wording';
import { ReviewForm, versionOfReview } from './review-form';
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
  const agencies = useAgencies().data?.agencies ?? [];
  const choices = agencies.map(({ id, name }) => ({ value: id, words: name }));
  const form = useGuardedForm({
    ...{ name: `review ${reviewId} ${group}`, record: review, versionOf: versionOfReview },
    ...{ typedOver: ({ facts }: ReviewPage) => typedFrom(facts, names), saving: useChangeReview(reviewId), onSaved },
  });
  const { value, change } = form;
  return (
    <ReviewForm
      wording={wordingOf(names)}
      saveWords="Save"
      form={form}
      body={() => changeFrom(value, names)}
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
    names.map((name) => [
      name,
      { label: factWording[name].label, words: typedInWords(askedFor(name, typed, agencies)) },
    ]),
  );
}
