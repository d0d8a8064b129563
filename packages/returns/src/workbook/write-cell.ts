import type ExcelJS from 'exceljs';
import { excelDate } from './calendar-day.js';
import { safeText } from './safe-text.js';
import type { Cell } from './sheet.js';
import { formatStyles, guarded, tintStyles } from './styles.js';

/** Puts words in a cell as text and never as a formula: the one place where words enter a workbook. */
export function writeText(cell: ExcelJS.Cell, words: string, style: Partial<ExcelJS.Style>): void {
  const text = safeText(words);
  cell.value = text.written;
  cell.style = text.mayBecomeFormula ? guarded(style) : style;
}

/** Puts a calendar day in a cell as a real date. */
export function writeDay(cell: ExcelJS.Cell, day: string, style: Partial<ExcelJS.Style>): void {
  cell.value = excelDate(day);
  cell.style = style;
}

/**
 * Puts one value of a table in its cell. Nothing, and empty words, leave the cell empty.
 *
 * @throws {Error} When a number is not finite or a day does not exist, which is our bug.
 */
export function writeCell(cell: ExcelJS.Cell, { value, format, tint }: Cell): void {
  const style = tint === null ? formatStyles[format] : tintStyles[tint];
  if (value === null || value === '') cell.style = style;
  else if (typeof value === 'number') writeNumber(cell, value, style);
  else if (format === 'date') writeDay(cell, value, style);
  else writeText(cell, value, style);
}

function writeNumber(cell: ExcelJS.Cell, value: number, style: Partial<ExcelJS.Style>): void {
  if (!Number.isFinite(value)) throw new Error('A return was given a number that is not finite.');
  cell.value = value;
  cell.style = style;
}
