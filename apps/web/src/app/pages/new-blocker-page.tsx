import { RaiseForm } from '../../features/planning/obstacle-forms';
import { obstacleWording } from '../../features/planning/wording';
import { ActionTask } from './action-task';

const wording = obstacleWording.raise;

/** Says what is in the way of an action. */
export function Component() {
  return (
    <ActionTask title={wording.title} done={wording.done}>
      {({ row }, onSaved) => <RaiseForm actionId={row.id} onSaved={onSaved} />}
    </ActionTask>
  );
}
