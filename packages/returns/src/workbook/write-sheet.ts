import type ExcelJS from 'exceljs';
import { markingOf, type ReturnIdentity } from '../return-identity.js';
import { dayInWords } from './calendar-day.js';
import { pageSetup } from './page-setup.js';
import { rowHeight } from './row-height.js';
import type { Block, Fact, Facts, Sheet, Table } from './sheet.js';
import { pageStyles, tintStyles } from './styles.js';
import { writeDay, writeText } from './write-cell.js';
import { writeTable } from './write-table.js';

/** Rows taken by the title, the marking and the sentence that says what the sheet holds. */
const titleRowCount = 3;
const titleHeightInPoints = 26;
const headingHeightInPoints = 24;

/** Adds one sheet to a workbook: title, marking, and its blocks one below another. */
export function writeSheet(workbook: ExcelJS.Workbook, sheet: Sheet, identity: ReturnIdentity): void {
  const isOneTable = sheet.blocks.length === 1 && sheet.blocks[0]?.kind === 'table';
  const frozenRows = isOneTable ? titleRowCount + 1 : titleRowCount;
  const worksheet = workbook.addWorksheet(sheet.name, {
    views: [{ state: 'frozen', xSplit: sheet.frozenColumns, ySplit: frozenRows, showGridLines: false }],
    ...pageSetup(sheet, identity, isOneTable ? [frozenRows, frozenRows] : [1, titleRowCount - 1]),
  });
  columnWidths(sheet.blocks).forEach((width, index) => (worksheet.getColumn(index + 1).width = width));
  writeTitle(worksheet, sheet, identity);
  let row = isOneTable ? titleRowCount + 1 : titleRowCount + 2;
  for (const block of sheet.blocks) row = writeBlock(worksheet, block, row) + 1;
  const [only] = sheet.blocks;
  if (isOneTable && only?.kind === 'table') worksheet.pageSetup.printArea = printArea(only, row - 2);
}

/** The cells that go on paper: all but the last columns that are for programs. */
function printArea({ columns }: Table, lastRow: number): string {
  const lastColumn = columns.filter(({ isPrinted }) => isPrinted !== false).length;
  // The library puts a dollar before each column by itself, and leaves the rows to us.
  return `A$1:${columnLetters(lastColumn)}$${lastRow}`;
}

/** A column's letters: 1 is A, 26 is Z, 27 is AA. */
function columnLetters(column: number): string {
  const before = Math.floor((column - 1) / 26);
  return (before > 0 ? columnLetters(before) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

function writeTitle(worksheet: ExcelJS.Worksheet, sheet: Sheet, identity: ReturnIdentity): void {
  const owner = `${markingOf(identity)}   |   ${identity.committeeName}   |   as at ${dayInWords(identity.asAt)}`;
  writeText(worksheet.getCell(1, 1), sheet.name, pageStyles.title);
  worksheet.getRow(1).height = titleHeightInPoints;
  writeText(worksheet.getCell(2, 1), owner, pageStyles.marking);
  writeText(worksheet.getCell(titleRowCount, 1), sheet.about, pageStyles.about);
}

function writeBlock(worksheet: ExcelJS.Worksheet, block: Block, firstRow: number): number {
  const row = block.heading === undefined ? firstRow : writeHeading(worksheet, block.heading, firstRow);
  switch (block.kind) {
    case 'table':
      return writeTable(worksheet, block, row);
    case 'facts':
      return writeFacts(worksheet, block, row);
    case 'sentences':
      block.sentences.forEach((sentence, index) =>
        writeText(worksheet.getCell(row + index, 1), sentence, pageStyles.sentence),
      );
      return row + block.sentences.length;
  }
}

function writeHeading(worksheet: ExcelJS.Worksheet, heading: string, row: number): number {
  writeText(worksheet.getCell(row, 1), heading, pageStyles.heading);
  worksheet.getRow(row).height = headingHeightInPoints;
  return row + 1;
}

function writeFacts(worksheet: ExcelJS.Worksheet, { facts, folds }: Facts, firstRow: number): number {
  const valueWidth = worksheet.getColumn(2).width ?? 1;
  facts.forEach((fact, index) => {
    const row = worksheet.getRow(firstRow + index);
    writeFact(row, fact, folds);
    if (folds && typeof fact.value === 'string') row.height = rowHeight([{ words: fact.value, width: valueWidth }]);
  });
  return firstRow + facts.length;
}

function writeFact(row: ExcelJS.Row, { label, value, tint }: Fact, folds: boolean): void {
  writeText(row.getCell(1), label, tint ? tintStyles[tint] : pageStyles.label);
  if (typeof value === 'string') writeText(row.getCell(2), value, folds ? pageStyles.folded : pageStyles.sentence);
  else writeDay(row.getCell(2), value.on, pageStyles.day);
}

/** Tables that stand one below another share their columns, so each column is as wide as its widest. */
function columnWidths(blocks: readonly Block[]): number[] {
  const widths: number[] = [];
  for (const block of blocks) {
    if (block.kind !== 'table') continue;
    block.columns.forEach(({ width }, index) => (widths[index] = Math.max(width, widths[index] ?? 0)));
  }
  return widths;
}
