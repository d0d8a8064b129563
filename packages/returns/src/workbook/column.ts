import type { ReturnIdentity, Tint } from '../return-identity.js';

/** How a cell holds its value. */
export type Format = 'text' | 'date' | 'integer' | 'decimal' | 'percent';

interface ColumnShape<Row> {
  /** The heading; also the column's name in the Excel table, so it is unique within one. */
  readonly header: string;
  /** Width in characters of the default font. */
  readonly width: number;
  /** False for a column that is for programs: it is in the workbook and not on paper. Only last columns may be so. */
  readonly isPrinted?: false;
  /** The tint behind the cell, where it shows a status. */
  readonly tint?: (row: Row, identity: ReturnIdentity) => Tint | null;
}

/** A column of words or of calendar days (`YYYY-MM-DD`). Nothing leaves the cell empty. */
export interface WordColumn<Row> extends ColumnShape<Row> {
  readonly format: 'text' | 'date';
  readonly cell: (row: Row, identity: ReturnIdentity) => string | null;
}

/** A column of numbers. A percent is given as a fraction: 0.7 shows as 70%. */
export interface NumberColumn<Row> extends ColumnShape<Row> {
  readonly format: 'integer' | 'decimal' | 'percent';
  readonly cell: (row: Row, identity: ReturnIdentity) => number | null;
}

/** One column of a return: a list of these is the specification of a sheet. */
export type Column<Row> = WordColumn<Row> | NumberColumn<Row>;
