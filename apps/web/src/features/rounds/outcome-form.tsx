import type { EscalationLine } from '@followthrough/domain';
import { useState } from 'react';
import { Details } from '../../components/details';
import { Form } from '../../components/form/form';
import { SubmitButton } from '../../components/form/submit-button';
import { TextArea } from '../../components/form/text-area';
import { useRecordOutcome } from './api/use-escalations';
import { escalationWording as wording } from './wording';

/** Writes down what came of bringing an action to somebody. */
export function OutcomeForm({ step }: { step: EscalationLine }) {
  const recording = useRecordOutcome(step);
  const [outcome, setOutcome] = useState('');
  return (
    <Details summary={wording.record}>
      <Form
        wording={{ outcome: { label: wording.outcome } }}
        problem={recording.error}
        onSubmit={() => recording.mutate(outcome)}
      >
        <TextArea name="outcome" value={outcome} onChange={setOutcome} rows={2} />
        <SubmitButton busy={recording.isPending}>{wording.save}</SubmitButton>
      </Form>
    </Details>
  );
}
