import type { ActionFacts, FollowOn, LocalDate, StrategyFacts } from '@followthrough/domain';
import type { Scope, Scoped } from '../../../database/scope.js';
import { seesAction, seesOwn } from '../../../database/seen.js';
import { countsUnderSql, placingParameters, type Placing } from '../../catalogue/index.js';
import { decidedThen } from './labels-then.repository.js';

/** Of which themes, as at which day, and where labels counted then. */
export interface AskedOf {
  readonly asAt: LocalDate;
  readonly slugs: readonly string[];
  readonly placing: Placing;
}

/** A strategy on a theme, as it stood on a day. */
export type StrategyThen = StrategyFacts & { readonly slug: string };

/** An action on a theme as it stood on a day, without its measures. */
export type ActionThen = Omit<ActionFacts, 'measures'> & {
  readonly slug: string;
  /** The reviews whose strategies it serves; that they ask for it is no recurrence. */
  readonly reviewIds: readonly string[];
  readonly strategyTitle: string;
  readonly reviewReference: string;
  readonly promisedOn: LocalDate | null;
};

/** Strategies and actions on which a person had confirmed one of the themes `$2` as learning by the day `$1`. */
const themed = (scope: Scope) => `
  themed as (
    select distinct ${countsUnderSql('x', 3)} as slug, x.strategy_id, x.action_id from theme_assignment x
    where ${countsUnderSql('x', 3)} = any($2::text[]) and x.stance = 'learning' and x.finding_id is null and ${decidedThen(scope)}),
  served as (
    select distinct t.slug, sa.strategy_id, sa.action_id
    from themed t join strategy_action sa on sa.strategy_id = t.strategy_id or sa.action_id = t.action_id
    where ${seesOwn(scope, 'sa')})`;

/** The strategies on some themes, or with an action on them, of reviews reported by a day; oldest review first. */
export async function findStrategiesThen(scoped: Scoped, { asAt, slugs, placing }: AskedOf): Promise<StrategyThen[]> {
  const found = await scoped.json<StrategyThen[]>(
    `with ${themed(scoped.scope)}
     select coalesce(json_agg(json_build_object('slug', p.slug, 'strategyId', s.id, 'reviewId', r.id,
       'reviewReference', r.reference, 'number', s.number, 'title', s.title)
       order by r.reported_on, r.reference, s.position), '[]') as json
     from (select slug, strategy_id from themed where strategy_id is not null union select slug, strategy_id from served) p
     join strategy s on s.id = p.strategy_id and ${seesOwn(scoped.scope, 's')}
     join review r on r.id = s.review_id and r.reported_on <= $1`,
    [asAt, slugs, ...placingParameters(placing)],
  );
  return found ?? [];
}

/** How action `a` was closed on the day `$1`: by a closure not taken back by then, or as a plan that was brought in says. */
const closureThen = `coalesce(
  (select json_build_object('on', c.decided_on, 'by', c.decided_by, 'basis', c.basis) from closure c
   where c.action_id = a.id and c.decided_on <= $1 and (c.reopened_on is null or c.reopened_on > $1)
   order by c.decided_on desc limit 1),
  case when a.closed_on <= $1 and not exists (select from closure c where c.action_id = a.id)
    then json_build_object('on', a.closed_on, 'by', 'not recorded', 'basis', a.closure_basis) end)`;

/** The evidence that was used on action `a` on the day `$1`, the strongest first. */
const evidenceThen = `(
  select coalesce(json_agg(json_build_object('evidenceId', e.id, 'title', e.title, 'grade', e.grade, 'datedOn', e.dated_on)
    order by e.grade desc, e.dated_on desc, e.id), '[]')
  from evidence_use u join evidence e on e.id = u.evidence_id
  where u.action_id = a.id and e.dated_on <= $1 and coalesce(u.added_on, e.dated_on) <= $1
    and (u.removed_on is null or u.removed_on > $1))`;

/** The actions on some themes, or of strategies on them, as they stood on a day; oldest review first. */
export async function findActionsThen(scoped: Scoped, { asAt, slugs, placing }: AskedOf): Promise<ActionThen[]> {
  const { scope } = scoped;
  const found = await scoped.json<ActionThen[]>(
    `with ${themed(scope)}
     select coalesce(json_agg(json_build_object('slug', p.slug, 'actionId', a.id, 'text', a.text, 'delivery', a.delivery,
       'deliveredOn', case when a.delivered_on <= $1 then a.delivered_on end, 'closure', ${closureThen},
       'evidence', ${evidenceThen}, 'reviewIds', s.review_ids, 'strategyTitle', s.title,
       'reviewReference', s.reference, 'promisedOn', s.promised_on) order by s.promised_on, s.reference, s.place), '[]') as json
     from (select distinct slug, action_id from served) p
     join action a on a.id = p.action_id and ${seesAction(scope, 'a')}
     join lateral (
       select json_agg(r.id) as review_ids, min(r.reported_on) as promised_on, min(sa.position) as place,
         (array_agg(st.title order by r.reported_on, sa.position))[1] as title,
         (array_agg(r.reference order by r.reported_on, sa.position))[1] as reference
       from strategy_action sa join strategy st on st.id = sa.strategy_id
         join review r on r.id = st.review_id and r.reported_on <= $1
       where sa.action_id = a.id and ${seesOwn(scope, 'sa')}) s on s.promised_on is not null`,
    [asAt, slugs, ...placingParameters(placing)],
  );
  return found ?? [];
}

/** What was opened or decided by a day because some themes came back, oldest first. */
export async function findFollowOns(
  scoped: Scoped,
  { asAt, slugs }: Pick<AskedOf, 'asAt' | 'slugs'>,
): Promise<(FollowOn & { slug: string })[]> {
  const found = await scoped.json<(FollowOn & { slug: string })[]>(
    `select coalesce(json_agg(json_build_object('slug', x.slug, 'id', x.id, 'reviewId', x.review_id,
       'earlierActionIds', x.earlier_action_ids, 'actionId', x.action_id, 'words', coalesce(a.text, x.words),
       'madeOn', x.made_on, 'madeBy', x.made_by) order by x.made_on, x.id), '[]') as json
     from theme_follow_on x left join action a on a.id = x.action_id and ${seesAction(scoped.scope, 'a')}
     where x.made_on <= $1 and x.slug = any($2::text[]) and ${seesOwn(scoped.scope, 'x')}`,
    [asAt, slugs],
  );
  return found ?? [];
}
