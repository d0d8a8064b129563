import type { ActionPage } from '@followthrough/domain';
import { dayOrNothing } from '../../components/day-words';
import { DateField } from '../../components/form/date-field';
import { TextArea } from '../../components/form/text-area';
import { TextField } from '../../components/form/text-field';
import { useGuardedForm } from '../../components/form/use-guarded-form';
import { ActionForm, versionOfAction } from './action-form';
import { useChangeDueDate } from './api/use-change-action';
import { formWording } from './wording';

const wording = formWording.dueDate;
const empty = { dueOn: '', reason: '', approvedBy: '' };

/** Moves the due date, with why and who agreed. */
export function DueDateForm({ action, onSaved }: { action: ActionPage; onSaved: () => void }) {
  const { id } = action.row;
  const form = useGuardedForm({
    ...{ name: `due date ${id}`, record: action, versionOf: versionOfAction, typedOver: () => empty },
    ...{ saving: useChangeDueDate(id), onSaved },
  });
  const { value, change } = form;
  return (
    <ActionForm
      wording={wording.fields}
      saveWords={wording.save}
      form={form}
      body={() => value}
      compare={(seen, now) => [
        {
          ...{ label: wording.stands, mine: dayOrNothing(value.dueOn) },
          ...{ saw: dayOrNothing(seen.row.dueOn), now: dayOrNothing(now.row.dueOn) },
          take: () => change({ dueOn: now.row.dueOn ?? '' }),
        },
      ]}
    >
      <DateField name="dueOn" value={value.dueOn} onChange={(dueOn) => change({ dueOn })} />
      <TextArea name="reason" value={value.reason} onChange={(reason) => change({ reason })} />
      <TextField name="approvedBy" value={value.approvedBy} onChange={(approvedBy) => change({ approvedBy })} />
    </ActionForm>
  );
}
