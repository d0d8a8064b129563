import { closureWords } from '@followthrough/domain/words';
import type { ActionPage, ClosureBasis } from '@followthrough/domain';
import { choicesFrom } from '../../components/form/choices';
import { DateField } from '../../components/form/date-field';
import { RadioField } from '../../components/form/radio-field';
import { TextArea } from '../../components/form/text-area';
import { TextField } from '../../components/form/text-field';
import { useDraft } from '../../components/form/use-draft';
import { ActionForm } from './action-form';
import { useCloseAction } from './api/use-change-action';
import { useGuardedForm } from './use-guarded-form';
import { formWording } from './wording';

const wording = formWording.closure;
const bases = choicesFrom(closureWords).map((choice) => ({ ...choice, hint: wording.bases[choice.value] }));
const empty = {
  basis: null as ClosureBasis | null,
  reason: '',
  decidedOn: '',
  decidedBy: '',
  claimedBy: '',
  verifiedBy: '',
  lookBackOn: '',
};

/** Records the committee's decision to close an action. */
export function ClosureForm({ action, today, onSaved }: { action: ActionPage; today: string; onSaved: () => void }) {
  const { id } = action.row;
  const { value, change, drop } = useDraft(`closure ${id}`, empty);
  const form = useGuardedForm(action, useCloseAction(id), () => {
    drop();
    onSaved();
  });
  const body = () => ({
    ...value,
    // The server says "choose one" when nothing was chosen, beside the question.
    basis: value.basis as ClosureBasis,
    lookBackOn: value.lookBackOn || null,
  });
  return (
    <ActionForm actionId={id} wording={wording.fields} saveWords={wording.save} form={form} body={body}>
      <RadioField name="basis" choices={bases} value={value.basis} onChange={(basis) => change({ basis })} />
      <TextArea name="reason" value={value.reason} onChange={(reason) => change({ reason })} />
      <DateField
        name="decidedOn"
        today={today}
        value={value.decidedOn}
        onChange={(decidedOn) => change({ decidedOn })}
      />
      <TextField name="decidedBy" value={value.decidedBy} onChange={(decidedBy) => change({ decidedBy })} />
      <TextField name="claimedBy" value={value.claimedBy} onChange={(claimedBy) => change({ claimedBy })} />
      <TextField name="verifiedBy" value={value.verifiedBy} onChange={(verifiedBy) => change({ verifiedBy })} />
      <DateField name="lookBackOn" value={value.lookBackOn} onChange={(lookBackOn) => change({ lookBackOn })} />
    </ActionForm>
  );
}
