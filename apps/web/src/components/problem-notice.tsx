import { sentenceFor } from '../wire/problem-wording';
import { Notice } from './notice';

/** Says what went wrong and offers to try again. */
export function ProblemNotice({ problem, onRetry }: { problem: unknown; onRetry?: () => void }) {
  return (
    <Notice kind="problem" live="alert" title="This could not be shown or done">
      <p>{sentenceFor(problem)}</p>
      {onRetry && (
        <button type="button" className="ds_button ds_button--secondary ds_button--small" onClick={onRetry}>
          Try again
        </button>
      )}
    </Notice>
  );
}
