import { AttachForm } from '../../features/planning/serve-forms';
import { serveWording } from '../../features/planning/wording';
import { ActionTask } from './action-task';
import { WithChoices } from './with-choices';

const wording = serveWording.attach;

/** Attaches an action to another strategy of the committee. */
export function Component() {
  return (
    <ActionTask title={wording.title} done={wording.done}>
      {(action, onSaved) => (
        <WithChoices>{(choices) => <AttachForm action={action} choices={choices} onSaved={onSaved} />}</WithChoices>
      )}
    </ActionTask>
  );
}
