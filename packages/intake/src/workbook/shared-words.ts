import type { Archive } from '../zip/archive.js';
import { walkSheetXml } from './spreadsheet-xml.js';

/** Letters kept of one cell. Longer text is no reading, and is only shown to be put right. */
export const cellLengthMax = 1000;

/**
 * Gives the words that cells share, in the order in which cells point to them; of words in several looks, all of them.
 * How they are pronounced, which some languages note beside them, is left out.
 * @param part the part with the words, where there is one
 */
export async function readSharedWords(archive: Archive, part: string | undefined): Promise<readonly string[]> {
  const shared: string[] = [];
  let words = '';
  let taking = false;
  let spoken = false;
  if (part === undefined) return [];
  await walkSheetXml(archive, part, {
    open: ({ name }) => {
      if (name === 'si') words = '';
      if (name === 'rPh') spoken = true;
      taking = name === 't' && !spoken;
    },
    close: (name) => {
      taking = false;
      if (name === 'rPh') spoken = false;
      if (name === 'si') shared.push(words);
    },
    text: (text) => {
      if (taking && words.length < cellLengthMax) words += text.slice(0, cellLengthMax);
    },
  });
  return shared;
}
