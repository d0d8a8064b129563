import type { ClosureStory } from '@followthrough/domain';
import { useGuardedForm } from '../../components/form/use-guarded-form';
import { useReopen } from './api/use-closure';
import { DecisionFields } from './decision-fields';
import { StepForm, versionOfStory } from './step-form';
import { reopeningWording as wording } from './wording';

interface ReopeningFormProps {
  readonly story: ClosureStory;
  readonly today: string;
  readonly onSaved: () => void;
}

/** Opens a closed action again, with why and who decided. */
export function ReopeningForm({ story, today, onSaved }: ReopeningFormProps) {
  const form = useGuardedForm({
    ...{
      name: `reopen ${story.actionId}`,
      record: story,
      versionOf: versionOfStory,
      typedOver: () => ({ reason: '', decidedBy: '', decidedOn: '' }),
    },
    ...{ saving: useReopen(story.actionId), onSaved },
  });
  const { value, change } = form;
  return (
    <StepForm
      wording={wording.fields}
      saveWords={wording.save}
      cancelTo={`/actions/${story.actionId}`}
      form={form}
      body={() => value}
    >
      <DecisionFields value={value} change={change} today={today} />
    </StepForm>
  );
}
