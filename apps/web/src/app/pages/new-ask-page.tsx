import { AskForm } from '../../features/planning/ask-forms';
import { obstacleWording } from '../../features/planning/wording';
import { ActionTask } from './action-task';

const wording = obstacleWording.ask;

/** Asks for something an action needs. */
export function Component() {
  return (
    <ActionTask title={wording.title} done={wording.done}>
      {({ row }, onSaved) => <AskForm actionId={row.id} onSaved={onSaved} />}
    </ActionTask>
  );
}
