import type { ActionPage } from '@followthrough/domain';
import { DateField } from '../../components/form/date-field';
import { TextArea } from '../../components/form/text-area';
import { TextField } from '../../components/form/text-field';
import { useDraft } from '../../components/form/use-draft';
import { ActionForm } from './action-form';
import { useChangeDueDate } from './api/use-change-action';
import { useGuardedForm } from './use-guarded-form';
import { formWording } from './wording';

const wording = formWording.dueDate;
const empty = { dueOn: '', reason: '', approvedBy: '' };

/** Moves the due date, with why and who agreed. */
export function DueDateForm({ action, onSaved }: { action: ActionPage; onSaved: () => void }) {
  const { id } = action.row;
  const { value, change, drop } = useDraft(`due date ${id}`, empty);
  const form = useGuardedForm(action, useChangeDueDate(id), () => {
    drop();
    onSaved();
  });
  return (
    <ActionForm actionId={id} wording={wording.fields} saveWords={wording.save} form={form} body={() => value}>
      <DateField name="dueOn" value={value.dueOn} onChange={(dueOn) => change({ dueOn })} />
      <TextArea name="reason" value={value.reason} onChange={(reason) => change({ reason })} />
      <TextField name="approvedBy" value={value.approvedBy} onChange={(approvedBy) => change({ approvedBy })} />
    </ActionForm>
  );
}
