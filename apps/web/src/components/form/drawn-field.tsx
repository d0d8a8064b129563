import type { Choice } from './choices';
import { CheckboxField } from './checkbox-field';
import { DateField } from './date-field';
import { SelectField } from './select-field';
import { TextArea } from './text-area';
import { TextField } from './text-field';

/** How a field is asked for. */
export type Asked =
  | { readonly as: 'line' | 'passage' | 'day' | 'lines' }
  | { readonly as: 'choice' | 'choices'; readonly choices: readonly Choice<string>[] };

/** What is typed into a field: one text, or several things chosen or written a line each. */
export type Typed = string | readonly string[];

interface DrawnFieldProps {
  readonly name: string;
  readonly asked: Asked;
  readonly value: Typed;
  readonly onChange: (value: Typed) => void;
}

/** One field of a form that is told as a list of fields rather than drawn by hand. */
export function DrawnField({ name, asked, value, onChange }: DrawnFieldProps) {
  const text = typeof value === 'string' ? value : value.join('\n');
  switch (asked.as) {
    case 'passage':
      return <TextArea name={name} value={text} onChange={onChange} />;
    case 'day':
      return <DateField name={name} value={text} onChange={onChange} />;
    case 'lines':
      return <TextArea name={name} value={text} onChange={(typed) => onChange(typed.split('\n'))} />;
    case 'choice':
      return <SelectField name={name} value={text} choices={asked.choices} onChange={onChange} />;
    case 'choices':
      return (
        <CheckboxField
          name={name}
          value={typeof value === 'string' ? [] : value}
          choices={asked.choices}
          onChange={onChange}
        />
      );
    default:
      return <TextField name={name} value={text} onChange={onChange} />;
  }
}
