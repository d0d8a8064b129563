import type { Condition } from '../../../database/seen.js';

/**
 * Every theme that a person confirmed or added on a finding of a reported review, one entry a review, theme and stance.
 * Strategies and actions say what was promised, not what was found, so they never count as learning that came back.
 *
 * @param which - Which theme assignments `x` count: those the caller may see.
 */
export const confirmedLabelsSql = (which: Condition) => `
  select coalesce(json_agg(json_build_object(
    'reviewId', id, 'committeeId', committee_id, 'slug', slug, 'stance', stance, 'reportedOn', reported_on)
    order by slug, id), '[]') as json
  from (
    select distinct r.id, r.committee_id, x.slug, x.stance, r.reported_on
    from theme_assignment x
    join review r on r.id = x.review_id
    where x.finding_id is not null and x.status in ('confirmed', 'added') and r.reported_on is not null
      and ${which}) label`;
