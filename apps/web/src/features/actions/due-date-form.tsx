import type { ActionPage } from '@followthrough/domain';
import { dayOrNothing } from '../../components/day-words';
import { DateField } from '../../components/form/date-field';
import { SelectField } from '../../components/form/select-field';
import { TextArea } from '../../components/form/text-area';
import { TextField } from '../../components/form/text-field';
import { useGuardedForm } from '../../components/form/use-guarded-form';
import { ActionForm, versionOfAction } from './action-form';
import { useChangeDueDate } from './api/use-change-action';
import { formWording } from './wording';

const wording = formWording.dueDate;
const empty = { dueOn: '', reason: '', approvedBy: '' };

interface DueDateFormProps {
  readonly action: ActionPage;
  /** Who the committee lets agree; none where it lets any post or meeting be named. */
  readonly approvers: readonly string[];
  readonly onSaved: () => void;
}

/** Moves the due date, with why and who agreed. */
export function DueDateForm({ action, approvers, onSaved }: DueDateFormProps) {
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
      {approvers.length === 0 ? (
        <TextField name="approvedBy" value={value.approvedBy} onChange={(approvedBy) => change({ approvedBy })} />
      ) : (
        <SelectField
          name="approvedBy"
          choices={[{ value: '', words: wording.choose }, ...approvers.map((words) => ({ value: words, words }))]}
          value={value.approvedBy}
          onChange={(approvedBy) => change({ approvedBy })}
        />
      )}
    </ActionForm>
  );
}
