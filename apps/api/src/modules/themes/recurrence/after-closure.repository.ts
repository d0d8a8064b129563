import { recurredAfterClosure, type AfterClosure, type ClosedAction, type LearningSeen } from '@followthrough/domain';
import type { Scope, Scoped } from '../../../database/scope.js';
import { seesAction, seesOwn } from '../../../database/seen.js';
import { countsUnderSql, placingParameters, type Placing } from '../../catalogue/index.js';

type SeenReview = LearningSeen & {
  readonly reviewReference: string;
  readonly pseudonym: string;
  readonly theme: string;
};
type ClosedStory = ClosedAction &
  Pick<AfterClosure, 'actionText' | 'actionReviewReference' | 'strategyTitle' | 'closedBy'>;

/** Learning in the caller's area that came back after an action on its theme was closed, newest first: any, or one's. */
export async function findAfterClosure(scoped: Scoped, placing: Placing, actionId?: string): Promise<AfterClosure[]> {
  const closed = await findClosed(scoped, placing, actionId);
  if (closed.length === 0) return [];
  const seen = (await scoped.jsonOften<SeenReview[]>(seenSql(scoped.scope, placing), placingParameters(placing))) ?? [];
  const key = (id: string, slug: string) => `${id} ${slug}`;
  const reviews = new Map(seen.map((each) => [key(each.reviewId, each.slug), each]));
  const actions = new Map(closed.map((each) => [key(each.actionId, each.slug), each]));
  return recurredAfterClosure(seen, closed).flatMap(({ reviewId, actionId, slug, ...recurrence }) => {
    const review = reviews.get(key(reviewId, slug));
    const action = actions.get(key(actionId, slug));
    if (review === undefined || action === undefined) return [];
    const { theme, reviewReference, pseudonym } = review;
    const { actionText, actionReviewReference, strategyTitle, closedBy } = action;
    return [
      {
        ...recurrence,
        slug,
        theme,
        reviewId,
        reviewReference,
        pseudonym,
        actionId,
        actionText,
        actionReviewReference,
        strategyTitle,
        closedBy,
      },
    ];
  });
}

async function findClosed(scoped: Scoped, placing: Placing, actionId?: string): Promise<ClosedStory[]> {
  const every = closedSql(scoped.scope);
  const parameters = placingParameters(placing);
  const found = await (actionId === undefined
    ? scoped.jsonOften<ClosedStory[]>(every, parameters)
    : scoped.jsonOften<ClosedStory[]>(`${every} and a.id = $3`, [...parameters, actionId]));
  return found ?? [];
}

/** Learning by review, from the counts; label by label where people placed the labels of a split theme one by one. */
const learningSql = (scope: Scope, { byAssignment }: Placing) =>
  Object.keys(byAssignment).length === 0
    ? `(select null::uuid as id, k.slug, k.review_id from theme_count k
       where k.confirmed > 0 and k.stance = 'learning' and ${seesOwn(scope, 'k')})`
    : `(select k.id, k.slug, k.review_id from theme_assignment k where k.finding_id is not null
       and k.stance = 'learning' and k.status in ('confirmed', 'added') and ${seesOwn(scope, 'k')})`;

const seenSql = (scope: Scope, placing: Placing) => `
  select coalesce(json_agg(json_build_object(
    'reviewId', id, 'reviewReference', reference, 'pseudonym', pseudonym, 'slug', slug, 'theme', name,
    'reportedOn', reported_on, 'practiceFrom', practice_from, 'practiceTo', practice_to)
    order by slug, id::text), '[]') as json
  from (
    select distinct t.slug, t.name, r.id, r.reference, r.pseudonym, r.reported_on, r.practice_from, r.practice_to
    from ${learningSql(scope, placing)} x
    join theme t on t.slug = ${countsUnderSql('x', 1)}
    join review r on r.id = x.review_id
    where r.reported_on is not null) seen`;

const closedSql = (scope: Scope) => `
  select coalesce(json_agg(json_build_object(
    'actionId', a.id, 'slug', x.slug, 'closedOn', a.closed_on, 'basis', a.closure_basis,
    'evidenceGrade', (select coalesce(max(e.grade), 0) from evidence_use u join evidence e on e.id = u.evidence_id
      where u.action_id = a.id and e.dated_on <= a.closed_on and (u.removed_on is null or u.removed_on > a.closed_on)),
    'actionText', a.text,
    'closedBy', coalesce((select c.decided_by from closure c where c.action_id = a.id and c.reopened_on is null
      order by c.decided_on desc limit 1), 'not recorded'),
    'strategyTitle', s.title, 'actionReviewReference', s.reference, 'reviewIds', s.review_ids)), '[]') as json
  from action a
  join lateral (
    select distinct ${countsUnderSql('ta', 1)} as slug from theme_assignment ta
    where ${seesOwn(scope, 'ta')} and ta.status in ('confirmed', 'added') and ta.stance = 'learning'
      and (ta.action_id = a.id or ta.strategy_id in (select sa.strategy_id from strategy_action sa where sa.action_id = a.id))) x on true
  join lateral (
    select (array_agg(st.title order by sa.position))[1] as title, (array_agg(r.reference order by sa.position))[1] as reference,
      json_agg(r.id) as review_ids
    from strategy_action sa join strategy st on st.id = sa.strategy_id join review r on r.id = st.review_id
    where sa.action_id = a.id and ${seesOwn(scope, 'sa')}) s on true
  where ${seesAction(scope, 'a')} and a.closed_on is not null and a.closure_basis not in ('withdrawn', 'superseded')`;
