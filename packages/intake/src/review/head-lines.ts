import { findHeadings, titleRows } from '../plan/table-steps.js';
import type { Place } from '../place.js';
import type { Block, Line, Paragraph, Row } from '../table/document.js';
import { markedWordsOf, wordsOf } from '../table/words.js';

/** A line that may say which review a plan answers to, and where it stands. */
export interface HeadLine {
  text: string;
  place: Place;
}

/** Longer lines are narrative; nobody names a review in the middle of a page of text. */
const lineLengthMax = 2000;

const linesOf = (lines: readonly Line[], place: Place): HeadLine[] =>
  lines.filter((line) => line.text !== '').map((line) => ({ text: line.text, place }));

// "Review reference | KIL/LR/2024/02" in a table at the front reads as "Review reference: KIL/LR/2024/02".
function rowLine(row: Row): HeadLine[] {
  const words = row.cells.filter((cell) => !cell.isCovered).map((cell) => wordsOf(cell.lines).replaceAll('\n', ' '));
  const text = words.filter(Boolean).join(': ').replaceAll('::', ':');
  return text === '' ? [] : [{ text, place: row.place }];
}

/** The lines before the first table of the plan, in the order of the document, and that table's own title. */
function openingLines(blocks: readonly Block[]): HeadLine[] {
  const lines: HeadLine[] = [];
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      if (block.style !== 'contents') lines.push(...linesOf(block.lines, block.place));
      continue;
    }
    const headed = findHeadings(block);
    if (headed !== null) {
      lines.push(...titleRows(block, headed.at).map(({ words, row }) => ({ text: words, place: row.place })));
      return lines;
    }
    lines.push(...block.rows.flatMap(rowLine));
  }
  return lines;
}

/**
 * Gives the lines in which to look for the review, the likeliest first: title and opening lines, headings of the first
 * plan table, page headers and footers, the file's name.
 */
export function headLines(blocks: readonly Block[], margins: readonly Paragraph[], fileName: string): HeadLine[] {
  const stem = fileName.replace(/\.\w+$/, '').replaceAll('_', ' ');
  const lines: HeadLine[] = [
    ...openingLines(blocks),
    ...margins.map((paragraph) => ({ text: markedWordsOf(paragraph.lines), place: paragraph.place })),
    { text: stem, place: { file: fileName, part: 'file name' } },
  ];
  return lines.filter(({ text }) => text !== '' && text.length <= lineLengthMax);
}
