import { WaitForm } from '../../features/planning/obstacle-forms';
import { obstacleWording } from '../../features/planning/wording';
import { ActionTask } from './action-task';
import { WithChoices } from './with-choices';

const wording = obstacleWording.wait;

/** Says which other action one waits for. */
export function Component() {
  return (
    <ActionTask title={wording.title} done={wording.done}>
      {({ row }, onSaved) => (
        <WithChoices>{(choices) => <WaitForm actionId={row.id} choices={choices} onSaved={onSaved} />}</WithChoices>
      )}
    </ActionTask>
  );
}
