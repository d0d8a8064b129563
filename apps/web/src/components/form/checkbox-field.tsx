import type { Choice } from './choices';
import { useField } from './form-context';
import { QuestionGroup } from './question';

interface CheckboxFieldProps {
  readonly name: string;
  readonly value: readonly string[];
  readonly choices: readonly Choice<string>[];
  readonly onChange: (value: string[]) => void;
}

/** A choice of any number of things, in the order they are offered. */
export function CheckboxField({ name, value, choices, onChange }: CheckboxFieldProps) {
  const field = useField(name);
  const chosenWith = (changed: string, chosen: boolean) =>
    choices.map((choice) => choice.value).filter((each) => (each === changed ? chosen : value.includes(each)));
  return (
    <QuestionGroup field={field}>
      {choices.map((choice, index) => {
        // The first answer carries the field's own id, so that the error summary leads there.
        const id = index === 0 ? field.id : `${field.id}-${choice.value}`;
        return (
          <div className="ds_checkbox ds_checkbox--small" key={choice.value}>
            <input
              className="ds_checkbox__input"
              type="checkbox"
              id={id}
              checked={value.includes(choice.value)}
              onChange={(event) => onChange(chosenWith(choice.value, event.target.checked))}
            />
            <label className="ds_checkbox__label" htmlFor={id}>
              {choice.words}
            </label>
          </div>
        );
      })}
    </QuestionGroup>
  );
}
