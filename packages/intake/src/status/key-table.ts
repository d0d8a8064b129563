import { isFigure } from '../plan/note-words.js';
import type { Cell, Row, Table } from '../table/document.js';
import { ownFilledCells, wordsOf } from '../table/words.js';
import { colourWord, nearestColour, type StatusColour } from './colour.js';
import { entriesInWords, isKey, type KeyEntry } from './key-words.js';

const ownCells = (row: Row): Cell[] => row.cells.filter((cell) => !cell.isCovered);

const fillColour = (cell: Cell): StatusColour | null => (cell.fill === null ? null : nearestColour(cell.fill));

/** The colour a cell names, by its words or, where it has none, by its background. */
const colourNamed = (cell: Cell): StatusColour | null => {
  const words = wordsOf(cell.lines);
  return words === '' ? fillColour(cell) : colourWord(words);
};

/** A colour with words that can explain it: not a count of actions, nor another colour. */
function entry(colour: StatusColour | null, meaning: string): KeyEntry[] {
  const explains = meaning !== '' && !isFigure(meaning) && colourWord(meaning) === null;
  return colour !== null && explains ? [{ colour, meaning }] : [];
}

/** "Green | On track", the first cell a colour word, a letter or nothing but a colour. */
function entryAlong(row: Row): KeyEntry[] {
  const cells = ownCells(row);
  const named = cells.slice(0, 2).findIndex((cell) => colourWord(wordsOf(cell.lines)) !== null);
  const at = Math.max(named, 0);
  const first = cells[at];
  const rest = cells.slice(at + 1).map((cell) => wordsOf(cell.lines));
  return first === undefined ? [] : entry(colourNamed(first), rest.filter(Boolean).join(' – '));
}

/** A row of colours over a row of what they mean. */
function entriesBelow(row: Row, below: Row | undefined): KeyEntry[] {
  return ownCells(row).flatMap((cell, at) => entry(colourNamed(cell), wordsOf(below?.cells[at]?.lines ?? [])));
}

/** Words that each stand in the colour they explain; a table that is merely decorated uses a colour twice. */
function entriesInColour(table: Table): KeyEntry[] {
  const cells = table.rows.flatMap(ownCells);
  const entries = cells.flatMap((cell) => entry(fillColour(cell), wordsOf(cell.lines)));
  const isEachOnce = new Set(entries.map(({ colour }) => colour)).size === cells.length;
  return isEachOnce ? entries : [];
}

/** Gives the key a small table states, or an empty list where it is no key. */
export function entriesInTable(table: Table): KeyEntry[] {
  const cells = table.rows.flatMap(ownFilledCells);
  const forms = [
    cells.flatMap((cell) => entriesInWords(wordsOf(cell.lines))),
    table.rows.flatMap(entryAlong),
    table.rows.length === 2 ? table.rows.slice(0, 1).flatMap((row) => entriesBelow(row, table.rows[1])) : [],
    entriesInColour(table),
  ];
  return forms.find(isKey) ?? [];
}
