import type { ActionEdit, ActionPage, PlanningChoices } from '@followthrough/domain';
import { Link } from 'react-router';
import { Day } from '../../components/day';
import { useDraft } from '../../components/form/use-draft';
import { ActionForm } from '../../features/actions/action-form';
import { useGuardedForm } from '../../features/actions/use-guarded-form';
import { useOnActions } from '../../features/planning/api/use-planning';
import { editFrom, promiseOf } from '../../features/planning/promise-draft';
import { PromiseFields } from '../../features/planning/promise-fields';
import { promiseWording as wording } from '../../features/planning/wording';
import { call } from '../../wire/call';
import { ActionTask } from './action-task';
import { WithChoices } from './with-choices';

/** Changes what an action promises and who leads it. */
export function Component() {
  return (
    <ActionTask title={wording.editTitle} done={wording.edited}>
      {(action, onSaved) => (
        <WithChoices>{(choices) => <EditForm action={action} choices={choices} onSaved={onSaved} />}</WithChoices>
      )}
    </ActionTask>
  );
}

interface EditFormProps {
  readonly action: ActionPage;
  readonly choices: PlanningChoices;
  readonly onSaved: () => void;
}

function EditForm({ action, choices, onSaved }: EditFormProps) {
  const actionId = action.row.id;
  const { value, change, drop } = useDraft(`edit ${actionId}`, promiseOf(action));
  const saving = useOnActions((sent: { body: ActionEdit; version: number }) =>
    call('editAction', { params: { actionId }, ...sent }),
  );
  const form = useGuardedForm(action, saving, () => {
    drop();
    onSaved();
  });
  return (
    <ActionForm
      actionId={actionId}
      wording={wording.fields}
      saveWords={wording.save}
      form={form}
      body={() => editFrom(value)}
    >
      <PromiseFields value={value} onChange={change} agencies={choices.agencies} setsDate={false} />
      <p>
        {`${wording.dueElsewhere} `}
        <Day on={action.row.dueOn} none="no due date yet" />
        {'. '}
        <Link to={`/actions/${actionId}/due-date`}>{wording.changeDate}</Link>
      </p>
    </ActionForm>
  );
}
