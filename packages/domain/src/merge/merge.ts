import { moveAction } from '../action/move.js';
import type { Delivery, Effect } from '../action/states.js';
import { checkNotDecidedByUpdate } from '../not-acting/not-acting.js';
import { Problem } from '../problem.js';

/** One of two actions that are the same thing, as far as merging looks at it. */
export interface MergeFacts {
  readonly id: string;
  readonly delivery: Delivery;
  readonly effect: Effect;
  readonly closed: boolean;
  /** Whether somebody claims that it can be closed, and that is not decided. */
  readonly claimWaits: boolean;
  /** Whether it is the caller's own committee's. */
  readonly own: boolean;
  /** Whether it serves a strategy of another committee as well. */
  readonly shared: boolean;
}

/**
 * Checks that an action can be merged into another: the one goes on, and the other is superseded by it.
 *
 * @throws {Problem} `merge.same-action`, `action.not-yours`, `action.already-closed`, `closure.claim-open`, `merge.shared`
 *   where another committee would lose what serves it, `merge.not-live`, or `not-acting.needs-decision`.
 */
export function checkMerge(duplicate: MergeFacts, kept: MergeFacts): void {
  if (duplicate.id === kept.id) throw new Problem('merge.same-action');
  for (const { own, closed } of [duplicate, kept]) {
    if (!own) throw new Problem('action.not-yours');
    if (closed) throw new Problem('action.already-closed');
  }
  if (duplicate.claimWaits) throw new Problem('closure.claim-open');
  if (duplicate.shared) throw new Problem('merge.shared');
  checkNotDecidedByUpdate(duplicate.delivery, 'superseded');
  if (isOver(duplicate.delivery) || isOver(kept.delivery) || kept.delivery === 'not-accepted')
    throw new Problem('merge.not-live');
  const { delivery, effect } = duplicate;
  moveAction({ delivery, effect }, { delivery: 'superseded', effect }, nothing);
}

const isOver = (delivery: Delivery) => delivery === 'withdrawn' || delivery === 'superseded';
const nothing = { grade: 0, practiceSeenOn: [], reportingCycleDays: 0 } as const;

/**
 * What one list takes over from another so that it holds both, each thing once.
 *
 * @param keyOf - What makes two of them the same thing.
 * @returns Those of the other that it has not yet, in their order.
 */
export function takenOver<One>(kept: readonly One[], other: readonly One[], keyOf: (one: One) => string): One[] {
  const known = new Set(kept.map(keyOf));
  return other.filter((one) => {
    const isNew = !known.has(keyOf(one));
    known.add(keyOf(one));
    return isNew;
  });
}
