import { stemOf } from './stem-of.js';

/** A word of a text and the place where it stands. */
export interface Token {
  /** The form under which inflections and spellings of the word are all found. */
  readonly stem: string;
  /** The word in lower case, without apostrophes or a possessive ending. */
  readonly spoken: string;
  /** The word as written, without a possessive or plural ending; for abbreviations, whose case matters. */
  readonly written: string;
  readonly start: number;
  readonly end: number;
  /** The number of the sentence it stands in, from 0. */
  readonly sentence: number;
  /** The number of the phrase it stands in, from 0; a comma or bracket ends a phrase, a hyphen does not. */
  readonly phrase: number;
}

/** Letters, digits and marks, with apostrophes and invisible joiners inside; an ampersand reads as "and". */
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}\u00AD\u200B-\u200D]|['’ʼ](?=\p{L}))*|&/gu;
const INVISIBLE = /[\u00AD\u200B-\u200D]/g;
const APOSTROPHE = /['’ʼ]/g;
const SENTENCE_END = /[.!?;•·…]|\n\s*\n/u;
const PHRASE_END = /[,:()[\]{}"“”—|]|\s[-–]\s/u;
const PLURAL_ABBREVIATION = /^(.*\p{Lu}.*\p{Lu}\d*)s$/u;

function bare(word: string): string {
  const visible = word.normalize('NFKC').replace(INVISIBLE, '');
  return visible.replace(/['’ʼ]s$/iu, '');
}

function writtenForm(word: string): string {
  return PLURAL_ABBREVIATION.exec(word)?.[1] ?? word;
}

function spokenForm(word: string): string {
  return word === '&' ? 'and' : word.toLowerCase().replace(APOSTROPHE, '');
}

/**
 * Splits a text into words, keeping exactly where each stands.
 *
 * @param text - Any text at all; hyphens part words, apostrophes do not.
 * @returns The words in reading order. `text.slice(start, end)` is the word as written.
 */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  let phrase = 0;
  let previousEnd = 0;
  for (const match of text.matchAll(WORD)) {
    const between = text.slice(previousEnd, match.index);
    if (SENTENCE_END.test(between)) sentence += 1;
    if (SENTENCE_END.test(between) || PHRASE_END.test(between)) phrase += 1;
    const word = bare(match[0]);
    const end = match.index + match[0].length;
    const spoken = spokenForm(word);
    tokens.push({
      stem: stemOf(spoken),
      spoken,
      written: writtenForm(word),
      start: match.index,
      end,
      sentence,
      phrase,
    });
    previousEnd = end;
  }
  return tokens;
}
