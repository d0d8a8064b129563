import { cellsUnder } from '../columns/cells-under.js';
import type { Field } from '../columns/field.js';
import type { Column } from '../columns/settle-columns.js';
import type { Cell, Row } from '../table/document.js';
import { markedWordsOf, ownFilledCells, struckWordsOf, wordsOf } from '../table/words.js';
import { meaningfulFill } from '../status/colour.js';
import { readStrategyLabel, readStrategyWords } from '../strategy/strategy-label.js';
import { isFigure, isNote, isTotal } from './note-words.js';
import type { FieldValue, FieldValues, PlanStep } from './plan-step.js';

function isWide(cell: Cell, row: Row, columns: readonly Column[]): boolean {
  return row.cells.length === 1 || cell.span >= Math.max(2, columns.length * 0.6);
}

// A strategy may be typed into the first cell of a coloured row that nobody merged.
function isShadedTitle(cell: Cell, row: Row): boolean {
  const shaded = row.cells.filter((each) => each.fill !== null);
  return cell.column === 0 && shaded.length === row.cells.length && row.cells.length > 2;
}

function fieldAt(cell: Cell, row: Row, columns: readonly Column[]): Field | null {
  return cellsUnder(row, columns).find((each) => each.cells.includes(cell))?.column?.field ?? null;
}

// "Neglect" typed into the column of references is a title; "1.4" there is a row of the form that nobody filled in.
const isReference = (words: string): boolean => /^\S{0,8}$/.test(words) && /\d/.test(words);

/** A row of one filled cell: a strategy, a note, or words whose meaning depends on the rest of the plan. */
function loneCellStep(row: Row, columns: readonly Column[], only: Cell): PlanStep | null {
  const words = markedWordsOf(only.lines);
  const field = fieldAt(only, row, columns);
  const wide = isWide(only, row, columns);
  if (field === 'strategy' && !wide) return null;
  const label = readStrategyLabel(words);
  if (label !== null) return { kind: 'heading', label, strength: 'labelled', words, place: only.place };
  if (isNote(words)) return { kind: 'note', words, place: only.place };
  if (!wide && field !== 'ref' && !isShadedTitle(only, row)) return null;
  return { kind: 'heading', label: readStrategyWords(words), strength: 'merged row', words, place: only.place };
}

/** "Strategy 1" in one cell with its words in the next, or a strategy merged over most of a row that says more. */
function twoCellHeading(row: Row, columns: readonly Column[], [first, second]: readonly Cell[]): PlanStep[] | null {
  if (first === undefined || second === undefined || fieldAt(first, row, columns) === 'strategy') return null;
  const opening = markedWordsOf(first.lines);
  const label = readStrategyLabel(opening);
  if (label === null) return null;
  const place = first.place;
  if (label.title !== '') {
    if (!isWide(first, row, columns)) return null;
    const aside: PlanStep = {
      kind: 'unread',
      piece: { words: wordsOf(second.lines), reason: 'it stands beside the name of a strategy', place: second.place },
    };
    return [{ kind: 'heading', label, strength: 'labelled', words: opening, place }, aside];
  }
  const words = `${opening}\n${wordsOf(second.lines)}`;
  return [{ kind: 'heading', label: readStrategyWords(words), strength: 'labelled', words, place }];
}

function valuesOf(row: Row, columns: readonly Column[]): FieldValues {
  const values = new Map<Field, FieldValue>();
  for (const { column, cells } of cellsUnder(row, columns)) {
    if (column?.field === undefined || column.field === null) continue;
    for (const cell of cells) {
      const before = values.get(column.field);
      const isWorded = wordsOf(cell.lines) !== '' || struckWordsOf(cell.lines) !== '';
      values.set(column.field, {
        lines: [...(before?.lines ?? []), ...cell.lines],
        places: [...(before?.places ?? []), ...(isWorded || before === undefined ? [cell.place] : [])],
        heading: before?.heading ?? column.heading,
        fill: before?.fill ?? meaningfulFill(cell, row),
      });
    }
  }
  return values;
}

/** What stands in columns that have no place in an action, and in cells beyond the last column. */
function leftOverSteps(row: Row, columns: readonly Column[]): PlanStep[] {
  return cellsUnder(row, columns).flatMap(({ column, cells }) =>
    column !== undefined && column.field !== null && column.field !== 'unmapped'
      ? []
      : cells.flatMap((cell): PlanStep[] => {
          const words = cell.isCovered ? '' : markedWordsOf(cell.lines);
          if (words === '') return [];
          const reason =
            column === undefined ? 'it stands beyond the last heading' : `its column is headed “${column.heading}”`;
          const piece: PlanStep = { kind: 'unread', piece: { words, reason, place: cell.place } };
          return column === undefined
            ? [piece]
            : [{ kind: 'unmapped', heading: column.heading, place: column.place }, piece];
        }),
  );
}

function isTotalsRow(filled: readonly Cell[], values: FieldValues): boolean {
  const first = filled[0];
  const text = wordsOf(values.get('text')?.lines ?? []);
  const rest = filled.slice(1).map((cell) => wordsOf(cell.lines));
  // An action is never a bare figure.
  if (text !== '' && isFigure(text)) return true;
  if (first !== undefined && /^\W*((sub|grand)[ -]?)?totals?\W*$/i.test(wordsOf(first.lines))) return true;
  if (first !== undefined && isTotal(wordsOf(first.lines)) && rest.every(isFigure)) return true;
  return (
    text === '' &&
    (filled.some((cell) => isNote(wordsOf(cell.lines))) || filled.every((cell) => isFigure(wordsOf(cell.lines))))
  );
}

const hasOnlyReference = (filled: readonly Cell[], row: Row, columns: readonly Column[]): boolean =>
  filled.every(
    (cell) => ['ref', 'strategyNumber'].includes(fieldAt(cell, row, columns) ?? '') && isReference(wordsOf(cell.lines)),
  );

function blankRowSteps(row: Row): PlanStep[] {
  const struck = row.cells.flatMap((cell) => (cell.isCovered ? [] : [struckWordsOf(cell.lines)])).filter(Boolean);
  return struck.length === 0 ? [] : [{ kind: 'superseded', words: struck.join('\n'), place: row.place }];
}

/**
 * Gives what one row under the headings of a plan table is: an action row, a strategy, a note, or nothing.
 */
export function rowSteps(row: Row, columns: readonly Column[]): PlanStep[] {
  const filled = ownFilledCells(row);
  const [only] = filled;
  if (only === undefined || hasOnlyReference(filled, row, columns)) return blankRowSteps(row);
  const lone = filled.length === 1 ? loneCellStep(row, columns, only) : null;
  if (lone !== null) return [lone];
  const heading = filled.length === 2 ? twoCellHeading(row, columns, filled) : null;
  if (heading !== null) return heading;
  const values = valuesOf(row, columns);
  if (isTotalsRow(filled, values)) {
    const words = filled.map((cell) => wordsOf(cell.lines)).join(' – ');
    return [{ kind: 'note', words, place: row.place }];
  }
  return [{ kind: 'row', values, isHidden: row.isHidden, place: row.place }, ...leftOverSteps(row, columns)];
}
