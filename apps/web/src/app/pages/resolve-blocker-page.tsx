import { useParams } from 'react-router';
import { ResolveForm } from '../../features/planning/obstacle-forms';
import { obstacleWording } from '../../features/planning/wording';
import { ActionTask } from './action-task';

const wording = obstacleWording.resolve;

/** Says that something is out of the way of an action, and what resolved it. */
export function Component() {
  const { blockerId = '' } = useParams();
  return (
    <ActionTask title={wording.title} done={wording.done}>
      {({ row, blockers }, onSaved) => (
        <>
          <p className="prose">{blockers.find(({ id }) => id === blockerId)?.text}</p>
          <ResolveForm actionId={row.id} blockerId={blockerId} onSaved={onSaved} />
        </>
      )}
    </ActionTask>
  );
}
