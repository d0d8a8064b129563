import type { EscalationLine, EscalationList } from '@followthrough/domain';
import { Details } from '../../components/details';
import { GuardedForm } from '../../components/form/guarded-form';
import { TextArea } from '../../components/form/text-area';
import { useGuardedForm } from '../../components/form/use-guarded-form';
import { ask } from '../../wire/ask';
import { useRecordOutcome } from './api/use-escalations';
import { escalationWording as wording } from './wording';

/** Writes down what came of bringing an action to somebody. */
export function OutcomeForm({ step }: { step: EscalationLine }) {
  const stepIn = ({ steps }: EscalationList) => steps.find(({ id }) => id === step.id) ?? step;
  const form = useGuardedForm({
    ...{ name: `outcome of ${step.id}`, record: { steps: [step], mayRecordOutcome: true }, onSaved: () => {} },
    ...{ versionOf: (list: EscalationList) => stepIn(list).version, typedOver: () => ({ outcome: '' }) },
    saving: useRecordOutcome(step.id),
  });
  const { outcome } = form.value;
  return (
    <Details summary={wording.record}>
      <GuardedForm
        form={form}
        wording={{ outcome: { label: wording.outcome } }}
        saveWords={wording.save}
        newest={ask('listEscalations', { query: { actionId: step.actionId } })}
        compare={(seen, now) => [
          {
            ...{ label: wording.outcome, mine: outcome },
            ...{ saw: stepIn(seen).outcome ?? '', now: stepIn(now).outcome ?? '' },
          },
        ]}
        body={() => form.value}
      >
        <TextArea name="outcome" value={outcome} onChange={(words) => form.change({ outcome: words })} rows={2} />
      </GuardedForm>
    </Details>
  );
}
