import type { Row } from '../table/document.js';
import { ownFilledCells, wordsOf } from '../table/words.js';
import { meaningfulFill } from '../status/colour.js';
import { plainWords } from '../text/tidy-text.js';
import { cellsUnder } from './cells-under.js';
import type { Field } from './field.js';
import type { HeadedColumn, Headings } from './find-headings.js';

/** A column of a plan table; `field` is null where it could not be told what it holds. */
export interface Column extends HeadedColumn {
  field: Field | null;
}

const has = (columns: readonly HeadedColumn[], ...fields: HeadedColumn['field'][]): boolean =>
  columns.some((column) => fields.includes(column.field));

function valuesUnder(column: HeadedColumn, columns: readonly HeadedColumn[], rows: readonly Row[]): string[] {
  return rows
    .filter((row) => ownFilledCells(row).length > 1)
    .flatMap((row) => cellsUnder(row, columns).find((each) => each.column === column)?.cells ?? [])
    .map((cell) => wordsOf(cell.lines))
    .filter((words) => words !== '');
}

const isLevel = (words: string): boolean =>
  /^(h|m|l|high|medium|med|low|urgent|critical|\d)\b/i.test(words) && words.length <= 12;
const isReference = (words: string): boolean => /^[a-z]{0,4}\d+([.\-/]\d+)*\.?[a-z]?$/i.test(words);
const isMost = (words: readonly string[], test: (each: string) => boolean): boolean =>
  words.length > 0 && words.filter(test).length >= words.length * 0.7;

function settleUnsettled(column: HeadedColumn, columns: readonly HeadedColumn[], values: () => string[]): Field | null {
  if (column.field === 'outcome') {
    if (!has(columns, 'measure')) return 'measure';
    return has(columns, 'analysis') ? null : 'analysis';
  }
  if (column.field === 'completionDate') {
    return has(columns, 'timescale', 'revisedDate', 'originalDate') ? 'unmapped' : 'timescale';
  }
  if (column.field === 'priority') {
    return has(columns, 'strategy') || isMost(values(), isLevel) ? 'unmapped' : 'strategy';
  }
  return column.field;
}

function isColourColumn(column: HeadedColumn, columns: readonly HeadedColumn[], rows: readonly Row[]): boolean {
  const pairs = rows.flatMap((row) => {
    const cell = cellsUnder(row, columns).find((each) => each.column === column)?.cells[0];
    return cell === undefined || ownFilledCells(row).length < 2 ? [] : [meaningfulFill(cell, row) !== null];
  });
  return pairs.length > 0 && pairs.filter(Boolean).length >= pairs.length / 2;
}

function settleUnheaded(column: HeadedColumn, columns: readonly HeadedColumn[], rows: readonly Row[]): Field | null {
  const values = valuesUnder(column, columns, rows);
  const isColour = /^(b|r|a|g|blue|red|amber|green|gr[ea]y)$/i;
  const isStatus = isColourColumn(column, columns, rows) && values.every((each) => isColour.test(each));
  if (isStatus && !has(columns, 'declaredStatus')) return 'declaredStatus';
  return column.start === 0 && isMost(values, isReference) && !has(columns, 'ref') ? 'ref' : null;
}

// A "No." just before the strategies counts strategies, and not actions, where it changes only when the strategy does.
function isStrategyNumber(column: HeadedColumn, columns: readonly HeadedColumn[], rows: readonly Row[]): boolean {
  const next = columns[columns.indexOf(column) + 1];
  if (column.field !== 'ref' || next?.field !== 'strategy' || /action/i.test(column.heading)) return false;
  const numbers = valuesUnder(column, columns, rows);
  const strategies = new Set(valuesUnder(next, columns, rows));
  return numbers.every((each) => /^\d{1,2}\.?$/.test(each)) && new Set(numbers).size === strategies.size;
}

/**
 * Gives the columns of a plan table with every doubtful heading settled by its neighbours and by the cells under it.
 * @param rows the rows under the headings
 */
export function settleColumns({ columns }: Headings, rows: readonly Row[]): Column[] {
  const hasText = has(columns, 'text');
  return columns.map((column): Column => {
    const values = () => valuesUnder(column, columns, rows);
    if (column.heading === '') return { ...column, field: settleUnheaded(column, columns, rows) };
    if (!hasText && column.field === 'strategy' && /\baction/i.test(column.heading))
      return { ...column, field: 'text' };
    if (isStrategyNumber(column, columns, rows)) return { ...column, field: 'strategyNumber' };
    const isOtherDate =
      plainWords(column.heading) === 'date' && columns.filter((each) => each.field === 'timescale').length > 1;
    return { ...column, field: isOtherDate ? 'unmapped' : settleUnsettled(column, columns, values) };
  });
}
