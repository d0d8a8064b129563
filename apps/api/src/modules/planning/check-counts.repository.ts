import { PlanCheckKind, type Dashboard, type LocalDate } from '@followthrough/domain';
import type { Scope, Scoped } from '../../database/scope.js';
import { seesAction, seesOwn } from '../../database/seen.js';

/**
 * How often looking through the whole plan of the caller's committee finds something, kind by kind, and no kind that is
 * not found. Counted as `planChecks` of the domain finds them; a test holds the two to each other.
 */
export async function countChecks(scoped: Scoped, today: LocalDate): Promise<Dashboard['checks']> {
  const counts = await scoped.jsonOften<Record<PlanCheckKind, number>>(countsSql(scoped.scope), [today]);
  return PlanCheckKind.options.flatMap((kind) => {
    const total = counts?.[kind] ?? 0;
    return total > 0 ? [{ kind, total }] : [];
  });
}

const strategiesWhich = (condition: string) => `(select count(*) from of_strategy where ${condition})`;

const countsSql = (scope: Scope) => `
  with own as (select live_actions_max as most from committee where id = (select scope.committee_id())),
  linked as materialized (
    select x.action_id, x.strategy_id from strategy_action x where ${seesOwn(scope, 'x')}),
  checked as materialized (
    select a.id, a.closed_on is null and standing.is_open(a.delivery) as live, coalesce(a.due_on, a.review_on) as on_day,
      a.measure_text = '' as unmeasured, a.closure_basis = 'delivered-only' as no_evidence,
      a.delivery in ('withdrawn', 'superseded', 'not-accepted') as dropped,
      coalesce(a.lever in ('training', 'guidance', 'communication'), false) as weak
    from action a where ${seesAction(scope, 'a')} and (a.id in (select action_id from linked)) is true),
  led as materialized (
    select l.action_id, l.post, l.agency_id from action_lead l where (l.action_id in (select id from checked where live)) is true),
  of_action as (
    select count(*) filter (where live and unmeasured and (id in (select m.action_id from measure m)) is not true) as "no-measure",
      count(*) filter (where live and (id in (select action_id from led)) is not true) as "no-lead",
      count(*) filter (where (id in (select action_id from led where agency_id is null)) is true) as "lead-without-agency",
      count(*) filter (where live and on_day < $1::date) as "date-past",
      count(*) filter (where live and on_day is null) as "no-review-date",
      count(*) filter (where no_evidence) as "closed-without-evidence"
    from checked),
  of_strategy as (
    select s.id, s.acceptance, count(k.id) as actions, count(*) filter (where k.live) as live,
      count(*) filter (where not k.dropped) as kept, count(*) filter (where not k.dropped and k.weak) as weak
    from strategy s left join linked x on x.strategy_id = s.id left join checked k on k.id = x.action_id
    where ${seesOwn(scope, 's')} group by s.id)
  select (select to_jsonb(of_action) from of_action) || jsonb_build_object(
    'training-alone', ${strategiesWhich('kept > 0 and kept = weak')},
    'too-many-actions', ${strategiesWhich('live > (select most from own)')},
    'load-on-lead', (select count(*) from (select from led group by post
      having count(distinct action_id) > 2 * (select most from own)) p),
    'strategy-without-action', ${strategiesWhich(`actions = 0 and acceptance <> 'not-accepted'`)}) as json`;
