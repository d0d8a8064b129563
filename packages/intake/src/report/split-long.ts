import type { ReportPiece } from './piece.js';

/** The most characters a passage may have: what a finding of a review may. */
export const passageLengthMax = 6000;

/**
 * Gives a text in parts that are short enough, cut after a line, else after a sentence, else between words. Nothing but
 * the white space at a cut is left out.
 * @param text any text
 * @param lengthMax the most characters of a part
 */
function shortParts(text: string, lengthMax = passageLengthMax): string[] {
  const parts: string[] = [];
  let from = 0;
  while (text.length - from > lengthMax) {
    const length = cutAt(text.slice(from, from + lengthMax));
    parts.push(text.slice(from, from + length).trim());
    from += length;
  }
  return [...parts, text.slice(from).trim()].filter((part) => part !== '');
}

function cutAt(window: string): number {
  const enough = Math.floor(window.length / 2);
  const line = window.lastIndexOf('\n') + 1;
  if (line > enough) return line;
  const sentence = Math.max(window.lastIndexOf('. '), window.lastIndexOf('? '), window.lastIndexOf('! ')) + 1;
  if (sentence > enough) return sentence;
  const space = window.lastIndexOf(' ') + 1;
  if (space > 0) return space;
  // Half of a pair of code units is no character.
  return /[\uD800-\uDBFF]$/.test(window) ? window.length - 1 : window.length;
}

/** Gives a piece as it is, or in parts where it is longer than a passage may be. */
export function splitLong(piece: ReportPiece): ReportPiece[] {
  if (piece.text.length <= passageLengthMax) return [piece];
  return shortParts(piece.text).map((text, at) => ({ ...piece, text, number: at === 0 ? piece.number : '' }));
}
