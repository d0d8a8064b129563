import type { ConfirmedLabel } from '@followthrough/domain';
import type { Scoped } from '../../../database/scope.js';
import { seesOwn } from '../../../database/seen.js';
import { confirmedLabelsSql } from './confirmed-labels.sql.js';

/** Every theme that a person confirmed or added on a finding of a reported review in the caller's area. */
export async function findLabels(scoped: Scoped): Promise<ConfirmedLabel[]> {
  return (await scoped.jsonOften<ConfirmedLabel[]>(confirmedLabelsSql(seesOwn(scoped.scope, 'x')))) ?? [];
}

/** How many passages wait for a decision on each theme. */
export async function countWaiting(scoped: Scoped): Promise<ReadonlyMap<string, number>> {
  const found = await scoped.jsonOften<Record<string, number>>(
    `select coalesce(json_object_agg(slug, waiting), '{}') as json from (
       select slug, count(*) as waiting from theme_assignment x
       where status = 'suggested' and ${seesOwn(scoped.scope, 'x')} group by slug) w`,
  );
  return new Map(Object.entries(found ?? {}));
}
