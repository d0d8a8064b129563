import type { ClosureStory } from '@followthrough/domain';
import { DateField } from '../../components/form/date-field';
import { TextArea } from '../../components/form/text-area';
import { TextField } from '../../components/form/text-field';
import { useGuardedForm } from '../../components/form/use-guarded-form';
import { useReopen } from './api/use-closure';
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
      <TextArea name="reason" value={value.reason} onChange={(reason) => change({ reason })} />
      <TextField name="decidedBy" value={value.decidedBy} onChange={(decidedBy) => change({ decidedBy })} />
      <DateField
        name="decidedOn"
        today={today}
        value={value.decidedOn}
        onChange={(decidedOn) => change({ decidedOn })}
      />
    </StepForm>
  );
}
