import { UpdateForm } from '../../features/actions/update-form';
import { formWording } from '../../features/actions/wording';

import { ActionTask } from './action-task';

/** Says how an action is going, in a minute, on a phone. */
export function Component() {
  const wording = formWording.update;
  return (
    <ActionTask title={wording.title} done={wording.done}>
      {(action, onSaved) => <UpdateForm action={action} onSaved={onSaved} />}
    </ActionTask>
  );
}
