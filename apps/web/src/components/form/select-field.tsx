import type { Choice } from './choices';
import { useField } from './form-context';
import { Question } from './question';

interface SelectFieldProps<Value extends string> {
  readonly name: string;
  readonly value: Value;
  readonly choices: readonly Choice<Value>[];
  readonly onChange: (value: Value) => void;
}

/** A choice from a list. */
export function SelectField<Value extends string>({ name, value, choices, onChange }: SelectFieldProps<Value>) {
  const field = useField(name);
  return (
    <Question field={field}>
      <div className="ds_select-wrapper">
        <select
          className="ds_select"
          id={field.id}
          name={name}
          aria-describedby={field.describedBy}
          aria-invalid={field.error ? true : undefined}
          value={value}
          // The options below are the only values there are.
          onChange={(event) => onChange(event.target.value as Value)}
        >
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.words}
            </option>
          ))}
        </select>
        <span className="ds_select-arrow" aria-hidden="true" />
      </div>
    </Question>
  );
}
