import { Loaded } from '../../components/loaded';
import { Section } from '../../components/section';
import { useEscalations } from './api/use-escalations';
import { EscalationSteps } from './escalation-steps';
import { escalationWording as wording } from './wording';

/** To whom one action was brought, and what came of it. Nothing is shown of an action that was never brought to anybody. */
export function EscalationPanel({ actionId }: { actionId: string }) {
  return (
    <Loaded query={useEscalations(actionId)} what="to whom it was brought">
      {({ steps, mayRecordOutcome }) =>
        steps.length > 0 && (
          <Section title={wording.title}>
            <EscalationSteps steps={steps} mayRecord={mayRecordOutcome} />
          </Section>
        )
      }
    </Loaded>
  );
}
