import { Form } from '../../components/form/form';
import { RestoredNotice } from '../../components/form/restored-notice';
import { errandOf } from '../../components/form/sending';
import { Steps } from '../../components/form/steps';
import { SubmitButton } from '../../components/form/submit-button';
import { useDeviceForm } from '../../components/form/use-device-form';
import { Loaded } from '../../components/loaded';
import type { RampList } from '@followthrough/domain';
import { useForgetCycles } from './api/use-forget-cycles';
import { useRamps } from './api/use-ramps';
import { emptyPlan, newCycleFrom } from './plan-draft';
import { planSteps } from './plan-steps';
import { planFields, wording } from './wording';

interface NewCycleFormProps {
  readonly actionId: string;
  readonly onSaved: () => void;
}

/** Plans a test of change: one idea, small, with what is expected written down first. */
export function NewCycleForm({ actionId, onSaved }: NewCycleFormProps) {
  return (
    <Loaded query={useRamps(actionId)} what="the tests so far">
      {(list) => <PlanForm list={list} onSaved={onSaved} />}
    </Loaded>
  );
}

function PlanForm({ list, onSaved }: { list: RampList; onSaved: () => void }) {
  const { actionId } = list;
  const ramps = list.ramps.map(({ name }) => name);
  const forget = useForgetCycles();
  const form = useDeviceForm({
    ...{ name: `new cycle ${actionId}`, title: wording.newTitle, record: null, empty: emptyPlan(list) },
    errand: (typed) =>
      errandOf('addCycle', { params: { actionId }, body: newCycleFrom(typed, !ramps.includes(typed.ramp)) }),
    onSaved: () => {
      forget();
      onSaved();
    },
  });
  return (
    <Form wording={planFields} problem={form.problem} onSubmit={form.save}>
      <RestoredNotice form={form} />
      <Steps steps={planSteps({ typed: form.value, change: form.change, ramps })}>
        <SubmitButton busy={form.busy} cancelTo={`/actions/${actionId}`}>
          {wording.newSave}
        </SubmitButton>
      </Steps>
    </Form>
  );
}
