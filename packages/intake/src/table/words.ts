import { isBlankText, tidyText } from '../text/tidy-text.js';
import type { Cell, Line, Row } from './document.js';

/**
 * Gives the live words of some lines, one line under another, without blank lines; "" where there is only a dash.
 */
export function wordsOf(lines: readonly Line[]): string {
  const text = lines
    .map((line) => line.text)
    .filter((line) => line !== '')
    .join('\n');
  return isBlankText(text) ? '' : text;
}

/**
 * Gives the live words of some lines with the marks the program drew: "1.2", or "Strategy 1: Title".
 */
export function markedWordsOf(lines: readonly Line[]): string {
  const seen = lines.map((line) =>
    line.mark === null || line.mark.kind === 'bullet' ? line.text : tidyText(`${line.mark.label} ${line.text}`),
  );
  const text = seen.filter((line) => line !== '').join('\n');
  return isBlankText(text) ? '' : text;
}

/**
 * Gives the words that are struck through, one line under another.
 */
export function struckWordsOf(lines: readonly Line[]): string {
  return lines
    .map((line) => line.struck)
    .filter((line) => line !== '')
    .join('\n');
}

/**
 * Gives the cells of a row that hold live words of their own, leaving out those a merge covers.
 */
export function ownFilledCells(row: Row): Cell[] {
  return row.cells.filter((cell) => !cell.isCovered && wordsOf(cell.lines) !== '');
}
