/** The tallest a row may be. @source Microsoft, "Excel specifications and limits". */
const rowHeightMaxInPoints = 409;

/** A line of the body font at 10 points, and the air above and below it. Ours, from looking at pages. */
const lineHeightInPoints = 13;
const paddingInPoints = 4;

/** How many letters of running text fit in the width of one digit's column, on the careful side. Ours, measured. */
const lettersPerWidth = 1.2;

/** Words to be folded, and the width of the column they fold in, in characters. */
export interface FoldedWords {
  readonly words: string;
  readonly width: number;
}

/**
 * How tall a row must be to show the longest of its cells, in points, up to the tallest Excel allows.
 *
 * Written into the file because not every program works heights out for itself. It takes letters to be wide, so a row
 * may have a little room to spare and seldom too little.
 */
export function rowHeight(cells: readonly FoldedWords[]): number {
  let lines = 1;
  for (const { words, width } of cells) lines = Math.max(lines, lineCount(words, width));
  return Math.min(lines * lineHeightInPoints + paddingInPoints, rowHeightMaxInPoints);
}

function lineCount(words: string, width: number): number {
  const lettersMax = Math.max(1, Math.floor(width * lettersPerWidth));
  if (words.length <= lettersMax && !words.includes('\n')) return 1;
  return words.split('\n').reduce((lines, paragraph) => lines + foldedLineCount(paragraph, lettersMax), 0);
}

/** Folds at spaces, and inside a word only when the word alone is wider than the column. */
function foldedLineCount(paragraph: string, lettersMax: number): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(' ')) {
    const needed = used === 0 ? word.length : used + 1 + word.length;
    if (needed <= lettersMax) {
      used = needed;
      continue;
    }
    lines += (used === 0 ? 0 : 1) + Math.ceil(word.length / lettersMax) - 1;
    used = word.length % lettersMax || lettersMax;
  }
  return lines;
}
