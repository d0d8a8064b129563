import type { ClosureStory } from '@followthrough/domain';
import { DateField } from '../../components/form/date-field';
import { TextArea } from '../../components/form/text-area';
import { TextField } from '../../components/form/text-field';
import { useDraft } from '../../components/form/use-draft';
import { useClosure, useReopen } from './api/use-closure';
import { StepForm } from './step-form';
import { useStepForm } from './use-step-form';
import { reopeningWording as wording } from './wording';

interface ReopeningFormProps {
  readonly story: ClosureStory;
  readonly today: string;
  readonly onSaved: () => void;
}

/** Opens a closed action again, with why and who decided. */
export function ReopeningForm({ story, today, onSaved }: ReopeningFormProps) {
  const newest = useClosure(story.actionId);
  const { value, change, drop } = useDraft(`reopen ${story.actionId}`, { reason: '', decidedBy: '', decidedOn: '' });
  const opened = { version: story.actionVersion, newest: newest.data?.actionVersion ?? story.actionVersion };
  const form = useStepForm(opened, useReopen(story.actionId), () => {
    drop();
    onSaved();
  });
  return (
    <StepForm
      wording={wording.fields}
      saveWords={wording.save}
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
    </StepForm>
  );
}
