import { readDataFile } from '../catalogue/read-data-file.js';
import { isWordings } from '../catalogue/shape.js';
import { stemsOf } from '../text/word-sequences.js';

/**
 * Reads a list of terms from one of the plain data files.
 *
 * @param name - A file of the `catalogue` folder that holds a list of terms.
 * @returns The identity of each term: its stems, joined by spaces.
 */
export function readTermList(name: string): ReadonlySet<string> {
  const terms = readDataFile(name);
  if (!isWordings(terms)) throw new Error(`The list of terms in ${name} cannot be read.`);
  return new Set(terms.map((term) => stemsOf(term).join(' ')));
}
