import { ShareForm } from '../../features/planning/serve-forms';
import { serveWording } from '../../features/planning/wording';
import { ActionTask } from './action-task';
import { WithChoices } from './with-choices';

const wording = serveWording.share;

/** Asks another committee to share an action. */
export function Component() {
  return (
    <ActionTask title={wording.title} done={wording.done} lead={wording.lead}>
      {(action, onSaved) => (
        <WithChoices>{(choices) => <ShareForm action={action} choices={choices} onSaved={onSaved} />}</WithChoices>
      )}
    </ActionTask>
  );
}
