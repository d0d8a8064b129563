import { NewCycleForm } from '../../features/cycles/new-cycle-form';
import { wording } from '../../features/cycles/wording';
import { ActionTask } from './action-task';

/** Plans a test of change on an action. */
export function Component() {
  return (
    <ActionTask title={wording.newTitle} done={wording.newDone}>
      {(action, onSaved) => <NewCycleForm actionId={action.row.id} onSaved={onSaved} />}
    </ActionTask>
  );
}
