import type { ClosureStory } from '@followthrough/domain';
import { DateField } from '../../components/form/date-field';
import { TextArea } from '../../components/form/text-area';
import { useGuardedForm } from '../../components/form/use-guarded-form';
import { useAcceptNotActing, useTakeUp } from './api/use-closure';
import { DecisionFields } from './decision-fields';
import { StepForm, versionOfStory } from './step-form';
import { notActingWording as wording } from './wording';

interface NotActingFormProps {
  readonly story: ClosureStory;
  readonly today: string;
  readonly onSaved: () => void;
}

/** Accepts that an action is not done until a day, or renews that with a new reason. */
export function NotActingForm({ story, today, onSaved }: NotActingFormProps) {
  const empty = { reason: '', decidedBy: '', decidedOn: '', endsOn: '' };
  const form = useGuardedForm({
    ...{ name: `not acting ${story.actionId}`, record: story, versionOf: versionOfStory, typedOver: () => empty },
    ...{ saving: useAcceptNotActing(story.actionId), onSaved },
  });
  const { value, change } = form;
  return (
    <StepForm
      wording={wording.fields}
      saveWords={story.delivery === 'not-accepted' ? wording.renew : wording.accept}
      cancelTo={`/actions/${story.actionId}`}
      form={form}
      body={() => value}
    >
      <DecisionFields value={value} change={change} today={today} />
      <DateField name="endsOn" value={value.endsOn} onChange={(endsOn) => change({ endsOn })} />
    </StepForm>
  );
}

/** Takes an action up after all that was accepted as not to be done. */
export function TakeUpForm({ story, onSaved }: Omit<NotActingFormProps, 'today'>) {
  const form = useGuardedForm({
    ...{
      name: `take up ${story.actionId}`,
      record: story,
      versionOf: versionOfStory,
      typedOver: () => ({ reason: '' }),
    },
    ...{ saving: useTakeUp(story.actionId), onSaved },
  });
  const { value, change } = form;
  return (
    <StepForm
      wording={wording.takeUpFields}
      saveWords={wording.takeUp}
      cancelTo={`/actions/${story.actionId}`}
      form={form}
      body={() => value}
    >
      <TextArea name="reason" value={value.reason} onChange={(reason) => change({ reason })} />
    </StepForm>
  );
}
