import type { FieldValues, PlanStep } from '../plan/plan-step.js';
import { markedWordsOf } from '../table/words.js';
import { readStrategyWords, type StrategyLabel } from './strategy-label.js';

/** A heading on the way through a plan. */
export type HeadingStep = Extract<PlanStep, { kind: 'heading' }>;

/** Titles of a whole plan or of a part of it, which name no strategy. */
const genericTitle =
  /\b(action|improvement|delivery|implementation) ?(and improvement )?plan\b|\blearning review\b|\bprotection committee\b|\b[cpa]pc\b|^(our |the |agreed )?actions?\b.{0,12}$|^(strategies|recommendations|themes|priorities)\b|\b(tracker|update|contents|introduction|background|appendix|annex|approvals?|document control|version)\b|^(child|young person|siblings?|yp|baby) \p{Lu}\b|\bOFFICIAL\b|:$/iu;

/** Gives what a row's own strategy column says, or null where it has none or leaves it blank. */
export function ownStrategy(values: FieldValues): StrategyLabel | null {
  const words = markedWordsOf(values.get('strategy')?.lines ?? []);
  const number = markedWordsOf(values.get('strategyNumber')?.lines ?? []).replace(/\D+$/, '');
  if (words === '' && number === '') return null;
  if (/^(as above|ditto|["”〃]+)$/i.test(words)) return null;
  const label = readStrategyWords(words);
  return number === '' ? label : { ...label, number };
}

/**
 * Tells which headings that say what they are have actions of their own: rows that name no other strategy themselves.
 * @returns positions of steps; and whether any row names its own strategy
 */
export function headingsWithActions(steps: readonly PlanStep[]): { positions: Set<number>; hasColumn: boolean } {
  const positions = new Set<number>();
  let current: number | null = null;
  let isFromColumn = false;
  let hasColumn = false;
  steps.forEach((step, position) => {
    if (step.kind === 'heading' && step.strength === 'labelled') {
      current = position;
      isFromColumn = false;
    }
    if (step.kind !== 'row') return;
    if (ownStrategy(step.values) !== null) isFromColumn = hasColumn = true;
    if (!isFromColumn && current !== null) positions.add(current);
  });
  return { positions, hasColumn };
}

function hasRowsBeforeNextHeading(steps: readonly PlanStep[], from: number): boolean {
  for (const step of steps.slice(from + 1)) {
    if (step.kind === 'row') return true;
    if (step.kind === 'heading' && step.strength !== 'paragraph' && step.strength !== 'heading') return false;
  }
  return false;
}

const isPlausible = (step: HeadingStep): boolean => !genericTitle.test(step.words) && step.label.title !== '';

/** The title over one table: its nearest heading, or the paragraph just above it. */
function titlesOverTables(steps: readonly PlanStep[]): Set<number> {
  const chosen = new Set<number>();
  let over: { position: number; step: HeadingStep }[] = [];
  steps.forEach((step, position) => {
    if (step.kind === 'heading' && (step.strength === 'heading' || step.strength === 'paragraph'))
      over.push({ position, step });
    if (step.kind !== 'table') return;
    const plausible = over.filter((each) => isPlausible(each.step));
    const title = plausible.findLast((each) => each.step.strength === 'heading') ?? plausible.at(-1);
    if (title !== undefined) chosen.add(title.position);
    over = [];
  });
  return chosen;
}

/**
 * Gives the headings to take as strategies in a plan where none says that it is one: merged rows with actions under
 * them, or else the titles of its tables.
 * @returns positions of steps
 */
export function chooseUnlabelled(steps: readonly PlanStep[]): Set<number> {
  const rows = new Set<number>();
  steps.forEach((step, position) => {
    if (step.kind !== 'heading' || (step.strength !== 'merged row' && step.strength !== 'banner')) return;
    if (isPlausible(step) && hasRowsBeforeNextHeading(steps, position)) rows.add(position);
  });
  return rows.size > 0 ? rows : titlesOverTables(steps);
}
