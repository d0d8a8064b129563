import type { CycleView } from '@followthrough/domain';
import { GuardedForm } from '../../components/form/guarded-form';
import { useGuardedForm } from '../../components/form/use-guarded-form';
import { compareFields } from '../../components/form/compared-fields';
import { ask } from '../../wire/ask';
import { useReplanCycle } from './api/use-change-cycle';
import { planOf, replanFrom, type PlanDraft } from './plan-draft';
import { planSteps } from './plan-steps';
import { planFields, wording } from './wording';

interface ReplanFormProps {
  readonly cycle: CycleView;
  readonly onSaved: () => void;
}

const rows = (value: readonly object[]) => value.map((row) => Object.values(row).filter(Boolean).join(', ')).join('; ');
const compared = {
  title: planFields.title,
  owner: planFields.owner,
  objective: planFields['plan.objective'],
  questions: { ...planFields['plan.questions'], words: rows },
  tasks: { ...planFields['plan.tasks'], words: rows },
  collect: { ...planFields['plan.collect'], words: rows },
};

/** Puts the plan of a test right, as long as it has not started. */
export function ReplanForm({ cycle, onSaved }: ReplanFormProps) {
  const form = useGuardedForm({
    ...{ name: `plan ${cycle.id}`, record: { actionText: '', cycle }, saving: useReplanCycle(cycle.id), onSaved },
    versionOf: (page: { cycle: CycleView }) => page.cycle.version,
    typedOver: (page): PlanDraft => planOf(page.cycle),
  });
  return (
    <GuardedForm
      form={form}
      wording={planFields}
      saveWords={wording.replanSave}
      cancelTo={`/actions/${cycle.actionId}/cycles/${cycle.id}`}
      newest={ask('showCycle', { params: { cycleId: cycle.id } })}
      compare={(saw, now) =>
        compareFields<PlanDraft>(
          compared,
          { saw: planOf(saw.cycle), now: planOf(now.cycle), mine: form.value },
          form.change,
        )
      }
      body={() => replanFrom(form.value)}
    >
      {planSteps({ typed: form.value, change: form.change, ramps: null }).map((step) => (
        <div key={step.heading}>{step.draw()}</div>
      ))}
    </GuardedForm>
  );
}
