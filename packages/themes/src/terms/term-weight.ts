import { readTermList } from './term-list.js';
import type { TermPart } from './term-part.js';

/** Our choice, not the literature's; the reasons are in docs/method/themes.md. */
const WEIGHTS = { everyday: 0.4, oneWord: 0.7, abbreviation: 0.8, phrase: 0.85 };

const everydayTerms = readTermList('everyday-terms.json');

/**
 * Says how strongly one mention of a term points to its theme.
 *
 * @param identity - The term's stems, joined by spaces.
 * @param parts - Its words.
 * @returns From 0 to 1: a phrase says more than a word, and an everyday word says least.
 */
export function termWeight(identity: string, parts: readonly TermPart[]): number {
  if (everydayTerms.has(identity)) return WEIGHTS.everyday;
  if (parts.length > 1) return WEIGHTS.phrase;
  return parts[0]?.by === 'written' ? WEIGHTS.abbreviation : WEIGHTS.oneWord;
}
