import type { ConfirmedLabel, LocalDate, SeenFacts } from '@followthrough/domain';
import type { Scope, Scoped } from '../../../database/scope.js';
import { seesOwn } from '../../../database/seen.js';
import { placingParameters, type Placing } from '../../catalogue/index.js';

/** A theme that a person had confirmed on findings of a review by a day, with what is told of the review. */
export type LabelThen = ConfirmedLabel & SeenFacts;

/** Whether a person had put a theme on a passage, or confirmed it there, by the day `$1`. */
export const decidedThen = (scope: Scope) =>
  `x.status in ('confirmed', 'added') and x.decided_on <= $1 and ${seesOwn(scope, 'x')}`;

/**
 * Every theme confirmed on findings as was known on a day, on reviews reported by then, oldest review first: under the
 * theme where it counted that day.
 */
export async function findLabelsThen(scoped: Scoped, asAt: LocalDate, placing: Placing): Promise<LabelThen[]> {
  const found = await scoped.json<LabelThen[]>(
    `select coalesce(json_agg(json_build_object('reviewId', r.id, 'committeeId', r.committee_id, 'slug', l.slug,
       'stance', l.stance, 'reportedOn', r.reported_on, 'reference', r.reference, 'pseudonym', r.pseudonym,
       'practiceFrom', r.practice_from, 'practiceTo', r.practice_to, 'paragraphs', l.paragraphs)
       order by r.reported_on, r.reference, l.slug), '[]') as json
     from (
       select k.review_id, coalesce($3::jsonb ->> k.assignment_id::text, $2::jsonb ->> k.slug, k.slug) as slug, k.stance,
         coalesce(json_agg(f.paragraph order by f.position) filter (where f.id is not null), '[]') as paragraphs
       from theme_label k
       left join theme_assignment x on x.id = k.assignment_id and ${seesOwn(scoped.scope, 'x')}
       left join finding f on f.id = x.finding_id
       where k.known_from <= $1 and (k.known_to is null or k.known_to > $1) and ${seesOwn(scoped.scope, 'k')}
       group by 1, 2, 3) l
     join review r on r.id = l.review_id and r.reported_on <= $1`,
    [asAt, ...placingParameters(placing)],
  );
  return found ?? [];
}
