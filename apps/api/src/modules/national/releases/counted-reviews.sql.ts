import type { CountedReview, WrittenLabel } from '@followthrough/domain';

/** A review as it is read: its labels as they were written, to be counted under the catalogue of a day. */
export interface WrittenReview extends Omit<CountedReview, 'themes' | 'cameBack'> {
  readonly themes: readonly WrittenLabel[];
  readonly cameBack: readonly WrittenLabel[];
}

/**
 * Every reported review of every committee with a theme that a person confirmed on a finding: its learning, and what of it
 * had been acted on, and the action closed, before it was reported. Read by the product itself alone, to make a release.
 */
export const countedReviewsSql = `
  with confirmed as materialized (
    select x.id as assignment_id, x.committee_id, x.review_id, x.finding_id, x.strategy_id, x.action_id, x.slug, x.stance
    from theme_assignment x where x.status in ('confirmed', 'added')),
  seen as (
    select distinct r.id, r.committee_id, r.reported_on, r.age_band, r.event, c.slug, c.stance,
      (select coalesce(jsonb_agg(jsonb_build_object('changeId', p.change_id, 'slug', p.slug) order by p.position), '[]')
        from theme_placement p where p.assignment_id = c.assignment_id) as placements
    from confirmed c join review r on r.id = c.review_id
    where c.finding_id is not null and r.reported_on is not null),
  closed as (
    select distinct sa.action_id, c.committee_id, c.slug, a.closed_on
    from confirmed c
    join strategy_action sa on sa.strategy_id = c.strategy_id or sa.action_id = c.action_id
    join action a on a.id = sa.action_id
    where c.stance = 'learning' and a.closed_on is not null and a.closure_basis not in ('withdrawn', 'superseded')),
  back as (
    select distinct s.id, s.slug, s.placements from seen s
    join closed c on c.committee_id = s.committee_id and c.slug = s.slug and c.closed_on < s.reported_on
    where s.stance = 'learning' and not exists (
      select from strategy_action own join strategy st on st.id = own.strategy_id
      where own.action_id = c.action_id and st.review_id = s.id))
  select coalesce(json_agg(json_build_object('reviewId', id, 'committeeId', committee_id, 'reportedOn', reported_on,
    'ageBand', age_band, 'event', event, 'themes', themes,
    'cameBack', array(select jsonb_build_object('slug', b.slug, 'placements', b.placements) from back b
      where b.id = review.id order by b.slug)) order by id), '[]') as json
  from (
    select id, committee_id, reported_on, age_band, event,
      coalesce(jsonb_agg(jsonb_build_object('slug', slug, 'placements', placements) order by slug)
        filter (where stance = 'learning'), '[]') as themes
    from seen group by id, committee_id, reported_on, age_band, event) review`;
