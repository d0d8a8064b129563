import stem from 'wink-porter2-stemmer';
import { britishSpelling } from './british-spelling.js';

/** Longer than any English word; beyond it the stemmer would only spend time. */
const STEMMED_LENGTH_MAX = 40;

/** Enough for the vocabulary of many reports; a hostile file cannot make it grow without end. */
const REMEMBERED_MAX = 50_000;

const remembered = new Map<string, string>();

function work(word: string): string {
  if (word.length > STEMMED_LENGTH_MAX) return word;
  const stemmed: unknown = stem(britishSpelling(word));
  // The stemmer looks words up in an object literal, so "constructor" finds an inherited function.
  return typeof stemmed === 'string' ? stemmed : word;
}

/**
 * Gives the form under which a word and its inflections are all found.
 *
 * @param word - One word in lower case, without punctuation.
 * @returns Its stem: "chronology" and "chronologies" give the same one.
 * @source Porter's English stemmer, second version (snowballstem.org/algorithms/english), as wink-porter2-stemmer.
 */
export function stemOf(word: string): string {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  const stemmed = work(word);
  if (remembered.size < REMEMBERED_MAX) remembered.set(word, stemmed);
  return stemmed;
}
