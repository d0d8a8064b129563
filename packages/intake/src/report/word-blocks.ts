import { headingsAt } from '../columns/find-headings.js';
import { placeInWords } from '../place.js';
import type { Line, Paragraph, PlanDocument, Row, Table } from '../table/document.js';
import { ownFilledCells } from '../table/words.js';
import { tidyText } from '../text/tidy-text.js';
import type { BlockLook, ReportBlock } from './report-block.js';

// A whole paragraph in bold is a paragraph all the same.
const headingLengthMax = 200;

// A title or two may stand over the headings of a plan.
const titleRowsMax = 4;

const lineWords = ({ text, mark }: Line): string => tidyText(mark === null ? text : `${mark.label} ${text}`);

const wordsOf = (lines: readonly Line[]): string =>
  lines
    .filter(({ text }) => text !== '')
    .map(lineWords)
    .join(' ');

function paragraphBlock({ lines, style, headingLevel, place }: Paragraph): ReportBlock {
  const text = wordsOf(lines);
  const look: BlockLook = style === 'heading' && text.length > headingLengthMax ? 'body' : style;
  return {
    text,
    look,
    headingLevel: look === 'heading' ? (headingLevel ?? null) : null,
    isOneLine: true,
    where: placeInWords(place),
  };
}

/** A table of one column is a box around paragraphs. */
function boxBlocks(row: Row): ReportBlock[] {
  return row.cells
    .filter(({ isCovered }) => !isCovered)
    .flatMap(({ lines, place }) =>
      lines.map((line): ReportBlock => {
        const where = placeInWords(place);
        return {
          text: line.text === '' ? '' : lineWords(line),
          look: 'body',
          headingLevel: null,
          isOneLine: true,
          where,
        };
      }),
    );
}

function rowBlock(row: Row, look: 'row' | 'plan'): ReportBlock {
  const [first = '', ...others] = ownFilledCells(row).map(({ lines }) => wordsOf(lines));
  const isNumber = /^\d{1,2}(?:\.\d{1,3})*[.)]?$/.test(first);
  const rest = others.join(' – ');
  const text = [first, rest].filter((part) => part !== '').join(isNumber ? ' ' : ' – ');
  return { text, look, headingLevel: null, isOneLine: true, where: placeInWords(row.place) };
}

function tableBlocks(table: Table): ReportBlock[] {
  const isPlan = table.rows.slice(0, titleRowsMax).some((_, at) => headingsAt(table, at) !== null);
  if (isPlan) return table.rows.map((row) => rowBlock(row, 'plan'));
  const isBox = table.rows.every(({ cells }) => cells.filter(({ isCovered }) => !isCovered).length <= 1);
  return table.rows.flatMap((row) => (isBox ? boxBlocks(row) : [rowBlock(row, 'row')]));
}

/**
 * Gives the paragraphs of a Word document and the rows of its tables, with the numbers that Word draws in front of them.
 * Page heads and feet are left out; tracked changes stand as if they were accepted.
 */
export function wordBlocks({ blocks }: PlanDocument): ReportBlock[] {
  const all = blocks.flatMap((block) => (block.kind === 'table' ? tableBlocks(block) : [paragraphBlock(block)]));
  return all.filter(({ text }) => text !== '');
}
