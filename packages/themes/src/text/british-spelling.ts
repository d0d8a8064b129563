import { isFields } from '../catalogue/shape.js';
import { readDataFile } from '../catalogue/read-data-file.js';

const wordings = readDataFile('spellings.json');
const british = new Map(
  Object.entries(isFields(wordings) ? wordings : {}).map(([american, spelling]) => [american, String(spelling)]),
);

/**
 * Gives the British spelling of a word, so that reports written either way are read alike.
 *
 * @param word - One word in lower case.
 * @returns The word itself when both spellings agree.
 */
export function britishSpelling(word: string): string {
  const listed = british.get(word);
  if (listed !== undefined) return listed;
  return word.replace(/iz(e|ed|es|er|ers|ing|ation|ations)$/, 'is$1').replace(/yz(e|ed|es|er|ers|ing)$/, 'ys$1');
}
