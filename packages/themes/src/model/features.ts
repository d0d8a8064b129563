import type { Token } from '../text/tokenise.js';

/** The two kinds of feature: words and pairs of words, and runs of letters inside a word. */
export type FeatureBlock = 'words' | 'letters';

/** Hears of each feature of a text: its kind, its number, and the word it begins with. */
export type FeatureVisitor = (block: FeatureBlock, feature: number, token: number) => void;

const FNV_START = 2_166_136_261;
const FNV_PRIME = 16_777_619;
/** Letters start from another number, so that no run of letters is taken for a word. */
const LETTERS_START = (FNV_START ^ 0x9e37_79b9) >>> 0;
const PAIR = 32;

const LETTERS_MIN = 3;
const LETTERS_MAX = 5;
/** Letters are read of words this long at most, so that a hostile file costs no more than its length. */
const WORD_LENGTH_MAX = 40;

const mixed = (hash: number, code: number): number => Math.imul(hash ^ code, FNV_PRIME);

function hashOf(text: string, start = FNV_START): number {
  let hash = start;
  for (let at = 0; at < text.length; at += 1) hash = mixed(hash, text.charCodeAt(at));
  return hash;
}

function visitLetters(word: string, token: number, visit: FeatureVisitor): void {
  const bounded = `_${word.slice(0, WORD_LENGTH_MAX)}_`;
  for (let start = 0; start + LETTERS_MIN <= bounded.length; start += 1) {
    let hash = LETTERS_START;
    const longest = Math.min(LETTERS_MAX, bounded.length - start);
    for (let length = 1; length <= longest; length += 1) {
      hash = mixed(hash, bounded.charCodeAt(start + length - 1));
      if (length >= LETTERS_MIN) visit('letters', hash >>> 0, token);
    }
  }
}

/**
 * Reads the features of a text: stemmed words, pairs of neighbours within a sentence, and three to five letters in a row.
 *
 * @param tokens - The words of the text.
 * @param visit - Called once for each place where a feature stands, in reading order.
 * @source Features are numbered by FNV-1a (Fowler, Noll, Vo), 32 bits; no two of the words met so far share a number.
 */
export function readFeatures(tokens: readonly Token[], visit: FeatureVisitor): void {
  for (const [at, { stem, spoken, sentence }] of tokens.entries()) {
    const word = hashOf(stem);
    visit('words', word >>> 0, at);
    const next = tokens[at + 1];
    if (next?.sentence === sentence) visit('words', hashOf(next.stem, mixed(word, PAIR)) >>> 0, at);
    visitLetters(spoken, at, visit);
  }
}
