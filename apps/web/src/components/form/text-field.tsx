import { useField } from './form-context';
import { Question } from './question';

interface TextFieldProps {
  readonly name: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly type?: 'text' | 'email' | 'password' | 'search';
  readonly autoComplete?: string;
}

/** One line of text. */
export function TextField({ name, value, onChange, type = 'text', autoComplete = 'off' }: TextFieldProps) {
  const field = useField(name);
  return (
    <Question field={field}>
      <input
        className={field.error ? 'ds_input ds_input--error' : 'ds_input'}
        id={field.id}
        name={name}
        type={type}
        autoComplete={autoComplete}
        aria-describedby={field.describedBy}
        aria-invalid={field.error ? true : undefined}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </Question>
  );
}
