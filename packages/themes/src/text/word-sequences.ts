import type { Token } from './tokenise.js';
import { tokenise } from './tokenise.js';

/**
 * Gives the stems of a wording, in order.
 *
 * @param wording - A word or phrase of one of the data files.
 */
export function stemsOf(wording: string): readonly string[] {
  return tokenise(wording).map((token) => token.stem);
}

/**
 * Gives the words of a wording, in order and in lower case.
 *
 * @param wording - A word or phrase of one of the data files.
 */
export function spokenWordsOf(wording: string): readonly string[] {
  return tokenise(wording).map((token) => token.spoken);
}

/**
 * Says whether a sequence of stems stands at one place of a text.
 *
 * @param tokens - The words of the text.
 * @param at - Where the sequence should begin, counted in words from 0.
 * @param stems - The sequence.
 */
export function standsAt(tokens: readonly Token[], at: number, stems: readonly string[]): boolean {
  return stems.length > 0 && stems.every((stem, step) => tokens[at + step]?.stem === stem);
}

/**
 * Says whether a sequence of words stands at one place of a text, each exactly as spoken.
 *
 * @param tokens - The words of the text.
 * @param at - Where the sequence should begin, counted in words from 0.
 * @param words - The sequence, in lower case.
 */
export function isSpokenAt(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  return words.length > 0 && words.every((word, step) => tokens[at + step]?.spoken === word);
}
