import { useMemo } from 'react';
import { DataTable } from '../../components/data-table';
import { Section } from '../../components/section';
import type { Column } from '../../components/table-columns';
import { SaveTable } from './save-release';
import type { FileWanted } from './api/use-national';
import { wording } from './wording';

interface ReleasedTableProps<Row extends object> {
  readonly title: string;
  readonly caption: string;
  readonly note?: string;
  readonly asAt: string;
  readonly table: FileWanted['table'];
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
}

/** A table of a release under its heading, with what to bear in mind and a file of the same figures. */
export function ReleasedTable<Row extends object>(props: ReleasedTableProps<Row>) {
  const { title, caption, note, asAt, table, columns, rows, rowKey } = props;
  const kept = useMemo(() => columns, [columns]);
  return (
    <Section title={title} aside={rows.length > 0 && <SaveTable asAt={asAt} table={table} what={title} />}>
      {note !== undefined && <p className="quiet">{note}</p>}
      {rows.length === 0 ? (
        <p>{wording.nothing}</p>
      ) : (
        <DataTable caption={caption} captionHidden columns={kept} rows={rows} rowKey={rowKey} />
      )}
    </Section>
  );
}
