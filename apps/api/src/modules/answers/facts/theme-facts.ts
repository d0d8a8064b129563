import {
  recurredAfterClosure,
  type ActionFacts,
  type FollowOn,
  type Recurrence,
  type RecurredAfterClosure,
  type ThemeFacts,
} from '@followthrough/domain';
import type { LabelThen } from './labels-then.repository.js';
import type { ActionThen, StrategyThen } from './work-then.repository.js';

/** Everything on record of some themes on a day, not yet told apart by theme. */
export interface Ground {
  readonly recurrences: readonly Recurrence[];
  readonly labels: readonly LabelThen[];
  readonly strategies: readonly StrategyThen[];
  readonly actions: readonly ActionThen[];
  readonly followOns: readonly (FollowOn & { slug: string })[];
  readonly measuresOf: (actionId: string) => ActionFacts['measures'];
}

/** What was on record of one theme. */
export function themeFacts({ slug, name }: { slug: string; name: string }, ground: Ground): ThemeFacts {
  const of = <One extends { slug: string }>(all: readonly One[]) => all.filter((one) => one.slug === slug);
  const seen = of(ground.labels).filter(({ stance }) => stance === 'learning');
  const actions = of(ground.actions);
  return {
    slug,
    name,
    recurrence: of(ground.recurrences)[0] ?? null,
    seen,
    strategies: of(ground.strategies),
    actions: actions.map((action) => ({ ...action, measures: ground.measuresOf(action.actionId) })),
    cameBack: returns(seen, actions),
    followOns: of(ground.followOns),
  };
}

/** Learning that came back after closure: each new review with every earlier action that was closed. */
export function returns(seen: readonly LabelThen[], actions: readonly ActionThen[]): RecurredAfterClosure[] {
  const closed = actions.flatMap(({ actionId, slug, closure, evidence, reviewIds }) =>
    closure === null || closure.basis === 'withdrawn' || closure.basis === 'superseded'
      ? []
      : [
          {
            ...{ actionId, slug, reviewIds, closedOn: closure.on, basis: closure.basis },
            evidenceGrade: evidence[0]?.grade ?? 0,
          },
        ],
  );
  return recurredAfterClosure(seen, closed).toReversed();
}
