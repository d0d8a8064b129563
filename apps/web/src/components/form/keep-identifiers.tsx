import { use, useEffect, useState } from 'react';
import { giveReason } from '../../wire/kept-identifiers';
import { isProblem } from '../../wire/wire-problem';
import { FormContext } from './form-context';

const words = {
  label: 'Why may it stay?',
  hint: 'Only if it does not tell who a child is: the address of an office, say. Your reason is recorded with your name.',
};

/**
 * Asks, once something was held up because it may tell who a child is, why it may stay. Whoever takes it out need not
 * answer.
 */
export function KeepIdentifiers() {
  const { formId, problem } = use(FormContext);
  const [asked, setAsked] = useState(false);
  const [reason, setReason] = useState('');
  if (!asked && isProblem(problem, 'text.may-identify')) setAsked(true);
  useEffect(() => giveReason(''), []); // what was said of another form is not said of this one
  if (!asked) return null;
  const change = (written: string) => {
    setReason(written);
    giveReason(written);
  };
  const id = `${formId}-keep-identifiers`;
  return (
    <div className="ds_question">
      <label className="ds_label" htmlFor={id}>
        {words.label}
      </label>
      <p className="ds_hint-text" id={`${id}-hint`}>
        {words.hint}
      </p>
      <textarea
        className="ds_input"
        id={id}
        rows={2}
        aria-describedby={`${id}-hint`}
        value={reason}
        onChange={(event) => change(event.target.value)}
      />
    </div>
  );
}
