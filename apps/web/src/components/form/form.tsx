import { useId, useMemo, type FormEvent, type ReactNode } from 'react';
import { WireProblem } from '../../wire/wire-problem';
import { ErrorSummary } from './error-summary';
import { FormContext, inPageOrder, type FormWording } from './form-context';

interface FormProps {
  readonly wording: FormWording;
  /** Why the last attempt failed, if it did. */
  readonly problem: unknown;
  readonly onSubmit: () => void;
  readonly children: ReactNode;
}

/** A form that shows what the server refused, above it and beside each field, and keeps what was typed. */
export function Form({ wording, problem, onSubmit, children }: FormProps) {
  const formId = useId();
  const shared = useMemo(
    () => ({
      formId,
      wording,
      problem,
      problems: problem instanceof WireProblem ? inPageOrder(problem.fields, wording) : [],
    }),
    [formId, wording, problem],
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <FormContext value={shared}>
      {Boolean(problem) && <ErrorSummary problem={problem} />}
      <form className="form" noValidate onSubmit={submit}>
        {children}
      </form>
    </FormContext>
  );
}
