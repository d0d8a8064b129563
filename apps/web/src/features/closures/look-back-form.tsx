import { lookBackWords } from '@followthrough/domain/words';
import type { ClosureStory, LookBackFound, NewLookBack } from '@followthrough/domain';
import { choicesFrom } from '../../components/form/choices';
import { DateField } from '../../components/form/date-field';
import { RadioField } from '../../components/form/radio-field';
import { TextArea } from '../../components/form/text-area';
import { useGuardedForm } from '../../components/form/use-guarded-form';
import { useLookBack } from './api/use-closure';
import { EvidenceChoice } from './evidence-choice';
import { StepForm, versionOfStory } from './step-form';
import { lookBackWording as wording } from './wording';

interface LookBackFormProps {
  readonly story: ClosureStory;
  readonly today: string;
  readonly onSaved: () => void;
}

const found = choicesFrom(lookBackWords);
const empty = { found: null as LookBackFound | null, lookedOn: '', words: '', evidenceIds: [] as string[], nextOn: '' };

/** Records what was found when the committee looked back at a closed action. */
export function LookBackForm({ story, today, onSaved }: LookBackFormProps) {
  const form = useGuardedForm({
    ...{ name: `look back ${story.actionId}`, record: story, versionOf: versionOfStory, typedOver: () => empty },
    ...{ saving: useLookBack(story.actionId), onSaved },
  });
  const { value, change } = form;
  const body = (): NewLookBack => ({
    ...value,
    // The server says "choose one" when nothing was chosen, beside the question.
    found: value.found as LookBackFound,
    nextOn: value.nextOn || null,
  });
  return (
    <StepForm
      wording={wording.fields}
      saveWords={wording.save}
      cancelTo={`/actions/${story.actionId}`}
      form={form}
      body={body}
    >
      <RadioField name="found" choices={found} value={value.found} onChange={(one) => change({ found: one })} />
      <DateField name="lookedOn" today={today} value={value.lookedOn} onChange={(lookedOn) => change({ lookedOn })} />
      <TextArea name="words" value={value.words} onChange={(words) => change({ words })} />
      <EvidenceChoice
        evidence={story.evidence}
        chosen={value.evidenceIds}
        onChange={(evidenceIds) => change({ evidenceIds })}
      />
      <DateField name="nextOn" value={value.nextOn} onChange={(nextOn) => change({ nextOn })} />
    </StepForm>
  );
}
