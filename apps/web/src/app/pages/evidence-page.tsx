import { EvidenceForm } from '../../features/actions/evidence-form';
import { formWording } from '../../features/actions/wording';
import { usePerson } from '../layout/use-person';
import { ActionTask } from './action-task';

/** Adds evidence to an action. */
export function Component() {
  const { today } = usePerson();
  const wording = formWording.evidence;
  return (
    <ActionTask title={wording.title} done={wording.done}>
      {(action, onSaved) => <EvidenceForm action={action} today={today} onSaved={onSaved} />}
    </ActionTask>
  );
}
