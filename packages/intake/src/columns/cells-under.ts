import type { Cell, Row } from '../table/document.js';

/** Where a column stands on the grid of its table. */
interface GridColumn {
  start: number;
  span: number;
}

const overlap = (cell: Cell, column: GridColumn): number =>
  Math.min(cell.column + cell.span, column.start + column.span) - Math.max(cell.column, column.start);

function columnOver<C extends GridColumn>(cell: Cell, columns: readonly C[]): C | undefined {
  let best: C | undefined;
  for (const column of columns) {
    const shared = overlap(cell, column);
    if (shared > 0 && shared > (best === undefined ? 0 : overlap(cell, best))) best = column;
  }
  return best;
}

/**
 * Gives the cells of a row column by column. Where a row has as many cells as there are columns they go in order,
 * because people drag the borders of Word tables; otherwise each goes to the column it shares most of the grid with.
 * @returns the columns that have a cell, in order; cells beyond the last column come under no column
 */
export function cellsUnder<C extends GridColumn>(
  row: Row,
  columns: readonly C[],
): { column: C | undefined; cells: Cell[] }[] {
  const found = new Map<C | undefined, Cell[]>();
  row.cells.forEach((cell, at) => {
    const column = row.cells.length === columns.length ? columns[at] : columnOver(cell, columns);
    found.set(column, [...(found.get(column) ?? []), cell]);
  });
  return [...columns, undefined].flatMap((column) => {
    const cells = found.get(column);
    return cells === undefined ? [] : [{ column, cells }];
  });
}
