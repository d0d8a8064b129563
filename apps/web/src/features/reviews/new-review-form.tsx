import type { NewReview, ReviewBeginning, ReviewPage } from '@followthrough/domain';
import { DrawnField } from '../../components/form/drawn-field';
import { Form } from '../../components/form/form';
import { SubmitButton } from '../../components/form/submit-button';
import { useDraft } from '../../components/form/use-draft';
import { useAddReview, useAgencies } from './api/use-change-review';
import { factWording, formWording } from './form-wording';
import { askedFor, changeFrom, type FactName, type TypedFacts } from './review-groups';

const wording = formWording.begin;
const names: readonly FactName[] = [
  ...(['reference', 'pseudonym', 'notifiedOn', 'notifiedByAgencyId', 'kind', 'guidanceEdition', 'event'] as const),
  ...(['ageBand', 'summary'] as const),
];
const fields = Object.fromEntries(names.map((name) => [name, factWording[name]]));

interface NewReviewFormProps {
  readonly beginning: ReviewBeginning;
  readonly today: string;
  /** Called once it is recorded, with what is to be done next. */
  readonly onAdded: (review: ReviewPage, next: 'look' | 'read-report') => void;
}

/** Records a notification; everything else about the review comes later, as it happens. */
export function NewReviewForm({ beginning, today, onAdded }: NewReviewFormProps) {
  const initial: TypedFacts = {
    ...{ reference: beginning.reference, pseudonym: beginning.letter ? `Child ${beginning.letter}` : '' },
    ...{ notifiedOn: today, notifiedByAgencyId: '', kind: 'learning-review', guidanceEdition: '2024' },
    ...{ event: 'significant-harm', ageBand: 'under-1', summary: '' },
  };
  const { value, change, drop } = useDraft('new review', initial);
  const agencies = useAgencies().data?.agencies ?? [];
  const choices = agencies.map(({ id, name }) => ({ value: id, words: name }));
  const adding = useAddReview();
  const add = (next: 'look' | 'read-report') =>
    // The server reads every field with its own schema and says beside each what it cannot take.
    adding.mutate(changeFrom(value, names) as NewReview, {
      onSuccess: (review) => {
        drop();
        onAdded(review, next);
      },
    });
  return (
    <Form wording={fields} problem={adding.error} onSubmit={() => add('look')}>
      {names.map((name) => (
        <DrawnField
          key={name}
          name={name}
          asked={askedFor(name, value, choices)}
          value={value[name] ?? ''}
          onChange={(typed) => change({ [name]: typed })}
        />
      ))}
      <SubmitButton busy={adding.isPending} cancelTo="/reviews">
        {wording.save}
      </SubmitButton>
      <p>
        <button type="button" className="link-button" onClick={() => !adding.isPending && add('read-report')}>
          {wording.saveAndRead}
        </button>
      </p>
    </Form>
  );
}
