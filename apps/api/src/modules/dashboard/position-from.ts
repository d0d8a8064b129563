import type { Dashboard, PositionCounts } from '@followthrough/domain';
import type { CountedActions } from '../actions/index.js';

type Counted = Exclude<keyof CountedActions, 'delivery' | 'effect' | 'colour'>;

/** Adds up how far actions have come, as `positionOf` counts rows, from what the database counted together. */
export function positionFrom(counts: readonly CountedActions[]): PositionCounts {
  return {
    actions: sum(counts, 'actions'),
    delivery: by(counts, ({ delivery }) => delivery),
    effect: by(counts, ({ effect }) => effect),
    colour: by(counts, ({ colour }) => colour),
    overdue: sum(counts, 'overdue'),
    moved: sum(counts, 'moved'),
    closed: sum(counts, 'closed'),
    closedWithoutEffect: sum(counts, 'closedWithoutEffect'),
  };
}

/** What of the actions waits for the lead. */
export function waitingIn(counts: readonly CountedActions[]): Omit<Dashboard['waiting'], 'themesToConfirm'> {
  return {
    overdue: sum(counts, 'overdue'),
    dueSoon: sum(counts, 'dueSoon'),
    updatesAwaited: sum(counts, 'updatesAwaited'),
  };
}

function sum(counts: readonly CountedActions[], what: Counted): number {
  return counts.reduce((total, one) => total + one[what], 0);
}

function by<Key extends string>(
  counts: readonly CountedActions[],
  keyOf: (one: CountedActions) => Key,
): Partial<Record<Key, number>> {
  const totals: Partial<Record<Key, number>> = {};
  for (const one of counts) totals[keyOf(one)] = (totals[keyOf(one)] ?? 0) + one.actions;
  return totals;
}
