import { useField } from './form-context';
import { Question } from './question';

interface TextAreaProps {
  readonly name: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly rows?: number;
}

/** Several lines of text. */
export function TextArea({ name, value, onChange, rows = 4 }: TextAreaProps) {
  const field = useField(name);
  return (
    <Question field={field}>
      <textarea
        className={field.error ? 'ds_input ds_input--error' : 'ds_input'}
        id={field.id}
        name={name}
        rows={rows}
        aria-describedby={field.describedBy}
        aria-invalid={field.error ? true : undefined}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </Question>
  );
}
