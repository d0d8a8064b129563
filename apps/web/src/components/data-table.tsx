import { useTable } from '@tanstack/react-table';
import { useId, useMemo } from 'react';
import { SortableHeading } from './sortable-heading';
import { engineColumns, features, type Column } from './table-columns';

interface DataTableProps<Row extends object> {
  readonly caption: string;
  /** Whether the caption is seen, or only read out because a heading above says the same. */
  readonly captionHidden?: boolean;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  /** Whether the columns keep the widths they were given, whatever stands in them. */
  readonly fixed?: boolean;
  /** Whether rows become cards on a phone; a table of a few short columns is better left a table. */
  readonly cards?: boolean;
  readonly rowKey: (row: Row) => string;
}

/** A table that can be sorted, scrolls sideways when it must, and becomes a list of cards on a phone. */
export function DataTable<Row extends object>(props: DataTableProps<Row>) {
  const { caption, captionHidden, columns, rows, rowKey, fixed = false, cards = true } = props;
  const captionId = useId();
  const table = useTable({
    features,
    columns: useMemo(() => engineColumns(columns), [columns]),
    data: rows,
    getRowId: rowKey,
  });
  return (
    // Only an element that can be focused can be scrolled from the keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="table-region" aria-labelledby={captionId} tabIndex={0}>
      <table className={classFor(fixed, cards)}>
        <caption id={captionId} className={captionHidden ? 'visually-hidden' : undefined}>
          {caption}
        </caption>
        <colgroup>
          {columns.map((column) => (
            <col key={column.id} style={{ width: column.width }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map((column) => (
              <SortableHeading key={column.id} column={column} sorting={table.getColumn(column.id)} />
            ))}
          </tr>
        </thead>
        <tbody>
          {table.getRowModel().rows.map((row) => (
            <tr key={row.id}>
              {columns.map((column) => (
                <Cell key={column.id} column={column} row={row.original} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const classFor = (fixed: boolean, cards: boolean) =>
  `ds_table data-table${fixed ? ' data-table--fixed' : ''}${cards ? ' data-table--cards' : ''}`;

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const className = column.numeric ? 'number' : undefined;
  if (column.namesRow)
    return (
      <th scope="row" data-heading={column.heading} className={className}>
        {column.cell(row)}
      </th>
    );
  return (
    <td data-heading={column.heading} className={className}>
      {column.cell(row)}
    </td>
  );
}
