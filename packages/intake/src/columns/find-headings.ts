import type { Place } from '../place.js';
import type { Cell, Row, Table } from '../table/document.js';
import { wordsOf } from '../table/words.js';
import { plainWords } from '../text/tidy-text.js';
import type { Field, UnsettledField } from './field.js';
import { fieldOfHeading } from './heading-words.js';

/** A column under its heading; `field` is null where the wording is not known. */
export interface HeadedColumn {
  heading: string;
  field: Field | UnsettledField | null;
  /** The first grid column, counted from 0. */
  start: number;
  span: number;
  place: Place;
}

/** The headings of a table: one row of them, or two where the upper one has merged cells. */
export interface Headings {
  columns: HeadedColumn[];
  rowCount: 1 | 2;
}

/** A heading is a few words, not a sentence; the template's longest is nine. */
const headingWordsMax = 20;

const isTimeOrLead = (field: HeadedColumn['field']): boolean =>
  field === 'timescale' ||
  field === 'revisedDate' ||
  field === 'originalDate' ||
  field === 'completionDate' ||
  field === 'leads';

const isText = (column: HeadedColumn): boolean =>
  column.field === 'text' || (column.field === 'strategy' && /\baction/i.test(column.heading));

/** Tells whether columns are those of a plan: an action, and when or by whom. */
export function areOfAPlan(columns: readonly HeadedColumn[]): boolean {
  const text = columns.find(isText);
  return text !== undefined && columns.some((column) => column !== text && isTimeOrLead(column.field));
}

const headedBy = (cell: Cell, heading: string, field = fieldOfHeading(heading)): HeadedColumn => ({
  heading,
  field: heading === '' ? null : field,
  start: cell.column,
  span: cell.span,
  place: cell.place,
});

const holds = (upper: Cell, lower: Cell): boolean =>
  upper.column <= lower.column && lower.column + lower.span <= upper.column + upper.span;

/** The lower heading says more ("Original" under "Date"), but under a heading about time it needs the upper one. */
function joined(upper: string, lower: string): { heading: string; field: HeadedColumn['field'] } {
  const heading = [upper, lower].filter(Boolean).join(' ');
  const field = isTimeOrLead(fieldOfHeading(upper)) ? fieldOfHeading(heading) : fieldOfHeading(lower);
  return { heading, field: field ?? fieldOfHeading(heading) };
}

/** A merged heading with two or more headings under it, which carry no figures as the cells of an action would. */
function isSplitHeading(upper: Cell, lower: readonly Cell[]): boolean {
  const parts = lower.filter((cell) => holds(upper, cell));
  return parts.length >= 2 && parts.every((cell) => !/\d{2}/.test(wordsOf(cell.lines)));
}

function twoRowColumns(upper: Row, lower: Row): HeadedColumn[] | null {
  if (!upper.cells.some((cell) => cell.span > 1 && wordsOf(cell.lines) !== '')) return null;
  const columns: HeadedColumn[] = [];
  for (const cell of lower.cells) {
    const above = upper.cells.find((each) => holds(each, cell));
    const own = cell.isCovered ? '' : wordsOf(cell.lines);
    // Words under an upper heading of a single column are a first row of actions, not a second row of headings.
    if (own !== '' && (above === undefined || !isSplitHeading(above, lower.cells))) return null;
    const { heading, field } = joined(above === undefined ? '' : wordsOf(above.lines), own);
    columns.push(headedBy(cell, heading, field));
  }
  return columns;
}

const oneRowColumns = (row: Row): HeadedColumn[] =>
  row.cells.map((cell) => headedBy(cell, cell.isCovered ? '' : wordsOf(cell.lines)));

const isShort = (heading: string): boolean => plainWords(heading).split(' ').length <= headingWordsMax;

/**
 * Gives the headings that begin at a row of a table, or null where that row is not the headings of a plan.
 * @param at the row, counted from 0
 */
export function headingsAt(table: Table, at: number): Headings | null {
  const upper = table.rows[at];
  if (upper === undefined || upper.cells.length < 2) return null;
  const lower = table.rows[at + 1];
  const isTitleOverHeadings = lower !== undefined && areOfAPlan(oneRowColumns(lower));
  const two = lower === undefined || isTitleOverHeadings ? null : twoRowColumns(upper, lower);
  if (two !== null && areOfAPlan(two) && two.every((column) => isShort(column.heading))) {
    return { columns: two, rowCount: 2 };
  }
  const columns = oneRowColumns(upper);
  return areOfAPlan(columns) && columns.every((column) => isShort(column.heading)) ? { columns, rowCount: 1 } : null;
}

/**
 * Tells whether a row part-way down repeats the headings, or sets out new ones in the way headings are set out.
 */
export function isHeadingsAgain(row: Row, current: Headings): boolean {
  const own = row.cells.map((cell) => (cell.isCovered ? '' : wordsOf(cell.lines))).filter((words) => words !== '');
  const known = new Set(current.columns.map((column) => plainWords(column.heading)));
  const repeated = own.filter((words) => known.has(plainWords(words)));
  if (repeated.length >= 2 && repeated.length >= own.length * 0.6) return true;
  const fields = own.map((words) =>
    /\d|\.$/.test(words) || plainWords(words).split(' ').length > 6 ? null : fieldOfHeading(words),
  );
  return own.length >= 3 && !fields.includes(null) && new Set(fields).size === fields.length && fields.includes('text');
}
