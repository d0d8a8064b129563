import type { Block, Paragraph } from '../table/document.js';
import { wordsOf } from '../table/words.js';
import { entriesInTable } from './key-table.js';
import { entriesInWords, isKey, type KeyEntry } from './key-words.js';

const opensWithColour = (words: string): boolean =>
  /^\W*(blue|green|amber|red|gr[ea]y)\b/i.test(words) || /^\W*[BRAG]\b/.test(words);

/** One sentence that explains the colours, or a line for each of them. */
function entriesInParagraphs(paragraphs: readonly Paragraph[]): KeyEntry[] {
  const texts = paragraphs.map((paragraph) => wordsOf(paragraph.lines));
  const sentence = texts.map(entriesInWords).find(isKey);
  if (sentence !== undefined) return sentence;
  const lines = texts.filter(opensWithColour).flatMap(entriesInWords);
  return isKey(lines) ? lines : [];
}

/**
 * Gives what a document says its colours mean, word for word, or null where it says nothing.
 * @param blocks the document without the tables of the plan itself
 */
export function readStatusKey(blocks: readonly Block[], margins: readonly Paragraph[]): Record<string, string> | null {
  const tables = blocks.flatMap((block) => (block.kind === 'table' ? [entriesInTable(block)] : []));
  const paragraphs = blocks.filter((block) => block.kind === 'paragraph');
  const entries = tables.find(isKey) ?? entriesInParagraphs([...paragraphs, ...margins]);
  if (entries.length === 0) return null;
  return Object.fromEntries(entries.map(({ colour, meaning }) => [colour, meaning]));
}
