import { meetingBodyWords } from '@followthrough/domain/words';
import type { MeetingBody, OpenPlan, RoundPage } from '@followthrough/domain';
import { useState } from 'react';
import { CheckboxList } from '../../components/form/checkbox-list';
import { choicesFrom } from '../../components/form/choices';
import { DateField } from '../../components/form/date-field';
import { Form } from '../../components/form/form';
import { SelectField } from '../../components/form/select-field';
import { SubmitButton } from '../../components/form/submit-button';
import { plural } from '../../components/plural';
import { useAddRound } from './api/use-rounds';
import { roundFields, wording } from './wording';

interface NewRoundFormProps {
  readonly plans: readonly OpenPlan[];
  readonly onSaved: (round: RoundPage) => void;
}

/** Prepares a round: whose meeting, when, by when updates are wanted, and which plans. */
export function NewRoundForm({ plans, onSaved }: NewRoundFormProps) {
  const adding = useAddRound();
  const [body, setBody] = useState<MeetingBody>('committee');
  const [meetingOn, setMeetingOn] = useState('');
  const [deadlineOn, setDeadlineOn] = useState('');
  const all = plans.map(({ reviewId }) => reviewId);
  const [chosen, setChosen] = useState(all);
  // Whoever takes none out means whatever is open on the day of asking.
  const some = chosen.length < all.length ? { reviewIds: chosen } : {};
  const save = () => adding.mutate({ body, meetingOn, deadlineOn, ...some }, { onSuccess: onSaved });
  return (
    <Form wording={roundFields} problem={adding.error} onSubmit={save}>
      <SelectField name="body" value={body} choices={choicesFrom(meetingBodyWords)} onChange={setBody} />
      <DateField name="meetingOn" value={meetingOn} onChange={setMeetingOn} />
      <DateField name="deadlineOn" value={deadlineOn} onChange={setDeadlineOn} />
      <CheckboxList
        name="reviewIds"
        choices={plans.map(({ reviewId, reference, pseudonym, openActions }) => ({
          value: reviewId,
          words: `${reference} (${pseudonym}), ${plural(openActions, 'open action')}`,
        }))}
        chosen={chosen}
        onChange={setChosen}
      />
      <SubmitButton busy={adding.isPending} cancelTo="/rounds">
        {wording.prepare}
      </SubmitButton>
    </Form>
  );
}
