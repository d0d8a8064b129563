import type { PhaseList, PhasePreview } from '@followthrough/domain';
import { GuardedForm } from '../../../components/form/guarded-form';
import { SelectField } from '../../../components/form/select-field';
import { TextArea } from '../../../components/form/text-area';
import { TextField } from '../../../components/form/text-field';
import { useGuardedForm } from '../../../components/form/use-guarded-form';
import { ask } from '../../../wire/ask';
import { useDecidePhase, usePreviewPhase } from '../api/use-phases';
import { comparePhases } from './compared-phases';
import { PhaseBeforeAfter } from './phase-before-after';
import {
  baselineChoices,
  eventChoices,
  phaseDraftOf,
  phaseFrom,
  proposalFrom,
  startChoices,
  type PhaseDraft,
} from './phase-draft';
import { newPhaseWording as wording } from './phase-wording';

/** Starts a new phase: shows first what it would change, and saves only what was shown. */
export function NewPhaseForm({ list, onSaved }: { list: PhaseList; onSaved: () => void }) {
  const { measureId } = list;
  const form = useGuardedForm({
    ...{ name: `phase of ${measureId}`, record: list, typedOver: phaseDraftOf, saving: useDecidePhase(measureId) },
    ...{ versionOf: ({ version }: PhaseList) => version, onSaved },
  });
  const { value, change } = form;
  const preview = usePreviewPhase(measureId);
  const shown = shownOf(preview, value);
  const show = () => !preview.isPending && preview.mutate(proposalFrom(value));
  return (
    <GuardedForm
      form={{ ...form, save: shown ? form.save : show, problem: form.problem ?? preview.error }}
      wording={wording.fields}
      saveWords={shown ? wording.save : wording.show}
      cancelTo={`/measures/${measureId}`}
      newest={ask('listPhases', { params: { measureId } })}
      compare={comparePhases}
      body={() => phaseFrom(value)}
    >
      <Fields list={list} value={value} change={change} />
      {shown && <PhaseBeforeAfter preview={shown} />}
    </GuardedForm>
  );
}

/** The preview of what is typed; nothing where it is of something else by now. */
function shownOf({ data, variables }: ReturnType<typeof usePreviewPhase>, value: PhaseDraft): PhasePreview | null {
  const isOfThis = JSON.stringify(variables) === JSON.stringify(proposalFrom(value));
  return data !== undefined && isOfThis ? data : null;
}

interface FieldsProps {
  readonly list: PhaseList;
  readonly value: PhaseDraft;
  readonly change: (changed: Partial<PhaseDraft>) => void;
}

function Fields({ list, value, change }: FieldsProps) {
  const { startsOn, label, baselineEndsOn, event, reason } = value;
  return (
    <>
      <SelectField
        name="startsOn"
        value={startsOn}
        choices={startChoices(list)}
        onChange={(start) => change({ startsOn: start, baselineEndsOn: '' })}
      />
      <TextField name="label" value={label} onChange={(name) => change({ label: name })} />
      <SelectField
        name="baselineEndsOn"
        value={baselineEndsOn}
        choices={baselineChoices(list, startsOn)}
        onChange={(end) => change({ baselineEndsOn: end })}
      />
      <SelectField
        name="event"
        value={event}
        choices={eventChoices(list)}
        onChange={(followed) => change({ event: followed })}
      />
      <TextArea name="reason" rows={3} value={reason} onChange={(why) => change({ reason: why })} />
    </>
  );
}
