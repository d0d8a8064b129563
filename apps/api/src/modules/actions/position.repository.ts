import type { Delivery, Effect, Colour, LocalDate } from '@followthrough/domain';
import type { Scope, Scoped } from '../../database/scope.js';
import { seesAction, seesLinked } from '../../database/seen.js';
import { firstLink, planOrder } from './plan-places.sql.js';
import { standing } from './standing.sql.js';

/** How many actions have come as far as each other, and what more is to be said of them. */
export interface CountedActions {
  readonly delivery: Delivery;
  readonly effect: Effect;
  readonly colour: Colour;
  readonly actions: number;
  readonly overdue: number;
  readonly dueSoon: number;
  readonly updatesAwaited: number;
  readonly moved: number;
  readonly closed: number;
  readonly closedWithoutEffect: number;
}

/** Where the actions of a committee stand on a day: counted, and which of them are latest against their dates. */
export interface CommitteePosition {
  readonly counts: readonly CountedActions[];
  /** Ids, the latest first. */
  readonly latest: readonly string[];
}

/** Where the actions of the caller's committee stand on a day, and so many of the latest. */
export async function findPosition(scoped: Scoped, today: LocalDate, latestMax: number): Promise<CommitteePosition> {
  const found = await scoped.jsonOften<CommitteePosition>(positionSql(scoped.scope), [today, latestMax]);
  return found ?? { counts: [], latest: [] };
}

// As `is true`, the links are looked through once, and not once for each action.
const inThePlan = (scope: Scope) =>
  `(a.id in (select x.action_id from strategy_action x where ${seesLinked(scope, 'x')})) is true`;

// The committee is looked up first, and once (`offset 0` sees to it).
const positionSql = (scope: Scope) => `
  with judged as materialized (
    select a.id, a.delivery, a.effect, ${standing.colour} as colour, ${standing.overdueDays} as late,
      ${standing.isDueSoon} as due_soon, ${standing.awaitsUpdate} as silent, a.closed_on, a.closure_basis,
      a.times_moved > 0 or coalesce(a.original_due_on <> a.due_on, false) as moved
    from committee c
    cross join lateral (select * from action a where ${seesAction(scope, 'a')} and ${inThePlan(scope)} offset 0) a
    where c.id = (select scope.committee_id())),
  counted as (
    select delivery, effect, colour, count(*) as actions, count(*) filter (where late > 0) as overdue,
      count(*) filter (where due_soon) as "dueSoon", count(*) filter (where silent) as "updatesAwaited",
      count(*) filter (where moved) as moved, count(closed_on) as closed,
      count(*) filter (where closure_basis = 'delivered-only') as "closedWithoutEffect"
    from judged group by 1, 2, 3),
  latest as (select id, late from judged where late > 0 order by late desc fetch first $2 rows with ties)
  select json_build_object(
    'counts', (select coalesce(json_agg(counted), '[]') from counted),
    'latest', array(select l.id from latest l join strategy_action sa on sa.action_id = l.id and ${firstLink(scope)}
      order by l.late desc, ${planOrder} limit $2)) as json`;
