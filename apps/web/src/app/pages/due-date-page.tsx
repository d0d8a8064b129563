import { DueDateForm } from '../../features/actions/due-date-form';
import { formWording } from '../../features/actions/wording';

import { ActionTask } from './action-task';

/** Moves an action's due date. */
export function Component() {
  const wording = formWording.dueDate;
  return (
    <ActionTask title={wording.title} done={wording.done}>
      {(action, onSaved) => <DueDateForm action={action} onSaved={onSaved} />}
    </ActionTask>
  );
}
