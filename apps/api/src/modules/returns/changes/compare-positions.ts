import type { ActionState, Position } from './action-state.js';

/** The parts of an action that are compared, in the order they are told. */
const comparedParts = [
  'text',
  'dueOn',
  'delivery',
  'effect',
  'evidenceGrade',
  'closureBasis',
  'declared',
  'colour',
] as const;

/** A part of an action, or whether it is in the plan at all. */
export type ComparedPart = (typeof comparedParts)[number] | 'presence';

/** One part of one action that is not as it was. An action that came or went has one such entry and no more. */
export interface Difference {
  readonly part: ComparedPart;
  /** The action at the earlier return; nothing when it was not in the plan. */
  readonly before: ActionState | null;
  /** The action now; nothing when it is no longer in the plan. */
  readonly after: ActionState | null;
}

/**
 * Finds what changed between two positions.
 *
 * @param earlier - The position when the earlier return was made.
 * @param now - The position now.
 * @returns One entry for each part that differs, in the order of the plan now; what went from the plan comes last.
 */
export function comparePositions(earlier: Position, now: Position): Difference[] {
  const were = new Map(earlier.map((action) => [action.id, action]));
  const are = new Set(now.map(({ id }) => id));
  return [
    ...now.flatMap((after) => differencesOf(were.get(after.id) ?? null, after)),
    ...earlier.filter(({ id }) => !are.has(id)).map((before) => ({ part: 'presence' as const, before, after: null })),
  ];
}

function differencesOf(before: ActionState | null, after: ActionState): Difference[] {
  if (before === null) return [{ part: 'presence', before, after }];
  return comparedParts.filter((part) => before[part] !== after[part]).map((part) => ({ part, before, after }));
}
