/**
 * Every theme that a person confirmed or added on a finding of a reported review, of every committee, one entry a review,
 * theme and stance. Read by the database's owner alone, when a release is made.
 */
export const releasedLabelsSql = `
  select coalesce(json_agg(json_build_object(
    'reviewId', id, 'committeeId', committee_id, 'slug', slug, 'stance', stance, 'reportedOn', reported_on)
    order by slug, id), '[]') as json
  from (
    select distinct r.id, r.committee_id, x.slug, x.stance, r.reported_on
    from theme_assignment x
    join review r on r.id = x.review_id
    where x.finding_id is not null and x.status in ('confirmed', 'added') and r.reported_on is not null) label`;
