/** A row of a paste, a file of text or a sheet. Rows count from 1, as whoever looks for one counts. */
export interface RowOfCells {
  readonly row: number;
  readonly cells: readonly string[];
}

/**
 * The cells of a pasted or uploaded text, row by row. Tabs part cells where there are any, as in what is copied from
 * Excel; otherwise semicolons, commas, or two blanks and more. Quoted cells may hold what parts others.
 */
export function cellsOf(text: string): RowOfCells[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  const parter = ['\t', ';', ','].find((each) => text.includes(each));
  return lines.map((line, index) => ({
    row: index + 1,
    cells: parter === undefined ? line.trim().split(/ {2,}/) : cellsIn(line, parter).map((cell) => cell.trim()),
  }));
}

function cellsIn(line: string, parter: string): string[] {
  const cells: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < line.length; at += 1) {
    const letter = line.charAt(at);
    if (letter === '"' && quoted && line.charAt(at + 1) === '"') {
      cell += '"';
      at += 1;
    } else if (letter === '"' && (quoted || cell.trim() === '')) quoted = !quoted;
    else if (letter === parter && !quoted) {
      cells.push(cell);
      cell = '';
    } else cell += letter;
  }
  return [...cells, cell];
}
