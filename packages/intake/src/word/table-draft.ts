import type { Place } from '../place.js';
import type { Block, Cell, Line, Row } from '../table/document.js';
import { wordsOf } from '../table/words.js';

/** A cell while it is being read. */
export interface CellDraft {
  flow: Block[];
  span: number;
  /** Whether it continues the cell above or the cell to its left. */
  continues: 'above' | 'left' | null;
  fill: string | null;
  isDeleted: boolean;
}

/** A row while it is being read. */
export interface RowDraft {
  cells: CellDraft[];
  columnsBefore: number;
  isHidden: boolean;
  isDeleted: boolean;
}

/** A table while it is being read. */
export interface TableDraft {
  rows: RowDraft[];
  place: Place;
}

/** Word itself allows no more columns than this; a file that claims more is not believed. */
export const columnCountMax = 63;

/** Gives an empty cell. */
export const newCellDraft = (): CellDraft => ({ flow: [], span: 1, continues: null, fill: null, isDeleted: false });

/** Gives an empty row. */
export const newRowDraft = (): RowDraft => ({ cells: [], columnsBefore: 0, isHidden: false, isDeleted: false });

function lineForRow(row: Row): Line {
  const own = row.cells.filter((cell) => !cell.isCovered);
  return { text: own.map((cell) => wordsOf(cell.lines).replaceAll('\n', ' ')).join(' – '), struck: '', mark: null };
}

function linesIn(flow: readonly Block[]): Line[] {
  return flow.flatMap((block) => (block.kind === 'paragraph' ? block.lines : block.rows.map(lineForRow)));
}

function coveringCell(above: Row | undefined, column: number): Cell | undefined {
  return above?.cells.find((cell) => cell.column === column);
}

function finishRow(draft: RowDraft, above: Row | undefined, place: Place): Row {
  const row: Row = { cells: [], isHidden: draft.isHidden, place };
  let column = Math.min(draft.columnsBefore, columnCountMax);
  draft.cells.forEach((cell, at) => {
    const span = Math.max(1, Math.min(cell.span, columnCountMax - column));
    const left = row.cells.at(-1);
    if (cell.continues === 'left' && left !== undefined) left.span += span;
    else row.cells.push(finishCell(cell, { column, span, above, place: { ...place, column: at + 1 } }));
    column += span;
  });
  return row;
}

interface CellSurroundings {
  column: number;
  span: number;
  above: Row | undefined;
  place: Place;
}

function finishCell(draft: CellDraft, { column, span, above, place }: CellSurroundings): Cell {
  const cover = draft.continues === 'above' ? coveringCell(above, column) : undefined;
  if (cover !== undefined) return { ...cover, column, span, isCovered: true };
  return { lines: linesIn(draft.flow), fill: draft.fill, column, span, isCovered: false, place };
}

const liveRows = (draft: TableDraft): RowDraft[] =>
  draft.rows
    .filter((row) => !row.isDeleted)
    .map((row) => ({ ...row, cells: row.cells.filter((cell) => !cell.isDeleted) }));

const isSeveralColumns = (block: Block): boolean =>
  block.kind === 'table' && block.rows.some((row) => row.cells.length >= 2);

/**
 * Gives what a finished table adds to the document: itself, or, where it is only there to lay the page out
 * around tables of several columns, the paragraphs and tables it holds.
 */
export function finishTable(draft: TableDraft): Block[] {
  const drafts = liveRows(draft);
  const cells = drafts.flatMap((row) => row.cells);
  const isLayout =
    drafts.every((row) => row.cells.length <= 2) && cells.some((cell) => cell.flow.some(isSeveralColumns));
  if (isLayout) return cells.flatMap((cell) => cell.flow);
  const rows: Row[] = [];
  drafts.forEach((row, at) => rows.push(finishRow(row, rows.at(-1), { ...draft.place, row: at + 1 })));
  return [{ kind: 'table', rows, place: draft.place }];
}
