import type { ClaimView, ClosureStory } from '@followthrough/domain';
import { TextArea } from '../../components/form/text-area';
import { useGuardedForm } from '../../components/form/use-guarded-form';
import { useTakeClaimBack } from './api/use-closure';
import { StepForm, versionOfClaim } from './step-form';
import { takeBackWording as wording } from './wording';

interface TakeBackFormProps {
  readonly story: ClosureStory;
  readonly claim: ClaimView;
  readonly onSaved: () => void;
}

/** Takes a claim back, with why. */
export function TakeBackForm({ story, claim, onSaved }: TakeBackFormProps) {
  const form = useGuardedForm({
    ...{
      name: `take back ${claim.id}`,
      record: story,
      versionOf: versionOfClaim(claim.id),
      typedOver: () => ({ reason: '' }),
    },
    ...{ saving: useTakeClaimBack(claim.id), onSaved },
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
    </StepForm>
  );
}
