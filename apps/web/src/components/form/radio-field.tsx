import type { Choice } from './choices';
import { useField } from './form-context';
import { QuestionGroup } from './question';

interface RadioFieldProps<Value extends string> {
  readonly name: string;
  readonly value: Value | null;
  readonly choices: readonly Choice<Value>[];
  readonly onChange: (value: Value) => void;
}

/** A choice where every answer should be seen at once. */
export function RadioField<Value extends string>({ name, value, choices, onChange }: RadioFieldProps<Value>) {
  const field = useField(name);
  return (
    <QuestionGroup field={field}>
      {choices.map((choice, index) => {
        // The first answer carries the field's own id, so that the error summary leads there.
        const id = index === 0 ? field.id : `${field.id}-${choice.value}`;
        return (
          <div className="ds_radio ds_radio--small" key={choice.value}>
            <input
              className="ds_radio__input"
              type="radio"
              id={id}
              name={field.id}
              value={choice.value}
              aria-describedby={choice.hint ? `${id}-means` : undefined}
              checked={value === choice.value}
              onChange={() => onChange(choice.value)}
            />
            <label className="ds_radio__label" htmlFor={id}>
              {choice.words}
            </label>
            {choice.hint && (
              <p className="ds_hint-text" id={`${id}-means`}>
                {choice.hint}
              </p>
            )}
          </div>
        );
      })}
    </QuestionGroup>
  );
}
