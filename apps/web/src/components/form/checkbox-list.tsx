import type { Choice } from './choices';
import { useField } from './form-context';
import { QuestionGroup } from './question';

interface CheckboxListProps {
  readonly name: string;
  readonly choices: readonly Choice<string>[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: string[]) => void;
}

/** A choice of any number of answers. */
export function CheckboxList({ name, choices, chosen, onChange }: CheckboxListProps) {
  const field = useField(name);
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
              checked={chosen.includes(choice.value)}
              onChange={(event) =>
                onChange(
                  event.target.checked ? [...chosen, choice.value] : chosen.filter((value) => value !== choice.value),
                )
              }
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
