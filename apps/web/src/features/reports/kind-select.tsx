import { useField } from '../../components/form/form-context';
import type { DraftKind } from './report-draft';
import { kindWords } from './wording';

interface KindSelectProps {
  readonly name: string;
  readonly value: DraftKind;
  /** What it is asked of, for whoever does not see it. */
  readonly of: string;
  readonly onChange: (kind: DraftKind) => void;
}

// `Object.entries` forgets that the words have exactly these keys.
const kinds = Object.entries(kindWords) as [DraftKind, string][];

/** What a passage is, for a person to say. */
export function KindSelect({ name, value, of, onChange }: KindSelectProps) {
  const { id, label } = useField(name);
  return (
    <div>
      <label className="ds_label" htmlFor={id}>
        {label}
        <span className="visually-hidden">{`: ${of}`}</span>
      </label>
      <div className="ds_select-wrapper">
        <select
          className="ds_select"
          id={id}
          value={value}
          // The options below are the only values there are.
          onChange={(event) => onChange(event.target.value as DraftKind)}
        >
          {kinds
            .filter(([kind]) => kind !== 'unknown' || value === 'unknown')
            .map(([kind, words]) => (
              <option key={kind} value={kind}>
                {words}
              </option>
            ))}
        </select>
        <span className="ds_select-arrow" aria-hidden="true" />
      </div>
    </div>
  );
}
