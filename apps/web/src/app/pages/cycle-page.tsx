import { useParams } from 'react-router';
import { EmptyState } from '../../components/empty-state';
import { AdvanceCycleForm } from '../../features/cycles/advance-cycle-form';
import { wording } from '../../features/cycles/wording';
import { usePerson } from '../layout/use-person';
import { ActionTask } from './action-task';

/** Fills in the next stage of a test of change. */
export function Component() {
  const { today } = usePerson();
  const { cycleId } = useParams();
  return (
    <ActionTask title="Test of change" done={wording.advanceDone}>
      {(action, onSaved) => {
        const cycle = action.cycles.find((one) => one.id === cycleId);
        return cycle ? (
          <AdvanceCycleForm key={cycle.id} action={action} cycle={cycle} today={today} onSaved={onSaved} />
        ) : (
          <EmptyState title="This action has no such test of change" />
        );
      }}
    </ActionTask>
  );
}
