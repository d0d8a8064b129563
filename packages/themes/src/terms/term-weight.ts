import { isWordings } from '../catalogue/shape.js';
import { readDataFile } from '../catalogue/read-data-file.js';
import { stemsOf } from '../text/word-sequences.js';

/** Our choice, not the literature's; the reasons are in docs/method/themes.md. */
const WEIGHTS = { everyday: 0.4, oneWord: 0.7, abbreviation: 0.8, phrase: 0.85 };

function readEverydayTerms(): ReadonlySet<string> {
  const terms = readDataFile('everyday-terms.json');
  if (!isWordings(terms)) throw new Error('The list of everyday terms cannot be read.');
  return new Set(terms.map((term) => stemsOf(term).join(' ')));
}

const everydayTerms = readEverydayTerms();

/**
 * Says how strongly one mention of a term points to its theme.
 *
 * @param identity - The term's stems, joined by spaces.
 * @param parts - Its words.
 * @returns From 0 to 1: a phrase says more than a word, and an everyday word says least.
 */
export function termWeight(identity: string, parts: readonly { readonly exact: boolean }[]): number {
  if (everydayTerms.has(identity)) return WEIGHTS.everyday;
  if (parts.length > 1) return WEIGHTS.phrase;
  return parts[0]?.exact === true ? WEIGHTS.abbreviation : WEIGHTS.oneWord;
}
