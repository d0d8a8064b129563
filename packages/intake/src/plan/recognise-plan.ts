import { IntakeProblem } from '../problem.js';
import { headingsLookedFor } from '../columns/heading-words.js';
import { headLines, type HeadLine } from '../review/head-lines.js';
import { readReview } from '../review/read-review.js';
import { splitByReview, type ReviewPart } from '../review/split-by-review.js';
import { readStatusKey } from '../status/status-key.js';
import { isUnusualKey } from '../status/unusual-key.js';
import { assembleStrategies } from '../strategy/assemble-strategies.js';
import type { Block, PlanDocument } from '../table/document.js';
import { documentSteps } from './document-steps.js';
import type { UnreadPiece } from './plan-step.js';
import type { ReadPlan, ReadReview, ReadReviewPlan, TableLeftAside } from './plan.js';
import { findHeadings } from './table-steps.js';
import { layFormsFlat } from './upright-table.js';
import { WarningList } from './warning-list.js';

interface ReadPart {
  plan: ReadReviewPlan;
  unread: UnreadPiece[];
  leftAside: TableLeftAside[];
  hasPlanTable: boolean;
}

// In a file about several reviews the heading of a part names its child before the title of the whole does.
const nearestFirst = (lines: readonly HeadLine[], isOnlyPart: boolean): HeadLine[] =>
  isOnlyPart ? [...lines] : [...lines.filter((line) => line.text.split(/\s+/).length <= 15).reverse(), ...lines];

function reviewOf(part: ReviewPart, document: PlanDocument, isOnlyPart: boolean): ReadReview {
  const own = headLines(part.blocks, isOnlyPart ? document.margins : [], isOnlyPart ? document.name : '');
  const review = readReview(nearestFirst(own, isOnlyPart));
  if (isOnlyPart || review.committee !== undefined) return review;
  const { committee, sources } = readReview(headLines(document.blocks, document.margins, document.name));
  if (committee === undefined || sources.committee === undefined) return review;
  return { ...review, committee, sources: { ...review.sources, committee: sources.committee } };
}

function readPart(part: ReviewPart, review: ReadReview, warnings: WarningList): ReadPart {
  const steps = documentSteps(part.blocks);
  const { strategies, unread } = assembleStrategies(steps, warnings);
  const leftAside = steps.flatMap((step) =>
    step.kind === 'left aside' ? [{ reason: step.reason, place: step.place }] : [],
  );
  return { plan: { review, strategies }, unread, leftAside, hasPlanTable: steps.some((step) => step.kind === 'table') };
}

/** Everything but the rows of actions: where a key to the colours may stand. */
function outsideThePlan(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block): Block[] => {
    if (block.kind === 'paragraph' || findHeadings(block) === null) return [block];
    return block.rows
      .filter((row) => row.cells.length === 1)
      .map((row) => ({ kind: 'paragraph', lines: row.cells[0]?.lines ?? [], style: 'body', place: row.place }));
  });
}

/**
 * Gives the plan that a document holds, whichever program it was written in.
 * @throws intake.no-plan-found where no table has the headings of a plan
 */
export function recognisePlan(given: PlanDocument): ReadPlan {
  const document = { ...given, blocks: layFormsFlat(given.blocks) };
  const warnings = new WarningList();
  const parts = splitByReview(document.blocks);
  const isOnlyPart = parts.length === 1;
  const read = parts.map((part) => readPart(part, reviewOf(part, document, isOnlyPart), warnings));
  if (!read.some((part) => part.hasPlanTable)) {
    throw new IntakeProblem('intake.no-plan-found', `We looked for a table with the headings ${headingsLookedFor}.`);
  }
  if (!isOnlyPart) warnings.add('multiple-reviews', 'the file', null);
  const changed = document.trackedChanges[0];
  if (changed !== undefined) warnings.add('tracked-changes', 'the document', changed);
  const statusKey = readStatusKey(outsideThePlan(document.blocks), document.margins);
  if (statusKey !== null && isUnusualKey(statusKey))
    warnings.add('status-key-nonstandard', 'the key to the colours', null);
  return {
    source: document.name,
    plans: read.map((part) => part.plan),
    ...(statusKey === null ? {} : { statusKey }),
    warnings: warnings.warnings,
    unread: read.flatMap((part) => part.unread),
    leftAside: read.flatMap((part) => part.leftAside),
  };
}
