import { purposeWords, scaleWords } from '@followthrough/domain/words';
import type { CyclePage, CycleView } from '@followthrough/domain';
import { dayOrNothing } from '../../components/day-words';
import { compareFields, type ComparedFields } from '../../components/form/compared-fields';
import { KeptForm } from '../../components/form/kept-form';
import { errandOf } from '../../components/form/sending';
import { Steps } from '../../components/form/steps';
import { SubmitButton } from '../../components/form/submit-button';
import { useDeviceForm } from '../../components/form/use-device-form';
import { useForgetCycles } from './api/use-forget-cycles';
import { asPage, cycleNow } from './as-page';
import { planOf, replanFrom, type PlanDraft } from './plan-draft';
import { planSteps } from './plan-steps';
import { planFields, wording } from './wording';

interface ReplanFormProps {
  readonly cycle: CycleView;
  readonly onSaved: () => void;
}

const rows = (value: readonly object[]) => value.map((row) => Object.values(row).filter(Boolean).join(', ')).join('; ');
const compared: ComparedFields<PlanDraft> = {
  title: planFields.title,
  owner: planFields.owner,
  scale: { ...planFields.scale, words: (scale) => scaleWords[scale] },
  purpose: { ...planFields.purpose, words: (purpose) => purposeWords[purpose] },
  plannedFrom: { ...planFields.plannedFrom, words: dayOrNothing },
  plannedTo: { ...planFields.plannedTo, words: dayOrNothing },
  objective: planFields['plan.objective'],
  questions: { ...planFields['plan.questions'], words: rows },
  tasks: { ...planFields['plan.tasks'], words: rows },
  collect: { ...planFields['plan.collect'], words: rows },
};

/** Puts the plan of a test right, as long as it has not started. */
export function ReplanForm({ cycle, onSaved }: ReplanFormProps) {
  const { id: cycleId } = cycle;
  const forget = useForgetCycles();
  const form = useDeviceForm<CyclePage, PlanDraft>({
    ...{ name: `plan ${cycleId}`, title: wording.planOf(cycle.title), record: asPage(cycle), empty: planOf(cycle) },
    errand: (typed, seen) =>
      errandOf('replanCycle', { params: { cycleId }, body: replanFrom(typed), version: seen.cycle.version }),
    onSaved: () => {
      forget();
      onSaved();
    },
  });
  const { value, seen, change } = form;
  const compare = (saw: CyclePage, now: CyclePage) =>
    compareFields<PlanDraft>(compared, { saw: planOf(saw.cycle), now: planOf(now.cycle), mine: value }, change);
  const overtaken = seen.cycle.predictionsLockedAt === null ? undefined : wording.startedMeanwhile;
  return (
    <KeptForm form={form} wording={planFields} newest={cycleNow(cycleId)} compare={compare} overtaken={overtaken}>
      <Steps steps={planSteps({ typed: value, change, ramps: null })}>
        <SubmitButton busy={form.busy} cancelTo={`/actions/${cycle.actionId}/cycles/${cycleId}`}>
          {wording.replanSave}
        </SubmitButton>
      </Steps>
    </KeptForm>
  );
}
