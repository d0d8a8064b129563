import type { CycleView } from '@followthrough/domain';
import { useState } from 'react';
import { DateField } from '../../components/form/date-field';
import { Form } from '../../components/form/form';
import { SubmitButton } from '../../components/form/submit-button';
import { TextArea } from '../../components/form/text-area';
import { useDraft } from '../../components/form/use-draft';
import { Details } from '../../components/details';
import { usePredictLate, useStartCycle, useStopCycle } from './api/use-change-cycle';
import { sideFields, wording } from './wording';

interface SideFormProps {
  readonly cycle: CycleView;
  readonly today: string;
}

/** What may be done to a test beside filling in its next stage: saying that it starts, a late prediction, stopping. */
export function SideForms({ cycle, today }: SideFormProps) {
  const silent = cycle.plan.questions.findIndex(({ prediction }) => !prediction);
  const locked = cycle.predictionsLockedAt !== null;
  return (
    <>
      {!locked && (
        <Details summary={wording.start}>
          <StartForm cycle={cycle} today={today} />
        </Details>
      )}
      {locked && silent !== -1 && (
        <Details summary={wording.predictLate}>
          <LateForm cycle={cycle} question={silent} />
        </Details>
      )}
      <Details summary={wording.stop}>
        <StopForm cycle={cycle} today={today} />
      </Details>
    </>
  );
}

function StartForm({ cycle, today }: SideFormProps) {
  const [startedOn, setStartedOn] = useState('');
  const start = useStartCycle(cycle.id);
  const save = () => start.mutate({ body: { startedOn }, version: cycle.version });
  return (
    <Form wording={sideFields} problem={start.error} onSubmit={save}>
      <p>{wording.startLocks}</p>
      <DateField name="startedOn" today={today} value={startedOn} onChange={setStartedOn} />
      <SubmitButton busy={start.isPending}>{wording.startSave}</SubmitButton>
    </Form>
  );
}

function LateForm({ cycle, question }: { cycle: CycleView; question: number }) {
  const draft = useDraft(`late prediction ${cycle.id} ${question}`, { prediction: '' });
  const late = usePredictLate(cycle.id);
  const { prediction } = draft.value;
  const body = { question, prediction };
  return (
    <Form
      wording={sideFields}
      problem={late.error}
      onSubmit={() => late.mutate({ body, version: cycle.version }, { onSuccess: draft.drop })}
    >
      <p>
        <strong>{cycle.plan.questions[question]?.question}</strong>
      </p>
      <TextArea name="prediction" rows={2} value={prediction} onChange={(text) => draft.change({ prediction: text })} />
      <SubmitButton busy={late.isPending}>{wording.predictLateSave}</SubmitButton>
    </Form>
  );
}

function StopForm({ cycle, today }: SideFormProps) {
  const draft = useDraft(`stop ${cycle.id}`, { stoppedOn: '', reason: '' });
  const stop = useStopCycle(cycle.id);
  const { value, change } = draft;
  const save = () => stop.mutate({ body: value, version: cycle.version }, { onSuccess: draft.drop });
  return (
    <Form wording={sideFields} problem={stop.error} onSubmit={save}>
      <p>{wording.stopWhen}</p>
      <DateField
        name="stoppedOn"
        today={today}
        value={value.stoppedOn}
        onChange={(stoppedOn) => change({ stoppedOn })}
      />
      <TextArea name="reason" rows={3} value={value.reason} onChange={(reason) => change({ reason })} />
      <SubmitButton busy={stop.isPending}>{wording.stopSave}</SubmitButton>
    </Form>
  );
}
