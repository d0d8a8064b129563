import { Notice } from '../../components/notice';
import { isProblem } from '../../wire/wire-problem';

/** Names what has changed since it was looked at, and offers to look again. */
export function MeanwhileNotice({ problem, onLook }: { problem: unknown; onLook: () => void }) {
  if (!isProblem(problem, 'bulk.changed-meanwhile') && !isProblem(problem, 'bulk.refused')) return null;
  return (
    <Notice kind="warning" title={`Changed meanwhile: ${String(problem.details['actions'])}`}>
      <button type="button" className="ds_button ds_button--secondary ds_button--small" onClick={onLook}>
        {'Look again'}
      </button>
    </Notice>
  );
}
