const letters = 26;
const rowMax = 1_048_576;
const columnMax = 16_384;

/** Where a cell stands. Rows and columns count from 1. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/**
 * Gives where a cell stands by its name, "B4"; `null` where no sheet has such a cell.
 */
export function cellPlace(name: string): CellPlace | null {
  const [, word, digits] = /^([A-Z]{1,3})(\d{1,7})$/.exec(name) ?? [];
  if (word === undefined) return null;
  const column = [...word].reduce((sum, letter) => sum * letters + letter.charCodeAt(0) - 64, 0);
  const row = Number(digits);
  return row < 1 || row > rowMax || column > columnMax ? null : { row, column };
}

/**
 * Gives the name of a cell, "B4".
 */
export function cellName({ row, column }: CellPlace): string {
  return `${columnName(column)}${row}`;
}

/**
 * Gives the letters of a column, "B" for the second.
 */
export function columnName(column: number): string {
  const before = Math.floor((column - 1) / letters);
  const letter = String.fromCharCode(65 + ((column - 1) % letters));
  return before === 0 ? letter : `${columnName(before)}${letter}`;
}
