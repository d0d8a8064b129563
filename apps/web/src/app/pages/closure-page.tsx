import { ClosureForm } from '../../features/actions/closure-form';
import { formWording } from '../../features/actions/wording';
import { usePerson } from '../layout/use-person';
import { ActionTask } from './action-task';

/** Records that the committee closed an action. */
export function Component() {
  const { today } = usePerson();
  const wording = formWording.closure;
  return (
    <ActionTask title={wording.title} done={wording.done} lead={wording.lead}>
      {(action, onSaved) => <ClosureForm action={action} today={today} onSaved={onSaved} />}
    </ActionTask>
  );
}
