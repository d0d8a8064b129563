import type { RoundPage } from '@followthrough/domain';
import { useState } from 'react';
import { Details } from '../../components/details';
import { DateField } from '../../components/form/date-field';
import { Form } from '../../components/form/form';
import { SubmitButton } from '../../components/form/submit-button';
import { useChangeDays } from './api/use-rounds';
import { roundFields, wording } from './wording';

/** Moves the meeting or the deadline of a round that is still open. */
export function RoundDaysForm({ round }: { round: RoundPage }) {
  const changing = useChangeDays(round);
  const [meetingOn, setMeetingOn] = useState(round.line.meetingOn);
  const [deadlineOn, setDeadlineOn] = useState(round.line.deadlineOn);
  return (
    <Details summary={wording.days}>
      <Form wording={roundFields} problem={changing.error} onSubmit={() => changing.mutate({ meetingOn, deadlineOn })}>
        <DateField name="meetingOn" value={meetingOn} onChange={setMeetingOn} />
        <DateField name="deadlineOn" value={deadlineOn} onChange={setDeadlineOn} />
        <SubmitButton busy={changing.isPending}>Save the days</SubmitButton>
      </Form>
    </Details>
  );
}
