import { headingsAt, isHeadingsAgain, type Headings } from '../columns/find-headings.js';
import { settleColumns, type Column } from '../columns/settle-columns.js';
import type { Row, Table } from '../table/document.js';
import { markedWordsOf, ownFilledCells, wordsOf } from '../table/words.js';
import { readStrategyLabel, readStrategyWords } from '../strategy/strategy-label.js';
import { readTimescale } from '../timescale.js';
import type { PlanStep } from './plan-step.js';
import { rowSteps } from './row-steps.js';

/** How far down a table its headings are looked for, under banners and titles. */
const headingRowMax = 30;

/** The headings of a plan table and the row they begin at, counted from 0. */
export interface HeadedTable {
  headings: Headings;
  at: number;
}

/** Finds the headings of a plan in a table, or gives null where it has none. */
export function findHeadings(table: Table): HeadedTable | null {
  for (let at = 0; at < Math.min(table.rows.length, headingRowMax); at += 1) {
    const headings = headingsAt(table, at);
    if (headings !== null) return { headings, at };
  }
  return null;
}

/** Gives the words of each row above the headings, one entry for a row that holds any. */
export function titleRows(table: Table, upTo: number): { words: string; row: Row }[] {
  return table.rows.slice(0, upTo).flatMap((row) => {
    const words = ownFilledCells(row).map((cell) => markedWordsOf(cell.lines));
    return words.length === 0 ? [] : [{ words: words.join('\n'), row }];
  });
}

/** A title may stand in two rows, "Strategy 1" over its words. */
export function titleSteps(titles: readonly { words: string; row: Row }[]): PlanStep[] {
  const steps: PlanStep[] = [];
  let awaitsTitle: string | null = null;
  for (const { words, row } of titles) {
    const joined: string = awaitsTitle === null ? words : `${awaitsTitle}\n${words}`;
    const label = readStrategyLabel(joined);
    if (awaitsTitle !== null && label !== null) steps.pop();
    awaitsTitle = label !== null && label.title === '' && !label.isContinued ? joined : null;
    const isOneCell = ownFilledCells(row).length === 1;
    if (label !== null) steps.push({ kind: 'heading', label, strength: 'labelled', words: joined, place: row.place });
    else if (isOneCell) {
      steps.push({ kind: 'heading', label: readStrategyWords(words), strength: 'banner', words, place: row.place });
    }
  }
  return steps;
}

function bodySteps(table: Table, headed: HeadedTable): PlanStep[] {
  let { headings } = headed;
  let columns = columnsOf(table, headed);
  const steps: PlanStep[] = [];
  for (let at = headed.at + headings.rowCount; at < table.rows.length; at += 1) {
    const row = table.rows[at];
    if (row === undefined) break;
    if (isHeadingsAgain(row, headings)) {
      const again = headingsAt(table, at);
      if (again !== null) {
        headings = again;
        columns = settleColumns(again, table.rows.slice(at));
        at += again.rowCount - 1;
      }
    } else steps.push(...rowSteps(row, columns));
  }
  return steps;
}

/** Gives everything met in a plan table, from its title to its last row. */
export function planTableSteps(table: Table, headed: HeadedTable): PlanStep[] {
  return [
    { kind: 'table', place: table.place, columnsFrom: 'its own headings' },
    ...titleSteps(titleRows(table, headed.at)),
    ...bodySteps(table, headed),
  ];
}

/** Gives the settled columns that a table without headings may take over, those it ended with. */
export function columnsOf(table: Table, headed: HeadedTable): Column[] {
  return settleColumns(headed.headings, table.rows.slice(headed.at + headed.headings.rowCount));
}

/**
 * Gives the steps of a table without headings that goes on from the plan table before it, or null where it does not:
 * it must have the same number of columns, and most of its timescales must read as timescales.
 */
export function continuedTableSteps(table: Table, columns: readonly Column[]): PlanStep[] | null {
  const full = table.rows.filter((row) => row.cells.length === columns.length);
  const at = columns.findIndex((column) => column.field === 'timescale' || column.field === 'originalDate');
  if (at < 0 || full.length === 0) return null;
  const timescales = full.map((row) => wordsOf(row.cells[at]?.lines ?? [])).filter((words) => words !== '');
  const timely = timescales.filter((words) => {
    const { doubt } = readTimescale(words);
    return doubt !== 'needs-review-date' || /^(ongoing|immediate(ly)?|complete[d]?|tbc|as above)\b/i.test(words);
  });
  if (timely.length === 0 || timely.length < timescales.length * 0.6) return null;
  const steps = table.rows.flatMap((row) => rowSteps(row, columns));
  return [{ kind: 'table', place: table.place, columnsFrom: 'the table before' }, ...steps];
}
