import type { ConfirmedLabel, LocalDate, SeenFacts } from '@followthrough/domain';
import type { Scope, Scoped } from '../../../database/scope.js';
import { seesOwn } from '../../../database/seen.js';

/** A theme that a person had confirmed on findings of a review by a day, with what is told of the review. */
export type LabelThen = ConfirmedLabel & SeenFacts;

/** Whether a person had put a theme on a passage, or confirmed it there, by the day `$1`. */
export const decidedThen = (scope: Scope) =>
  `x.status in ('confirmed', 'added') and x.decided_on <= $1 and ${seesOwn(scope, 'x')}`;

/** Every theme confirmed on findings by a day, on reviews reported by then, oldest review first. */
export async function findLabelsThen(scoped: Scoped, asAt: LocalDate): Promise<LabelThen[]> {
  const found = await scoped.json<LabelThen[]>(
    `select coalesce(json_agg(json_build_object('reviewId', r.id, 'committeeId', r.committee_id, 'slug', l.slug,
       'stance', l.stance, 'reportedOn', r.reported_on, 'reference', r.reference, 'pseudonym', r.pseudonym,
       'practiceFrom', r.practice_from, 'practiceTo', r.practice_to, 'paragraphs', l.paragraphs)
       order by r.reported_on, r.reference, l.slug), '[]') as json
     from (
       select x.review_id, x.slug, x.stance, array_agg(f.paragraph order by f.position) as paragraphs
       from theme_assignment x join finding f on f.id = x.finding_id
       where ${decidedThen(scoped.scope)} group by x.review_id, x.slug, x.stance) l
     join review r on r.id = l.review_id and r.reported_on <= $1`,
    [asAt],
  );
  return found ?? [];
}
