import { useState } from 'react';
import { dayFrom, partsOf, type DateParts } from './date-parts';
import { useField } from './form-context';
import { QuestionGroup } from './question';

interface DateFieldProps {
  readonly name: string;
  /** `YYYY-MM-DD`, or nothing. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Offers this day as a short cut. */
  readonly today?: string;
}

const boxes = [
  ['day', 'Day', 2],
  ['month', 'Month', 2],
  ['year', 'Year', 4],
] as const;

/** A date in three boxes: quick to type, and no calendar to fight with. */
export function DateField({ name, value, onChange, today }: DateFieldProps) {
  const field = useField(name);
  const [parts, setParts] = useState(partsOf(value));
  const change = (changed: DateParts) => {
    setParts(changed);
    onChange(dayFrom(changed));
  };
  return (
    <QuestionGroup field={field}>
      <div className="date-boxes">
        {boxes.map(([part, label, length]) => {
          const id = part === 'day' ? field.id : `${field.id}-${part}`;
          return (
            <div key={part}>
              <label className="date-boxes__label" htmlFor={id}>
                {label}
              </label>
              <input
                className={`ds_input date-boxes__${part} ${field.error ? 'ds_input--error' : ''}`}
                id={id}
                inputMode="numeric"
                autoComplete="off"
                maxLength={length}
                aria-invalid={field.error ? true : undefined}
                value={parts[part]}
                onChange={(event) => change({ ...parts, [part]: event.target.value })}
              />
            </div>
          );
        })}
        {today && (
          <button type="button" className="link-button" onClick={() => change(partsOf(today))}>
            Today
          </button>
        )}
      </div>
    </QuestionGroup>
  );
}
