import { sentenceFor } from '../wire/problem-wording';
import { WireProblem } from '../wire/wire-problem';
import { ChangedBy } from './changed-by';
import { Notice } from './notice';

/** Says what went wrong and offers to try again. */
export function ProblemNotice({ problem, onRetry }: { problem: unknown; onRetry?: () => void }) {
  return (
    <Notice kind="problem" live="alert" title="This could not be shown or done">
      <p>{sentenceFor(problem)}</p>
      <ChangedBy problem={problem} />
      <FieldSentences problem={problem} />
      {onRetry && (
        <button type="button" className="ds_button ds_button--secondary ds_button--small" onClick={onRetry}>
          Try again
        </button>
      )}
    </Notice>
  );
}

function FieldSentences({ problem }: { problem: unknown }) {
  if (!(problem instanceof WireProblem) || problem.fields.length === 0) return null;
  return (
    <ul>
      {problem.fields.map((field) => (
        <li key={field.path}>{`${field.path}: ${field.sentence}`}</li>
      ))}
    </ul>
  );
}
