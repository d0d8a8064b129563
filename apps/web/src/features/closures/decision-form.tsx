import { decidingBodyWords } from '@followthrough/domain/words';
import type { ClaimView, ClosureStory, DecidingBody, NewDecision } from '@followthrough/domain';
import { choicesFrom } from '../../components/form/choices';
import { DateField } from '../../components/form/date-field';
import { RadioField } from '../../components/form/radio-field';
import { TextArea } from '../../components/form/text-area';
import { TextField } from '../../components/form/text-field';
import { useGuardedForm } from '../../components/form/use-guarded-form';
import { useDecideClaim } from './api/use-closure';
import { ClaimInBrief } from './claim-in-brief';
import { StepForm, versionOfClaim } from './step-form';
import { decisionWording as wording } from './wording';

interface DecisionFormProps {
  readonly story: ClosureStory;
  readonly claim: ClaimView;
  readonly today: string;
  readonly onSaved: () => void;
}

const outcomes = choicesFrom(wording.outcomes);
const bodies = choicesFrom(decidingBodyWords);
const empty = {
  outcome: null as NewDecision['outcome'] | null,
  reason: '',
  meetingOn: '',
  body: null as DecidingBody | null,
  bodyName: '',
  lookBackOn: '',
};

/** Records what a meeting decided on a verified claim. */
export function DecisionForm({ story, claim, today, onSaved }: DecisionFormProps) {
  const form = useGuardedForm({
    ...{ name: `decide ${claim.id}`, record: story, versionOf: versionOfClaim(claim.id), typedOver: () => empty },
    ...{ saving: useDecideClaim(claim.id), onSaved },
  });
  const { value, change } = form;
  const body = (): NewDecision => ({
    ...value,
    // The server says "choose one" where nothing was chosen, beside the question.
    outcome: value.outcome as NewDecision['outcome'],
    body: value.body as DecidingBody,
    lookBackOn: value.outcome === 'closed' ? value.lookBackOn || null : null,
  });
  return (
    <>
      <ClaimInBrief claim={claim} />
      <StepForm wording={wording.fields} saveWords={wording.save} cancelTo="/closures" form={form} body={body}>
        <RadioField
          name="outcome"
          choices={outcomes}
          value={value.outcome}
          onChange={(outcome) => change({ outcome })}
        />
        <TextArea name="reason" value={value.reason} onChange={(reason) => change({ reason })} />
        <DateField
          name="meetingOn"
          today={today}
          value={value.meetingOn}
          onChange={(meetingOn) => change({ meetingOn })}
        />
        <RadioField
          name="body"
          choices={bodies}
          value={value.body}
          onChange={(decidingBody) => change({ body: decidingBody })}
        />
        <TextField name="bodyName" value={value.bodyName} onChange={(bodyName) => change({ bodyName })} />
        {value.outcome === 'closed' && (
          <DateField name="lookBackOn" value={value.lookBackOn} onChange={(lookBackOn) => change({ lookBackOn })} />
        )}
      </StepForm>
    </>
  );
}
