import { EvidenceForm } from '../../features/evidence/evidence-form';
import { ReuseForm } from '../../features/evidence/reuse-form';
import { addWording as wording, reuseWording } from '../../features/evidence/wording';
import { useNavigate } from 'react-router';
import { usePerson } from '../layout/use-person';
import { ActionTask } from './action-task';

/** Adds evidence to an action: new, or what supports another action already. */
export function Component() {
  const { today } = usePerson();
  const navigate = useNavigate();
  return (
    <ActionTask title={wording.title} done={wording.done}>
      {(action, onSaved) => (
        <>
          <EvidenceForm action={action} today={today} onSaved={onSaved} />
          <ReuseForm
            actionId={action.row.id}
            onSaved={() => void navigate(`/actions/${action.row.id}`, { state: { done: reuseWording.done } })}
          />
        </>
      )}
    </ActionTask>
  );
}
