import { findHeadings } from '../plan/table-steps.js';
import type { Block } from '../table/document.js';
import { markedWordsOf } from '../table/words.js';
import { readStrategyLabel } from '../strategy/strategy-label.js';
import { pseudonymIn } from './pseudonym.js';

/** A stretch of a document about one review. */
export interface ReviewPart {
  blocks: Block[];
}

/** A heading over the plan of one child is short; a sentence that mentions a child is not. */
const headingWordsMax = 15;

function headingName(block: Block): string | null {
  if (block.kind === 'table') return null;
  const words = markedWordsOf(block.lines);
  if (block.style === 'contents' || words.split(/\s+/).length > headingWordsMax) return null;
  return readStrategyLabel(words) === null ? pseudonymIn(words) : null;
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
