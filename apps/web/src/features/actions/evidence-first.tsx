import { Link } from 'react-router';
import { isProblem } from '../../wire/wire-problem';

/** The way to add evidence, where the lack of it is why something could not be saved. */
export function EvidenceFirst({ actionId, problem }: { actionId: string; problem: unknown }) {
  if (!isProblem(problem, 'action.evidence-missing') && !isProblem(problem, 'action.evidence-too-weak')) return null;
  return (
    <p>
      <Link to={`/actions/${actionId}/evidence`}>Add evidence now</Link>
      {'. What you have typed here will still be here when you come back.'}
    </p>
  );
}
