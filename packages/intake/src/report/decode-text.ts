import type { ReportRemark } from './remarks.js';
import { ReportProblem } from './report-problem.js';

/** A text, and what of it could not be read. */
export interface DecodedText {
  readonly text: string;
  readonly remarks: readonly ReportRemark[];
}

const startsWith = (bytes: Uint8Array, start: string): boolean =>
  [...start].every((letter, at) => bytes[at] === letter.charCodeAt(0));

/**
 * Gives the words of a plain text file. UTF-8 and UTF-16 are read as they are, and what is neither as Windows wrote text
 * before.
 * @throws {ReportProblem} report.empty, report.pdf, report.not-word, report.not-text
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (startsWith(bytes, '%PDF')) throw new ReportProblem('report.pdf');
  if (startsWith(bytes, '{\\rtf')) throw new ReportProblem('report.not-word');
  const { text, isGuess } = decoded(bytes);
  if (text.includes('\0')) throw new ReportProblem('report.not-text');
  if (isUnprintable(text)) throw new ReportProblem('report.not-text');
  if (text.trim() === '') throw new ReportProblem('report.empty');
  return { text, remarks: [...(isGuess ? [guessed] : []), ...lost(text)] };
}

const guessed: ReportRemark = {
  sentence:
    'The file does not say how its letters are written. Check letters with accents, quotation marks and dashes, or copy the words and paste them.',
  where: 'the whole file',
};

// What Windows wrote for the codes 80 to 9F, in their order; a letter for itself where it wrote none.
const windowsLetters = [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'];

function decoded(bytes: Uint8Array): { text: string; isGuess: boolean } {
  const [one, two] = bytes;
  if (one === 0xff && two === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes), isGuess: false };
  if (one === 0xfe && two === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes), isGuess: false };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), isGuess: false };
  } catch {
    const text = Buffer.from(bytes).toString('latin1');
    return {
      text: text.replace(/[\u0080-\u009f]/g, (letter) => windowsLetters[letter.charCodeAt(0) - 0x80] ?? letter),
      isGuess: true,
    };
  }
}

/** A picture or a program has control characters all over; a text may have a stray one. */
function isUnprintable(text: string): boolean {
  const control = text.slice(0, 20_000).match(/[^\P{Cc}\t\n\r\v\f\u0085]/gu)?.length ?? 0;
  return control > 20 && control > text.length / 500;
}

function lost(text: string): ReportRemark[] {
  const line = text.split('\n').findIndex((each) => each.includes('\uFFFD'));
  if (line < 0) return [];
  const sentence = 'Some letters could not be read and are shown as �. Correct them in the passages they stand in.';
  return [{ sentence, where: `first in line ${line + 1}` }];
}
