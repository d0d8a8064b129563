import type { ReturnIdentity } from '../return-identity.js';
import type { Column } from '../workbook/column.js';
import { tableOf, type Sheet } from '../workbook/sheet.js';
import { writeWorkbook } from '../workbook/write-workbook.js';
import type { ReleasedCell, ReleasedTable } from './tables.js';

/** A national release to be taken along. */
export interface ReleasedWorkbook {
  readonly identity: ReturnIdentity;
  readonly title: string;
  /** What goes with every figure: that it is rounded, and why. */
  readonly notes: readonly string[];
  readonly tables: readonly ReleasedTable[];
}

/**
 * Writes the workbook of a national release: a sheet for each table, each under the notes that go with every figure.
 *
 * @returns The bytes of an .xlsx file; the same content gives the same bytes.
 */
export async function writeReleasedWorkbook(content: ReleasedWorkbook): Promise<Uint8Array> {
  const { identity, title } = content;
  return writeWorkbook({ title, identity, sheets: content.tables.map((table) => sheetOf(table, content)) });
}

function sheetOf(table: ReleasedTable, { identity, notes }: ReleasedWorkbook): Sheet {
  return {
    ...{ name: table.name, about: table.about, paper: 'A4', frozenColumns: 0 },
    blocks: [
      { kind: 'sentences', sentences: notes },
      tableOf(
        {
          name: `Released${table.name.replaceAll(/[^A-Za-z]/g, '')}`,
          columns: table.columns.map((header, at) => columnOf(header, at, table)),
          rows: table.rows,
          whenEmpty: 'Nothing can be shown.',
        },
        identity,
      ),
    ],
  };
}

type Row = readonly ReleasedCell[];

function columnOf(header: string, at: number, { rows }: ReleasedTable): Column<Row> {
  const isCount = rows.length > 0 && rows.every((row) => typeof row[at] === 'number');
  if (isCount) return { header, width: 16, format: 'integer', cell: (row) => Number(row[at]) };
  const longest = Math.max(header.length, ...rows.map((row) => String(row[at] ?? '').length));
  return {
    header,
    width: Math.min(70, Math.max(14, longest + 2)),
    format: 'text',
    cell: (row) => String(row[at] ?? ''),
  };
}
