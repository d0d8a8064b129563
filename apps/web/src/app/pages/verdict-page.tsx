import { Loaded } from '../../components/loaded';
import { useVerdicts } from '../../features/verdicts/api/use-verdicts';
import { VerdictForm } from '../../features/verdicts/verdict-form';
import { formWording as wording } from '../../features/verdicts/wording';
import { ActionTask } from './action-task';

/** Concludes whether an action is making a difference. */
export function Component() {
  return (
    <ActionTask title={wording.title} lead={wording.lead} done={wording.done}>
      {(action, onSaved) => <Concluding actionId={action.row.id} onSaved={onSaved} />}
    </ActionTask>
  );
}

function Concluding({ actionId, onSaved }: { actionId: string; onSaved: () => void }) {
  return (
    <Loaded query={useVerdicts(actionId)} what="what the charts say">
      {(story) => <VerdictForm story={story} onSaved={onSaved} />}
    </Loaded>
  );
}
