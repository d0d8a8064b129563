import type { ClosureStory } from '@followthrough/domain';
import { DateField } from '../../components/form/date-field';
import { TextArea } from '../../components/form/text-area';
import { TextField } from '../../components/form/text-field';
import { useDraft } from '../../components/form/use-draft';
import { useAcceptNotActing, useClosure, useTakeUp } from './api/use-closure';
import { StepForm } from './step-form';
import { useStepForm } from './use-step-form';
import { notActingWording as wording } from './wording';

interface NotActingFormProps {
  readonly story: ClosureStory;
  readonly today: string;
  readonly onSaved: () => void;
}

/** Accepts that an action is not done until a day, or renews that with a new reason. */
export function NotActingForm({ story, today, onSaved }: NotActingFormProps) {
  const newest = useClosure(story.actionId);
  const empty = { reason: '', decidedBy: '', decidedOn: '', endsOn: '' };
  const { value, change, drop } = useDraft(`not acting ${story.actionId}`, empty);
  const opened = { version: story.actionVersion, newest: newest.data?.actionVersion ?? story.actionVersion };
  const form = useStepForm(opened, useAcceptNotActing(story.actionId), () => {
    drop();
    onSaved();
  });
  return (
    <StepForm
      wording={wording.fields}
      saveWords={story.delivery === 'not-accepted' ? wording.renew : wording.accept}
      cancelTo={`/actions/${story.actionId}`}
      form={form}
      body={() => value}
      onLook={newest.refetch}
    >
      <TextArea name="reason" value={value.reason} onChange={(reason) => change({ reason })} />
      <TextField name="decidedBy" value={value.decidedBy} onChange={(decidedBy) => change({ decidedBy })} />
      <DateField
        name="decidedOn"
        today={today}
        value={value.decidedOn}
        onChange={(decidedOn) => change({ decidedOn })}
      />
      <DateField name="endsOn" value={value.endsOn} onChange={(endsOn) => change({ endsOn })} />
    </StepForm>
  );
}

/** Takes an action up after all that was accepted as not to be done. */
export function TakeUpForm({ story, onSaved }: Omit<NotActingFormProps, 'today'>) {
  const newest = useClosure(story.actionId);
  const { value, change, drop } = useDraft(`take up ${story.actionId}`, { reason: '' });
  const opened = { version: story.actionVersion, newest: newest.data?.actionVersion ?? story.actionVersion };
  const form = useStepForm(opened, useTakeUp(story.actionId), () => {
    drop();
    onSaved();
  });
  return (
    <StepForm
      wording={wording.takeUpFields}
      saveWords={wording.takeUp}
      cancelTo={`/actions/${story.actionId}`}
      form={form}
      body={() => value}
      onLook={newest.refetch}
    >
      <TextArea name="reason" value={value.reason} onChange={(reason) => change({ reason })} />
    </StepForm>
  );
}
