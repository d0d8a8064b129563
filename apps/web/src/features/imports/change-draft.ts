import { emptyAction, emptyStrategy } from './draft-from';
import { nextKey, type ActionDraft, type ImportDraft, type ReviewDraft, type StrategyDraft } from './import-draft';

/** What a person may do to a plan on its way in. Strategies and actions are named by their keys. */
export type DraftChange =
  | { readonly kind: 'review'; readonly changed: Partial<ReviewDraft> }
  | { readonly kind: 'strategy'; readonly strategy: number; readonly changed: Partial<StrategyDraft> }
  | {
      readonly kind: 'action';
      readonly strategy: number;
      readonly action: number;
      readonly changed: Partial<ActionDraft>;
    }
  | { readonly kind: 'add-action'; readonly strategy: number }
  | { readonly kind: 'add-strategy' };

/** The plan after a change. Whatever the change does not touch stays the very same value, so it is not drawn again. */
export function changeDraft(draft: ImportDraft, change: DraftChange): ImportDraft {
  switch (change.kind) {
    case 'review':
      return { ...draft, review: { ...draft.review, ...change.changed } };
    case 'strategy':
      return inStrategy(draft, change.strategy, (strategy) => ({ ...strategy, ...change.changed }));
    case 'action':
      return inStrategy(draft, change.strategy, (strategy) => ({
        ...strategy,
        actions: replaced(strategy.actions, change.action, (action) => ({ ...action, ...change.changed })),
      }));
    case 'add-action':
      return inStrategy(draft, change.strategy, withAction);
    case 'add-strategy': {
      const key = nextKey(draft.strategies);
      return { ...draft, strategies: [...draft.strategies, emptyStrategy(key, String(key + 1))] };
    }
  }
}

function inStrategy(draft: ImportDraft, key: number, change: (strategy: StrategyDraft) => StrategyDraft): ImportDraft {
  return { ...draft, strategies: replaced(draft.strategies, key, change) };
}

function withAction(strategy: StrategyDraft): StrategyDraft {
  const key = nextKey(strategy.actions);
  const reference = `${strategy.number || String(strategy.key + 1)}.${key + 1}`;
  return { ...strategy, actions: [...strategy.actions, emptyAction(key, reference)] };
}

function replaced<Part extends { readonly key: number }>(
  parts: readonly Part[],
  key: number,
  change: (part: Part) => Part,
): Part[] {
  return parts.map((part) => (part.key === key ? change(part) : part));
}
