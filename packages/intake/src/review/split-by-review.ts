import { findHeadings, titleRows } from '../plan/table-steps.js';
import type { Block, Table } from '../table/document.js';
import { markedWordsOf } from '../table/words.js';
import { readStrategyLabel } from '../strategy/strategy-label.js';
import { pseudonymsIn } from './pseudonym.js';

/** A stretch of a document about one review. */
export interface ReviewPart {
  blocks: Block[];
}

/** A heading over the plan of one child is short; a sentence that mentions a child is not. */
const headingWordsMax = 15;

const nameIn = (words: string): string | null =>
  words.split(/\s+/).length > headingWordsMax || readStrategyLabel(words) !== null
    ? null
    : (pseudonymsIn(words)[0] ?? null);

// The banner over the headings of a plan table may name the child as a heading above it would.
function bannerName(table: Table): string | null {
  const headed = findHeadings(table);
  if (headed === null) return null;
  return (
    titleRows(table, headed.at)
      .map(({ words }) => nameIn(words))
      .find((name) => name !== null) ?? null
  );
}

function headingName(block: Block): string | null {
  if (block.kind === 'table') return bannerName(block);
  return block.style === 'contents' ? null : nameIn(markedWordsOf(block.lines));
}

/**
 * Gives a document in parts, one for each review it is about: a new one begins at a heading that names another child
 * once the plan of the one before has been seen.
 */
export function splitByReview(blocks: readonly Block[]): ReviewPart[] {
  const parts: ReviewPart[] = [{ blocks: [] }];
  let name: string | null = null;
  let hasPlan = false;
  for (const block of blocks) {
    const here = headingName(block);
    if (here !== null && hasPlan && here !== name) {
      parts.push({ blocks: [] });
      hasPlan = false;
    }
    name = here ?? name;
    hasPlan ||= block.kind === 'table' && findHeadings(block) !== null;
    parts.at(-1)?.blocks.push(block);
  }
  // A last heading with no plan under it is an ending, not another review.
  const last = parts.at(-1);
  if (parts.length > 1 && last !== undefined && !hasPlan) {
    parts.pop();
    parts.at(-1)?.blocks.push(...last.blocks);
  }
  return parts;
}
