import { Loaded } from '../../components/loaded';
import { DueDateForm } from '../../features/actions/due-date-form';
import { formWording } from '../../features/actions/wording';
import { useSettings } from '../../features/settings/api/use-settings';
import { usePerson } from '../layout/use-person';
import { ActionTask } from './action-task';

/** Moves an action's due date. */
export function Component() {
  const wording = formWording.dueDate;
  const { committee } = usePerson();
  const query = useSettings(committee?.id ?? '');
  return (
    <ActionTask title={wording.title} done={wording.done}>
      {(action, onSaved) => (
        <Loaded query={query} what="who may agree to it">
          {({ settings }) => <DueDateForm action={action} approvers={settings.dueDateApprovers} onSaved={onSaved} />}
        </Loaded>
      )}
    </ActionTask>
  );
}
