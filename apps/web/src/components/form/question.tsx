import type { ReactNode } from 'react';
import type { useField } from './form-context';

type Field = ReturnType<typeof useField>;

/** The label, hint and error of a field with one control. */
export function Question({ field, children }: { field: Field; children: ReactNode }) {
  return (
    <div className={field.error ? 'ds_question ds_question--error' : 'ds_question'}>
      <label className="ds_label" htmlFor={field.id}>
        {field.label}
      </label>
      <HintAndError field={field} />
      {children}
    </div>
  );
}

/** The legend, hint and error of a field with several controls. */
export function QuestionGroup({ field, children }: { field: Field; children: ReactNode }) {
  return (
    <div className={field.error ? 'ds_question ds_question--error' : 'ds_question'}>
      <fieldset aria-describedby={field.describedBy}>
        <legend className="ds_label">{field.label}</legend>
        <HintAndError field={field} />
        {children}
      </fieldset>
    </div>
  );
}

function HintAndError({ field }: { field: Field }) {
  return (
    <>
      {field.hint && (
        <p className="ds_hint-text" id={`${field.id}-hint`}>
          {field.hint}
        </p>
      )}
      {field.error && (
        <p className="ds_question__error-message" id={`${field.id}-error`}>
          <span className="visually-hidden">Error: </span>
          {field.error}
        </p>
      )}
    </>
  );
}
