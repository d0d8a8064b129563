import type { ClaimView, ClosureStory, NewVerification } from '@followthrough/domain';
import { choicesFrom } from '../../components/form/choices';
import { RadioField } from '../../components/form/radio-field';
import { TextArea } from '../../components/form/text-area';
import { useGuardedForm } from '../../components/form/use-guarded-form';
import { useVerifyClaim } from './api/use-closure';
import { ClaimInBrief } from './claim-in-brief';
import { StepForm, versionOfClaim } from './step-form';
import { verificationWording as wording } from './wording';

interface VerificationFormProps {
  readonly story: ClosureStory;
  readonly claim: ClaimView;
  readonly onSaved: () => void;
}

const verdicts = choicesFrom(wording.verdicts);
const empty = { verdict: null as NewVerification['verdict'] | null, words: '' };

/** Says of somebody else's claim that it is so, or what is wanted first. */
export function VerificationForm({ story, claim, onSaved }: VerificationFormProps) {
  const form = useGuardedForm({
    ...{ name: `verify ${claim.id}`, record: story, versionOf: versionOfClaim(claim.id), typedOver: () => empty },
    ...{ saving: useVerifyClaim(claim.id), onSaved },
  });
  const { value, change } = form;
  // The server says "choose one" when nothing was chosen, beside the question.
  const body = () => ({ ...value, verdict: value.verdict as NewVerification['verdict'] });
  return (
    <>
      <ClaimInBrief claim={claim} />
      <StepForm wording={wording.fields} saveWords={wording.save} cancelTo="/closures" form={form} body={body}>
        <RadioField
          name="verdict"
          choices={verdicts}
          value={value.verdict}
          onChange={(verdict) => change({ verdict })}
        />
        <TextArea name="words" value={value.words} onChange={(words) => change({ words })} />
      </StepForm>
    </>
  );
}
