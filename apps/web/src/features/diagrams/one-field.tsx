import { useId, useState, type FormEvent } from 'react';

interface OneFieldProps {
  readonly label: string;
  readonly button: string;
  /** What stands in it first. */
  readonly start?: string;
  /** The choices of a list; without them it takes words. */
  readonly choices?: readonly { readonly value: string; readonly words: string }[];
  /** Saves what was given; `done` empties the field again. */
  readonly onSave: (value: string, done: () => void) => void;
}

/** One field with its button, in a line. */
export function OneField({ label, button, start = '', choices, onSave }: OneFieldProps) {
  const id = useId();
  const [value, setValue] = useState(start);
  const chosen = choices && !choices.some((choice) => choice.value === value) ? (choices[0]?.value ?? '') : value;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (chosen.trim() !== '') onSave(chosen, () => setValue(start));
  };
  return (
    <form className="one-field" noValidate onSubmit={submit}>
      <label className="ds_label" htmlFor={id}>
        {label}
      </label>
      {choices ? (
        <select className="ds_select" id={id} value={chosen} onChange={(event) => setValue(event.target.value)}>
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.words}
            </option>
          ))}
        </select>
      ) : (
        <input
          className="ds_input"
          id={id}
          autoComplete="off"
          maxLength={300}
          value={value}
          onChange={(event) => setValue(event.target.value)}
        />
      )}
      <button type="submit" className="ds_button ds_button--small">
        {button}
      </button>
    </form>
  );
}
