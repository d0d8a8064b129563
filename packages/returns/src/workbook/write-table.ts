import type ExcelJS from 'exceljs';
import { rowHeight } from './row-height.js';
import type { Cell, Table } from './sheet.js';
import { pageStyles } from './styles.js';
import { writeCell, writeText } from './write-cell.js';

/** What the filter button takes from the width of a heading, in characters. */
const filterButtonWidth = 2;

/**
 * Writes a table: its headings, then a row for each of its rows.
 *
 * An Excel table must have at least one row, so an empty one is written as headings over a sentence, with no filter.
 *
 * @param firstRow - The row of the headings, counted from 1.
 * @returns The first row below the table.
 */
export function writeTable(worksheet: ExcelJS.Worksheet, table: Table, firstRow: number): number {
  writeHeadings(worksheet.getRow(firstRow), table);
  if (table.rowCount === 0) {
    writeText(worksheet.getCell(firstRow + 1, 1), table.whenEmpty, pageStyles.sentence);
    return firstRow + 2;
  }
  for (let index = 0; index < table.rowCount; index += 1) {
    writeRow(worksheet.getRow(firstRow + 1 + index), table.cellsOf(index), table.columns);
  }
  declareTable(worksheet, table, firstRow);
  return firstRow + 1 + table.rowCount;
}

function writeHeadings(row: ExcelJS.Row, { columns }: Table): void {
  columns.forEach(({ header }, index) => writeText(row.getCell(index + 1), header, pageStyles.header));
  row.height = rowHeight(columns.map(({ header, width }) => ({ words: header, width: width - filterButtonWidth })));
}

function writeRow(row: ExcelJS.Row, cells: readonly Cell[], columns: Table['columns']): void {
  cells.forEach((cell, index) => writeCell(row.getCell(index + 1), cell));
  row.height = rowHeight(
    cells.map(({ value, format }, index) => ({
      words: format === 'text' ? String(value ?? '') : '',
      width: columns[index]?.width ?? 1,
    })),
  );
}

function declareTable(worksheet: ExcelJS.Worksheet, table: Table, firstRow: number): void {
  worksheet.addTable({
    name: table.name,
    ref: `A${firstRow}`,
    headerRow: true,
    style: { theme: 'TableStyleLight1', showRowStripes: false },
    columns: table.columns.map(({ header }) => ({ name: header, filterButton: true })),
    // The cells are written above, each in its own style; an empty row only tells the library how tall the table is.
    rows: Array.from({ length: table.rowCount }, () => []),
  });
}
