import type { ActionEdit, ActionPage, PlanningChoices } from '@followthrough/domain';
import { Link } from 'react-router';
import { Day } from '../../components/day';
import { compareFields } from '../../components/form/compared-fields';
import { useGuardedForm } from '../../components/form/use-guarded-form';
import { ActionForm, versionOfAction } from '../../features/actions/action-form';
import { useOnActions } from '../../features/planning/api/use-planning';
import { comparedPromise } from '../../features/planning/compared-promise';
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
  const saving = useOnActions((sent: { body: ActionEdit; version: number }) =>
    call('editAction', { params: { actionId }, ...sent }),
  );
  const form = useGuardedForm({
    ...{ name: `edit ${actionId}`, record: action, versionOf: versionOfAction, typedOver: promiseOf },
    ...{ saving, onSaved },
  });
  const { value, change } = form;
  return (
    <ActionForm
      wording={wording.fields}
      saveWords={wording.save}
      form={form}
      body={() => editFrom(value)}
      compare={(seen, now) =>
        compareFields(
          comparedPromise(choices.agencies),
          { saw: promiseOf(seen), now: promiseOf(now), mine: value },
          change,
        )
      }
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
