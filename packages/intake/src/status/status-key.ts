import { isFigure } from '../plan/note-words.js';
import type { Block, Cell, Paragraph, Row, Table } from '../table/document.js';
import { ownFilledCells, wordsOf } from '../table/words.js';
import { colourWord, nearestColour, type StatusColour } from './colour.js';

/** What one colour is said to mean. */
export interface KeyEntry {
  colour: StatusColour;
  meaning: string;
}

const colourSaid =
  /(?<![\p{L}])(?:(?<name>blue|green|amber|red|gr[ea]y)\b\s*(?:\([brag]\)\s*)?(?:=|–|—|-|:|\bmeans?\b|\bis\b|\bshows?\b|\bindicates?\b|\bdenotes?\b|\bstands for\b|(?=\())|(?<letter>[BRAG])\s*(?:=|:|–))\s*\(?/giu;

const trimMeaning = (words: string): string =>
  words
    .split(/\n|;|\.(?:\s|$)/)[0]
    ?.replace(/(?:[\s,)|]|\band\b)+$/iu, '')
    .trim() ?? '';

/** Gives the meanings that a sentence or line states: "Green = on track; Amber = some delay". */
function entriesInWords(words: string): KeyEntry[] {
  const said = [...words.matchAll(colourSaid)];
  return said.flatMap((match, at) => {
    const colour = colourWord(match.groups?.name ?? match.groups?.letter ?? '');
    const meaning = trimMeaning(words.slice(match.index + match[0].length, said[at + 1]?.index));
    const isLowerLetter =
      match.groups?.letter !== undefined && match.groups.letter !== match.groups.letter.toUpperCase();
    return colour === null || meaning === '' || isFigure(meaning) || isLowerLetter ? [] : [{ colour, meaning }];
  });
}

const ownCells = (row: Row): Cell[] => row.cells.filter((cell) => !cell.isCovered);

const colourOf = (cell: Cell): StatusColour | null => {
  const words = wordsOf(cell.lines);
  if (words !== '') return colourWord(words);
  return cell.fill === null ? null : nearestColour(cell.fill);
};

/** "Green | On track", the first cell a colour word, a letter or nothing but a colour. */
function entryInRow(row: Row): KeyEntry[] {
  const cells = ownCells(row);
  const named = cells.findIndex((cell) => colourWord(wordsOf(cell.lines)) !== null);
  const at = named === -1 ? 0 : named;
  const first = cells[at];
  const colour = first === undefined || at > 1 ? null : colourOf(first);
  const meaning = cells
    .slice(at + 1)
    .map((cell) => wordsOf(cell.lines))
    .filter(Boolean)
    .join(' – ');
  return colour === null || meaning === '' || isFigure(meaning) || colourWord(meaning) !== null
    ? []
    : [{ colour, meaning }];
}

/** Cells side by side, each in the colour it explains, or a row of colours over a row of meanings. */
function entriesAcross(row: Row, below: Row | undefined): KeyEntry[] {
  const cells = ownCells(row);
  const named = cells.every((cell) => colourOf(cell) !== null);
  if (named && below !== undefined) {
    return cells.flatMap((cell, at) => {
      const meaning = wordsOf(below.cells[at]?.lines ?? []);
      const colour = colourOf(cell);
      return colour === null || meaning === '' || isFigure(meaning) || colourWord(meaning) !== null
        ? []
        : [{ colour, meaning }];
    });
  }
  const entries = cells.flatMap((cell) => {
    const colour = cell.fill === null ? null : nearestColour(cell.fill);
    const meaning = wordsOf(cell.lines);
    return colour === null || meaning === '' || colourWord(meaning) !== null ? [] : [{ colour, meaning }];
  });
  return entries.length === cells.length ? entries : [];
}

const isKey = (entries: readonly KeyEntry[]): boolean => new Set(entries.map((entry) => entry.colour)).size >= 2;

/** Gives the key a small table states, or an empty list where it is no key. */
function entriesInTable(table: Table): KeyEntry[] {
  const worded = table.rows.flatMap((row) =>
    ownFilledCells(row).flatMap((cell) => entriesInWords(wordsOf(cell.lines))),
  );
  const down = table.rows.flatMap(entryInRow);
  const across = table.rows.flatMap((row, at) =>
    ownCells(row).length < 2 ? [] : entriesAcross(row, table.rows[at + 1]),
  );
  return [worded, down, across].find(isKey) ?? [];
}

function entriesInParagraphs(paragraphs: readonly Paragraph[]): KeyEntry[] {
  const each = paragraphs.map((paragraph) => entriesInWords(wordsOf(paragraph.lines)));
  const sentence = each.find(isKey);
  if (sentence !== undefined) return sentence;
  const lines = paragraphs.filter((paragraph) =>
    /^\W*(blue|green|amber|red|gr[ea]y|[BRAG])\b/.test(
      wordsOf(paragraph.lines)
        .replace(/^[A-Z]{2,}/, (word) => word.toLowerCase())
        .replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase()),
    ),
  );
  const entries = lines.flatMap((paragraph) => entriesInWords(wordsOf(paragraph.lines)));
  return isKey(entries) ? entries : [];
}

/**
 * Gives what a document says its colours mean, word for word, or null where it says nothing.
 * @param blocks the document without the tables of the plan itself
 */
export function readStatusKey(blocks: readonly Block[], margins: readonly Paragraph[]): Record<string, string> | null {
  const tables = blocks.flatMap((block) => (block.kind === 'table' ? [entriesInTable(block)] : []));
  const paragraphs = blocks.filter((block) => block.kind === 'paragraph');
  const entries = tables.find(isKey) ?? entriesInParagraphs([...paragraphs, ...margins]);
  if (entries.length === 0) return null;
  return Object.fromEntries(entries.map(({ colour, meaning }) => [colour, meaning]));
}

const saysComplete = /\b(complete[d]?|completion|done|finished|closed|achieved|delivered)\b/i;
const saysStillToCome =
  /\b(on (track|target|course)|will|expected|due|progress|not|to be|for completion|likely|should)\b/i;
const saysNotStarted =
  /\b(not|yet to be|nothing)\b.{0,10}\b(started|begun|commenced|start|begin)\b|\bno (work|action|progress)\b/i;

/**
 * Tells whether a key gives its colours another meaning than most plans: green for complete, or red for not started.
 */
export function isUnusualKey(key: Readonly<Record<string, string>>): boolean {
  const green = key.Green ?? '';
  return (saysComplete.test(green) && !saysStillToCome.test(green)) || saysNotStarted.test(key.Red ?? '');
}
