import { use, useEffect, useRef, type MouseEvent } from 'react';
import type { FieldProblem } from '@followthrough/domain';
import { sentenceFor } from '../../wire/problem-wording';
import { ChangedBy } from '../changed-by';
import { FormContext, fieldId, wordingAt } from './form-context';

/** What is wrong with the whole form, above it, with a link to each field; it takes the focus when it appears. */
export function ErrorSummary({ problem }: { problem: unknown }) {
  const { problems } = use(FormContext);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problem) box.current?.focus();
  }, [problem]);
  return (
    <div className="ds_error-summary" role="alert" tabIndex={-1} ref={box} aria-labelledby="error-summary-title">
      <h2 className="ds_error-summary__title" id="error-summary-title">
        There is a problem
      </h2>
      {problems.length === 0 ? (
        <>
          <p>{sentenceFor(problem)}</p>
          <ChangedBy problem={problem} />
        </>
      ) : (
        <ul className="ds_error-summary__list">
          {problems.map((one) => (
            <li key={one.path}>
              <FieldLink problem={one} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function FieldLink({ problem }: { problem: FieldProblem }) {
  const { formId, wording } = use(FormContext);
  const known = wordingAt(wording, problem.path);
  if (!known) return problem.sentence;
  const id = fieldId(formId, problem.path);
  const goThere = (event: MouseEvent) => {
    event.preventDefault();
    document.getElementById(id)?.focus();
  };
  return (
    <a href={`#${id}`} onClick={goThere}>
      {labelled(known.label, problem.sentence)}
    </a>
  );
}

// A question already ends in a mark of its own.
const labelled = (label: string, sentence: string) =>
  label.endsWith('?') ? `${label} ${sentence}` : `${label}: ${sentence}`;
