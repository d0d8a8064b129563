import type { PhaseList, PhaseView } from '@followthrough/domain';
import { Details } from '../../../components/details';
import { GuardedForm } from '../../../components/form/guarded-form';
import { TextArea } from '../../../components/form/text-area';
import { useGuardedForm } from '../../../components/form/use-guarded-form';
import { ask } from '../../../wire/ask';
import { useUndoPhase } from '../api/use-phases';
import { comparePhases } from './compared-phases';
import { phaseWording } from './phase-wording';

const wording = phaseWording.undo;
const nothing = { reason: '' };

/** Undoes a phase that stands, with a reason. */
export function UndoPhase({ list, phase }: { list: PhaseList; phase: PhaseView }) {
  const form = useGuardedForm({
    ...{ name: `undoing ${phase.id}`, record: list, typedOver: () => nothing, saving: useUndoPhase(phase.id) },
    versionOf: ({ version }: PhaseList) => version,
    onSaved: () => undefined,
  });
  return (
    <Details summary={wording.open(phase.label)}>
      <p>{wording.hint}</p>
      <GuardedForm
        form={form}
        wording={wording.fields}
        saveWords={wording.save}
        newest={ask('listPhases', { params: { measureId: list.measureId } })}
        compare={comparePhases}
        body={() => form.value}
      >
        <TextArea name="reason" rows={2} value={form.value.reason} onChange={(reason) => form.change({ reason })} />
      </GuardedForm>
    </Details>
  );
}
