import { recurrences, type LocalDate, type Recurrence } from '@followthrough/domain';
import type { Scoped } from '../../../database/scope.js';
import { catalogueAsAt, findPlacing, type Placing } from '../../catalogue/index.js';
import { findLabelsThen, type LabelThen } from './labels-then.repository.js';
import { measuresThen } from './measures-then.js';
import { returns, type Ground } from './theme-facts.js';
import { findActionsThen, findFollowOns, findStrategiesThen } from './work-then.repository.js';

/** Which themes had been seen by a day, under the catalogue of that day, with their counts. */
export interface Seen {
  readonly asAt: LocalDate;
  readonly placing: Placing;
  readonly labels: readonly LabelThen[];
  readonly recurrences: readonly Recurrence[];
}

/** Which themes had been seen by a day. */
export async function seenThen(scoped: Scoped, asAt: LocalDate): Promise<Seen> {
  const placing = await findPlacing(scoped, await catalogueAsAt(scoped, asAt), asAt);
  const labels = await findLabelsThen(scoped, asAt, placing);
  return { asAt, placing, labels, recurrences: recurrences(labels, asAt) };
}

/** Everything on record of some themes on a day. */
export async function groundThen(scoped: Scoped, seen: Seen, slugs: readonly string[]): Promise<Ground> {
  const asked = { asAt: seen.asAt, placing: seen.placing, slugs };
  const actions = await findActionsThen(scoped, asked);
  return {
    labels: seen.labels,
    recurrences: seen.recurrences,
    actions,
    strategies: await findStrategiesThen(scoped, asked),
    followOns: await findFollowOns(scoped, asked),
    measuresOf: await measuresThen(scoped, seen.asAt, [...new Set(actions.map(({ actionId }) => actionId))]),
  };
}

/** The themes that recurred by a day: in two reviews of the window, or again after an action on them was closed. */
export async function recurringThen(scoped: Scoped, seen: Seen): Promise<string[]> {
  const slugs = seen.recurrences.map(({ slug }) => slug);
  const actions = await findActionsThen(scoped, { asAt: seen.asAt, placing: seen.placing, slugs });
  const learning = seen.labels.filter(({ stance }) => stance === 'learning');
  const cameBack = new Set(returns(learning, actions).map(({ slug }) => slug));
  return seen.recurrences
    .filter(({ slug, recursLocally }) => recursLocally || cameBack.has(slug))
    .map(({ slug }) => slug);
}
