import type { ConfirmedLabel } from '@followthrough/domain';
import type { Scoped } from '../../../database/scope.js';
import { seesOwn } from '../../../database/seen.js';
import type { Placing } from '../../catalogue/index.js';

/**
 * Every theme that a person confirmed or added on a finding of a reported review in the caller's area, one entry a
 * review, theme and stance. Strategies and actions say what was promised, not what was found, so they never count.
 */
export async function findLabels(scoped: Scoped): Promise<ConfirmedLabel[]> {
  const found = await scoped.jsonOften<ConfirmedLabel[]>(
    `select coalesce(json_agg(json_build_object('reviewId', r.id, 'committeeId', x.committee_id, 'slug', x.slug,
       'stance', x.stance, 'reportedOn', r.reported_on) order by x.slug, r.id), '[]') as json
     from theme_count x join review r on r.id = x.review_id
     where x.confirmed > 0 and r.reported_on is not null and ${seesOwn(scoped.scope, 'x')}`,
  );
  return found ?? [];
}

/** What nobody has decided of a theme in the caller's area; it is shown apart and counted nowhere else. */
export interface Undecided {
  /** Passages that wait for a decision. */
  readonly waiting: number;
  /** Reviews on which the machine is sure of it and nobody has confirmed it. */
  readonly reviewsDetected: number;
}

/** What waits on each theme, by the slug it would count under. */
export async function findUndecided(scoped: Scoped, { bySlug }: Placing): Promise<ReadonlyMap<string, Undecided>> {
  const found = await scoped.jsonOften<Record<string, Undecided>>(
    `select coalesce(json_object_agg(slug, json_build_object('waiting', waiting, 'reviewsDetected', detected)), '{}') as json
     from (
       select coalesce($1::jsonb ->> x.slug, x.slug) as slug, sum(waiting) as waiting,
         count(distinct review_id) filter (where stance = 'learning' and detected > 0 and confirmed = 0) as detected
       from theme_count x where ${seesOwn(scoped.scope, 'x')} group by 1 having sum(waiting) > 0) undecided`,
    [JSON.stringify(bySlug)],
  );
  return new Map(Object.entries(found ?? {}));
}
