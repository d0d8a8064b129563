import type { ExerciseList } from '@followthrough/domain';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Form } from '../../../components/form/form';
import { SelectField } from '../../../components/form/select-field';
import { SubmitButton } from '../../../components/form/submit-button';
import { TextField } from '../../../components/form/text-field';
import { useBeginExercise } from './use-labelling';
import { labellingWording as wording } from './labelling-wording';

/** Draws findings by chance and names the two who label them. */
export function BeginExercise({ list: { people, reviews } }: { list: ExerciseList }) {
  const go = useNavigate();
  const beginning = useBeginExercise();
  const [typed, type] = useState({
    ...{ reviewId: '', count: '50', seed: '1' },
    ...{ firstId: people[0]?.id ?? '', secondId: people[1]?.id ?? '' },
  });
  const begin = () =>
    beginning.mutate(
      { ...typed, reviewId: typed.reviewId || null, count: Number(typed.count), seed: Number(typed.seed) },
      { onSuccess: ({ line }) => void go(`/themes/labelling/${line.id}`) },
    );
  if (people.length < 2) return <p>{wording.tooFewPeople}</p>;
  const findings = reviews.reduce((total, review) => total + review.findings, 0);
  const choices = people.map(({ id, post }) => ({ value: id, words: post }));
  const from = [
    { value: '', words: `${wording.allReviews} (${findings})` },
    ...reviews.map((review) => ({ value: review.id, words: `${review.reference} (${review.findings})` })),
  ];
  const set = (name: keyof typeof typed) => (value: string) => type({ ...typed, [name]: value });
  return (
    <Form wording={wording.fields} problem={beginning.error} onSubmit={begin}>
      <SelectField name="reviewId" value={typed.reviewId} choices={from} onChange={set('reviewId')} />
      <TextField name="count" value={typed.count} onChange={set('count')} />
      <TextField name="seed" value={typed.seed} onChange={set('seed')} />
      <SelectField name="firstId" value={typed.firstId} choices={choices} onChange={set('firstId')} />
      <SelectField name="secondId" value={typed.secondId} choices={choices} onChange={set('secondId')} />
      <SubmitButton busy={beginning.isPending}>{wording.beginButton}</SubmitButton>
    </Form>
  );
}
