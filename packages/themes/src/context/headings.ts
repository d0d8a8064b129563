import { readDataFile } from '../catalogue/read-data-file.js';
import { isFields, isWordings } from '../catalogue/shape.js';
import { tokenise, type Token } from '../text/tokenise.js';
import { standsAt, stemsOf } from '../text/word-sequences.js';

/** Headings of one kind: wordings that may stand anywhere in a heading, and those that must be all of it. */
export interface HeadingWords {
  readonly anywhere: readonly (readonly string[])[];
  readonly whole: readonly (readonly string[])[];
}

/** Where wordings were met in a heading: the first word, and how many words. */
export interface HeadingMatch {
  readonly at: number;
  readonly length: number;
}

/** Gives the words of a heading, without the number in front. */
export const headingTokens = (heading: string): readonly Token[] => tokenise(heading.replace(/^[\s\d.()]+/, ''));

function readWordings(part: string): readonly (readonly string[])[] {
  const sections = readDataFile('sections.json');
  const headings = isFields(sections) ? sections[part] : undefined;
  if (!isWordings(headings)) throw new Error(`The ${part} headings of the catalogue cannot be read.`);
  return headings.map(stemsOf);
}

/**
 * Reads the headings of one kind from the catalogue.
 *
 * @param anywhere - The list of those that may stand anywhere, or nothing.
 * @param whole - The list of those that must be the whole heading, or nothing.
 */
export function readHeadings(anywhere: string | null, whole: string | null = null): HeadingWords {
  return {
    anywhere: anywhere === null ? [] : readWordings(anywhere),
    whole: whole === null ? [] : readWordings(whole),
  };
}

/**
 * Gives the first place where one of the wordings stands in a heading, the longest of those that stand there.
 *
 * @param tokens - The words of the heading.
 * @param words - The headings of one kind.
 */
export function matchIn(tokens: readonly Token[], words: HeadingWords): HeadingMatch | null {
  const isWhole = words.whole.some((stems) => stems.length === tokens.length && standsAt(tokens, 0, stems));
  if (isWhole) return { at: 0, length: tokens.length };
  for (const at of tokens.keys()) {
    const lengths = words.anywhere.filter((stems) => standsAt(tokens, at, stems)).map((stems) => stems.length);
    if (lengths.length > 0) return { at, length: Math.max(...lengths) };
  }
  return null;
}
