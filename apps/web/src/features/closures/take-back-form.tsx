import type { ClaimView, ClosureStory } from '@followthrough/domain';
import { TextArea } from '../../components/form/text-area';
import { useDraft } from '../../components/form/use-draft';
import { useClosure, useTakeClaimBack } from './api/use-closure';
import { StepForm } from './step-form';
import { useStepForm } from './use-step-form';
import { takeBackWording as wording } from './wording';

interface TakeBackFormProps {
  readonly story: ClosureStory;
  readonly claim: ClaimView;
  readonly onSaved: () => void;
}

/** Takes a claim back, with why. */
export function TakeBackForm({ story, claim, onSaved }: TakeBackFormProps) {
  const newest = useClosure(story.actionId);
  const { value, change, drop } = useDraft(`take back ${claim.id}`, { reason: '' });
  const latest = newest.data?.claims.find(({ id }) => id === claim.id)?.version ?? claim.version;
  const form = useStepForm({ version: claim.version, newest: latest }, useTakeClaimBack(claim.id), () => {
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
    </StepForm>
  );
}
