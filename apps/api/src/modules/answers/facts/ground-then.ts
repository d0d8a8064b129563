import { recurrences, type LocalDate, type Recurrence } from '@followthrough/domain';
import type { Scoped } from '../../../database/scope.js';
import { findLabelsThen, type LabelThen } from './labels-then.repository.js';
import { measuresThen } from './measures-then.js';
import { returns, type Ground } from './theme-facts.js';
import { findActionsThen, findFollowOns, findStrategiesThen } from './work-then.repository.js';

/** What was on record of themes on a day. */
export interface Seen {
  readonly labels: readonly LabelThen[];
  readonly recurrences: readonly Recurrence[];
}

/** Which themes had been seen by a day, with their counts. */
export async function seenThen(scoped: Scoped, asAt: LocalDate): Promise<Seen> {
  const labels = await findLabelsThen(scoped, asAt);
  return { labels, recurrences: recurrences(labels, asAt) };
}

/** Everything on record of some themes on a day. */
export async function groundThen(
  scoped: Scoped,
  asAt: LocalDate,
  { seen, slugs }: { seen: Seen; slugs: readonly string[] },
): Promise<Ground> {
  const actions = await findActionsThen(scoped, asAt, slugs);
  return {
    ...seen,
    actions,
    strategies: await findStrategiesThen(scoped, asAt, slugs),
    followOns: await findFollowOns(scoped, asAt, slugs),
    measuresOf: await measuresThen(scoped, asAt, [...new Set(actions.map(({ actionId }) => actionId))]),
  };
}

/** The themes that recurred by a day: in two reviews of the window, or again after an action on them was closed. */
export async function recurringThen(scoped: Scoped, asAt: LocalDate, seen: Seen): Promise<string[]> {
  const slugs = seen.recurrences.map(({ slug }) => slug);
  const actions = await findActionsThen(scoped, asAt, slugs);
  const learning = seen.labels.filter(({ stance }) => stance === 'learning');
  const cameBack = new Set(returns(learning, actions).map(({ slug }) => slug));
  return seen.recurrences
    .filter(({ slug, recursLocally }) => recursLocally || cameBack.has(slug))
    .map(({ slug }) => slug);
}
