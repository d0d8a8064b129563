import type { LocalDate, ThemeSlug, WhereWorked, WorkedStrategy } from '@followthrough/domain';
import type { Scope, Scoped } from '../../../database/scope.js';
import { countsUnderSql, placingParameters, type Placing } from '../../catalogue/index.js';
import { seesAction, seesOnAction, seesOwn } from '../../../database/seen.js';

/** A strategy on a theme, with its actions by their days, and which of them carry the theme or are the strategy's. */
export type ThemedStrategy = Omit<WorkedStrategy, 'measures' | 'beside'> & { readonly themedActionIds: string[] };

/** Whether a person put a theme on a passage, or confirmed it there. */
const decided = (scope: Scope) => `x.status in ('confirmed', 'added') and ${seesOwn(scope, 'x')}`;

const actionsJson = (scope: Scope) => `(
  select coalesce(json_agg(json_build_object('actionId', a.id, 'reference', a.reference, 'text', a.text,
    'startedOn', case when a.delivery <> 'not-started' and a.starts_on <= current_date then a.starts_on end,
    'deliveredOn', a.delivered_on,
    'ramps', (select coalesce(json_agg(json_build_object('name', c.ramp, 'from', c.from, 'to', c.to, 'cycles', c.cycles)
        order by c.from, c.ramp), '[]')
      from (select c.ramp, min(c.started_on) as from, count(*) as cycles,
          case when bool_and(coalesce(c.stopped_on, c.ended_on) is not null)
            then max(coalesce(c.stopped_on, c.ended_on)) end as to
        from pdsa_cycle c where c.action_id = a.id and c.started_on is not null and ${seesOnAction(scope, 'c')}
        group by c.ramp) c))
    order by coalesce(a.starts_on, a.delivered_on), sa.position), '[]')
  from strategy_action sa join action a on a.id = sa.action_id and ${seesAction(scope, 'a')}
  where sa.strategy_id = s.id and ${seesOwn(scope, 'sa')})`;

/** Every strategy of the committee on which, or on an action of which, a person confirmed a theme. */
export async function findThemedStrategies(
  scoped: Scoped,
  slug: ThemeSlug,
  placing: Placing,
): Promise<ThemedStrategy[]> {
  const { scope } = scoped;
  const found = await scoped.json<ThemedStrategy[]>(
    `with themed as (
       select sa.strategy_id, array_agg(distinct sa.action_id) as action_ids
       from strategy_action sa join theme_assignment x on x.strategy_id = sa.strategy_id or x.action_id = sa.action_id
       where ${countsUnderSql('x', 2)} = $1 and ${decided(scope)} and ${seesOwn(scope, 'sa')} group by sa.strategy_id)
     select coalesce(json_agg(json_build_object('strategyId', s.id, 'number', s.number, 'title', s.title,
       'reviewId', r.id, 'reviewReference', r.reference, 'pseudonym', r.pseudonym,
       'themedActionIds', t.action_ids, 'actions', ${actionsJson(scope)})
       order by r.reported_on desc nulls last, r.reference, s.position), '[]') as json
     from themed t join strategy s on s.id = t.strategy_id and ${seesOwn(scope, 's')}
     join review r on r.id = s.review_id`,
    [slug, ...placingParameters(placing)],
  );
  return found ?? [];
}

/** The themes that a person confirmed on an action, or on a strategy of the committee it serves. */
export async function findThemesOf(scoped: Scoped, actionId: string): Promise<WhereWorked['themes']> {
  const found = await scoped.json<WhereWorked['themes']>(
    `select coalesce(json_agg(json_build_object('slug', t.slug, 'name', t.name) order by t.name), '[]') as json
     from theme t where t.slug in (
       select x.slug from theme_assignment x where ${decided(scoped.scope)} and exists (
         select from strategy_action sa where sa.action_id = $1 and ${seesOwn(scoped.scope, 'sa')}
           and (x.action_id = sa.action_id or x.strategy_id = sa.strategy_id)))`,
    [actionId],
  );
  return found ?? [];
}

/** What the newest position that kept a lasting change for the better said of each of several measures, by its id. */
export async function findKeptImprovements(
  scoped: Scoped,
  measureIds: readonly string[],
): Promise<ReadonlyMap<string, { readonly asAt: LocalDate; readonly sentence: string }>> {
  const rows = await scoped.rows<{ measureId: string; asAt: LocalDate; sentence: string }>(
    `select distinct on (p.measure_id) p.measure_id as "measureId", o.as_at as "asAt",
       p.position #>> '{said,sentence}' as sentence
     from round_measure p join reporting_round o on o.id = p.round_id
     where p.measure_id = any($1::uuid[]) and p.level = 'sustained' and p.direction = 'better'
       and ${seesOwn(scoped.scope, 'p')}
     order by p.measure_id, o.frozen_at desc`,
    [measureIds],
  );
  return new Map(rows.map(({ measureId, ...kept }) => [measureId, kept]));
}
