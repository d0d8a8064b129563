import { TextArea } from '../../components/form/text-area';
import { TextField } from '../../components/form/text-field';
import { emptyRows } from './plan-draft';
import { wording } from './wording';

const rowsMax = { questions: 10, tasks: 20, collect: 20 };
const long = new Set(['question', 'prediction', 'what']);

interface RowsFieldProps<Row extends object> {
  readonly list: keyof typeof emptyRows;
  readonly rows: readonly Row[];
  readonly onChange: (rows: readonly Row[]) => void;
}

/** A list whose rows have several parts: questions with predictions, tasks, what is counted. */
export function RowsField<Row extends object>({ list, rows, onChange }: RowsFieldProps<Row>) {
  // Each list's rows hold texts alone, under the names of its empty row.
  const parts = Object.keys(emptyRows[list]) as (keyof Row & string)[];
  const change = (place: number, part: keyof Row, text: string) =>
    onChange(rows.map((row, index) => (index === place ? { ...row, [part]: text } : row)));
  return (
    <>
      {rows.map((row, index) => (
        // Rows are only ever added at the end, so their place names them.
        // oxlint-disable-next-line react/no-array-index-key
        <div className="pair" key={index}>
          {parts.map((part) => {
            const Field = long.has(part) ? LongField : TextField;
            return (
              <Field
                key={part}
                name={`plan.${list}.${index}.${part}`}
                value={`${row[part] as string}`}
                onChange={(text) => change(index, part, text)}
              />
            );
          })}
        </div>
      ))}
      {rows.length < rowsMax[list] && (
        <button
          type="button"
          className="link-button"
          // The empty row of the same list has the parts of its rows.
          onClick={() => onChange([...rows, emptyRows[list] as Row])}
        >
          {wording.addRow[list]}
        </button>
      )}
    </>
  );
}

interface LongFieldProps {
  readonly name: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

function LongField(props: LongFieldProps) {
  return <TextArea rows={2} {...props} />;
}
