import type { RowOfCells } from './cells-of.js';

/** A column that holds no figures, by the words over it. */
export interface ColumnOfWords {
  /** Its place in the rows, the first being 0. */
  readonly column: number;
  readonly heading: string;
}

const headingRows = 3;
const wordy =
  /^(?:comments?|notes?|remarks?|reasons?|explanations?|narrative|source|(?:entered|completed|counted|checked) by)\b/i;

/** The columns that hold words beside the readings, going by their headings: comments, notes, who counted. */
export function columnsOfWords(rows: readonly RowOfCells[]): ColumnOfWords[] {
  const found = new Map<number, string>();
  for (const { cells } of rows.slice(0, headingRows))
    for (const [column, cell] of cells.entries()) if (wordy.test(cell.trim())) found.set(column, cell.trim());
  return [...found].map(([column, heading]) => ({ column, heading }));
}
