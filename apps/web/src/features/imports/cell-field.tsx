import { useField } from '../../components/form/form-context';
import { Question } from '../../components/form/question';
import type { Choice } from '../../components/form/choices';

/** What stands under a cell: where it was read, and what a person should look at. */
export interface CellNotes {
  readonly from?: string | undefined;
  readonly warnings?: readonly string[];
}

interface CellTextProps extends CellNotes {
  readonly name: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly lines?: 'one' | 'several';
}

/** A value that was read, to be corrected where it stands. */
export function CellText({ name, value, onChange, lines = 'several', ...notes }: CellTextProps) {
  const field = useField(name);
  const shared = {
    className: field.error ? 'ds_input ds_input--error' : 'ds_input',
    id: field.id,
    'aria-invalid': field.error ? true : undefined,
    'aria-describedby': described(field, notes),
    value,
  };
  return (
    <div className="cell">
      <Question field={field}>
        {lines === 'one' ? (
          <input {...shared} autoComplete="off" onChange={(event) => onChange(event.target.value)} />
        ) : (
          <textarea {...shared} rows={2} onChange={(event) => onChange(event.target.value)} />
        )}
        <Notes id={`${field.id}-read`} notes={notes} />
      </Question>
    </div>
  );
}

interface CellSelectProps<Value extends string> extends CellNotes {
  readonly name: string;
  readonly value: Value;
  readonly choices: readonly Choice<Value>[];
  readonly onChange: (value: Value) => void;
}

/** A choice about a value that was read. */
export function CellSelect<Value extends string>(props: CellSelectProps<Value>) {
  const { name, value, choices, onChange, ...notes } = props;
  const field = useField(name);
  return (
    <div className="cell">
      <Question field={field}>
        <div className="ds_select-wrapper">
          <select
            className="ds_select"
            id={field.id}
            aria-invalid={field.error ? true : undefined}
            aria-describedby={described(field, notes)}
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
        <Notes id={`${field.id}-read`} notes={notes} />
      </Question>
    </div>
  );
}

function described({ id, describedBy }: ReturnType<typeof useField>, { from, warnings = [] }: CellNotes) {
  const notes = from || warnings.length > 0 ? `${id}-read` : undefined;
  return [describedBy, notes].filter(Boolean).join(' ') || undefined;
}

/** Where a cell was read and what to look at in it. */
export function Notes({ id, notes: { from, warnings = [] } }: { id?: string; notes: CellNotes }) {
  if (!from && warnings.length === 0) return null;
  return (
    <div className="cell__notes" id={id}>
      {warnings.map((warning) => (
        <p className="cell__warning" key={warning}>
          <span aria-hidden="true">▲ </span>
          {warning}
        </p>
      ))}
      {from && <p className="cell__from">{from}</p>}
    </div>
  );
}
