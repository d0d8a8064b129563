import type { CalendarDay, ReturnIdentity, Tint } from '../return-identity.js';
import type { Column, Format, NumberColumn, WordColumn } from './column.js';

/** A value with the way it is to be shown. */
export interface Cell {
  readonly value: string | number | null;
  readonly format: Format;
  readonly tint: Tint | null;
}

/** A named Excel table, ready to write. */
export interface Table {
  readonly kind: 'table';
  /** The name formulas and read feeds use. Unique in its workbook, and never changed once published. */
  readonly name: string;
  readonly heading?: string;
  readonly columns: readonly Pick<
    WordColumn<never> | NumberColumn<never>,
    'header' | 'width' | 'format' | 'isPrinted'
  >[];
  readonly rowCount: number;
  readonly cellsOf: (rowIndex: number) => readonly Cell[];
  /** The sentence that stands in for rows when there are none. */
  readonly whenEmpty: string;
}

/** One thing a return says of itself, with its label. */
export interface Fact {
  readonly label: string;
  readonly value: string | { readonly on: CalendarDay };
  readonly tint?: Tint | null;
}

/** Labels with their values, one pair a row. */
export interface Facts {
  readonly kind: 'facts';
  readonly heading?: string;
  readonly facts: readonly Fact[];
  /** Whether a long value folds inside its column or runs on to the right. */
  readonly folds: boolean;
}

/** Plain sentences, one a row. */
export interface Sentences {
  readonly kind: 'sentences';
  readonly heading?: string;
  readonly sentences: readonly string[];
}

/** Something set below the title of a sheet. */
export type Block = Table | Facts | Sentences;

/** One sheet of a workbook. */
export interface Sheet {
  readonly name: string;
  /** What the sheet holds, in one sentence. */
  readonly about: string;
  readonly paper: 'A4' | 'A3';
  /** Columns that stay in sight while the reader scrolls to the right. */
  readonly frozenColumns: number;
  /** Whether it prints on a single page, however small; otherwise on as many as it is long. */
  readonly fitsOnePage?: boolean;
  readonly blocks: readonly Block[];
}

/** What `tableOf` needs: a specification, and the rows to set out by it. */
export interface TableContent<Row> {
  readonly name: string;
  readonly heading?: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly whenEmpty: string;
}

/** Sets rows out by their columns. Cells are worked out one row at a time, when they are written. */
export function tableOf<Row>(content: TableContent<Row>, identity: ReturnIdentity): Table {
  const { columns, rows, ...rest } = content;
  return {
    ...rest,
    kind: 'table',
    columns,
    rowCount: rows.length,
    cellsOf: (rowIndex) => rows.slice(rowIndex, rowIndex + 1).flatMap((row) => cellsOf(row, columns, identity)),
  };
}

function cellsOf<Row>(row: Row, columns: readonly Column<Row>[], identity: ReturnIdentity): Cell[] {
  return columns.map((column) => ({
    // A row that was kept as JSON before a column was thought of has nothing for it.
    value: column.cell(row, identity) ?? null,
    format: column.format,
    tint: column.tint?.(row, identity) ?? null,
  }));
}
