import { useId } from 'react';
import { DataTable } from '../data-table';
import type { Column } from '../table-columns';
import type { Compared } from './compared-fields';

/** Whose words of a field are saved. */
export type Keeping = 'mine' | 'theirs';

interface SideBySideProps {
  readonly rows: readonly Compared[];
  readonly keepingOf: (row: Compared) => Keeping;
  readonly onKeep: (label: string, keeping: Keeping) => void;
}

/** A field with the choice made of it so far. */
interface Choosable extends Compared {
  readonly keeping: Keeping;
  readonly onKeep: (keeping: Keeping) => void;
}

const nothing = <span className="quiet">–</span>;

const columns: readonly Column<Choosable>[] = [
  { id: 'label', heading: 'Field', namesRow: true, cell: ({ label }) => label },
  { id: 'saw', heading: 'When you opened this', cell: ({ saw }) => <Words words={saw} /> },
  { id: 'now', heading: 'Now', cell: ({ now }) => <Words words={now} /> },
  {
    id: 'mine',
    heading: 'What you are about to save',
    cell: ({ mine }) => (mine === undefined ? nothing : <Words words={mine} />),
  },
  {
    id: 'keep',
    heading: 'Keep',
    cell: (row) => (row.take && row.now !== row.mine ? <Choice row={row} /> : nothing),
  },
];

/** Fields in both versions beside what is about to be saved, with a choice where they differ. */
export function SideBySide({ rows, keepingOf, onKeep }: SideBySideProps) {
  const choosable = rows.map((row) => ({
    ...row,
    keeping: keepingOf(row),
    onKeep: (keeping: Keeping) => onKeep(row.label, keeping),
  }));
  return (
    <DataTable caption="Both versions, side by side" columns={columns} rows={choosable} rowKey={({ label }) => label} />
  );
}

function Words({ words }: { words: string }) {
  return words === '' ? <span className="quiet">Nothing</span> : words;
}

const choices = [
  ['mine', 'Mine'],
  ['theirs', 'Theirs'],
] as const;

function Choice({ row: { label, keeping, onKeep } }: { row: Choosable }) {
  const name = useId();
  return (
    <fieldset>
      <legend className="visually-hidden">{`${label}: whose to keep`}</legend>
      {choices.map(([value, words]) => (
        <div className="ds_radio ds_radio--small" key={value}>
          <input
            className="ds_radio__input"
            type="radio"
            id={`${name}-${value}`}
            name={name}
            checked={keeping === value}
            onChange={() => onKeep(value)}
          />
          <label className="ds_radio__label" htmlFor={`${name}-${value}`}>
            {words}
          </label>
        </div>
      ))}
    </fieldset>
  );
}
