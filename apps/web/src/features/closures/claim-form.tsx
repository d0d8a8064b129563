import { closureWords } from '@followthrough/domain/words';
import type { ClosureBasis, ClosureStory, NewClaim } from '@followthrough/domain';
import { DateField } from '../../components/form/date-field';
import { RadioField } from '../../components/form/radio-field';
import { SelectField } from '../../components/form/select-field';
import { TextArea } from '../../components/form/text-area';
import { TextField } from '../../components/form/text-field';
import { useGuardedForm } from '../../components/form/use-guarded-form';
import { useClaimClosure } from './api/use-closure';
import { useSuccessors } from './api/use-successors';
import { EvidenceChoice } from './evidence-choice';
import { StepForm, versionOfStory } from './step-form';
import { basisHints, claimWording as wording } from './wording';

const empty = {
  basis: null as ClosureBasis | null,
  reason: '',
  evidenceIds: [] as string[],
  supersededById: '',
  approvedBy: '',
  lookBackOn: '',
};

/** Says that an action can be closed: on what basis, why, and the evidence it rests on. */
export function ClaimForm({ story, onSaved }: { story: ClosureStory; onSaved: () => void }) {
  const { actionId } = story;
  const form = useGuardedForm({
    ...{ name: `claim ${actionId}`, record: story, versionOf: versionOfStory, typedOver: () => empty },
    ...{ saving: useClaimClosure(actionId), onSaved },
  });
  const { value, change } = form;
  const body = (): NewClaim => ({
    ...value,
    // The server says "choose one" when nothing was chosen, beside the question.
    basis: value.basis as ClosureBasis,
    supersededById: value.basis === 'superseded' ? value.supersededById || null : null,
    approvedBy: value.basis === 'withdrawn' ? value.approvedBy || null : null,
    lookBackOn: value.lookBackOn || null,
  });
  const bases = story.bases.map((basis) => ({ value: basis, words: closureWords[basis], hint: basisHints[basis] }));
  return (
    <StepForm
      wording={wording.fields}
      saveWords={wording.save}
      cancelTo={`/actions/${actionId}`}
      form={form}
      body={body}
    >
      <RadioField name="basis" choices={bases} value={value.basis} onChange={(basis) => change({ basis })} />
      {value.basis === 'superseded' && (
        <SuccessorField
          actionId={actionId}
          value={value.supersededById}
          onChange={(supersededById) => change({ supersededById })}
        />
      )}
      {value.basis === 'withdrawn' && (
        <TextField name="approvedBy" value={value.approvedBy} onChange={(approvedBy) => change({ approvedBy })} />
      )}
      <TextArea name="reason" value={value.reason} onChange={(reason) => change({ reason })} />
      <EvidenceChoice
        evidence={story.evidence}
        chosen={value.evidenceIds}
        onChange={(evidenceIds) => change({ evidenceIds })}
      />
      <DateField name="lookBackOn" value={value.lookBackOn} onChange={(lookBackOn) => change({ lookBackOn })} />
    </StepForm>
  );
}

interface SuccessorFieldProps {
  readonly actionId: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function SuccessorField({ actionId, value, onChange }: SuccessorFieldProps) {
  const choices = [{ value: '', words: wording.choose }, ...useSuccessors(actionId)];
  return <SelectField name="supersededById" choices={choices} value={value} onChange={onChange} />;
}
