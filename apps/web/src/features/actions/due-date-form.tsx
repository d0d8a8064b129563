import type { ActionPage } from '@followthrough/domain';
import { dayOrNothing } from '../../components/day-words';
import { DateField } from '../../components/form/date-field';
import { TextArea } from '../../components/form/text-area';
import { TextField } from '../../components/form/text-field';
import { useDraft } from '../../components/form/use-draft';
import { useVersionedForm } from '../../components/form/use-versioned-form';
import { ActionForm } from './action-form';
import { useChangeDueDate } from './api/use-change-action';
import { formWording } from './wording';

const wording = formWording.dueDate;
const empty = { dueOn: '', reason: '', approvedBy: '' };

/** Moves the due date, with why and who agreed. */
export function DueDateForm({ action, onSaved }: { action: ActionPage; onSaved: () => void }) {
  const { id } = action.row;
  const { value, change, drop } = useDraft(`due date ${id}`, empty);
  const form = useVersionedForm(action.row.version, useChangeDueDate(id), () => {
    drop();
    onSaved();
  });
  return (
    <ActionForm
      action={action}
      wording={wording.fields}
      saveWords={wording.save}
      form={form}
      body={() => value}
      compare={(seen, now) => [
        {
          ...{ label: wording.stands, mine: dayOrNothing(value.dueOn) },
          ...{ saw: dayOrNothing(seen.row.dueOn), now: dayOrNothing(now.row.dueOn) },
        },
      ]}
    >
      <DateField name="dueOn" value={value.dueOn} onChange={(dueOn) => change({ dueOn })} />
      <TextArea name="reason" value={value.reason} onChange={(reason) => change({ reason })} />
      <TextField name="approvedBy" value={value.approvedBy} onChange={(approvedBy) => change({ approvedBy })} />
    </ActionForm>
  );
}
