import type { PlanQuery } from '@followthrough/domain';
import type { Scope } from '../../database/scope.js';
import { seesAction, seesLinked } from '../../database/seen.js';
import { standing } from './standing.sql.js';

/** Of an action's several places in the plan, the first is where it is shown: as a row that compares. */
const placeOf = (link: string) => `(${link}.committee_id is distinct from scope.committee_id(),
  coalesce(${link}.plan_on, 'infinity'), ${link}.plan_reference, ${link}.plan_position, ${link}.strategy_id)`;

/** Whether the caller may see a link `sa`, and it is the first of its action's that they may. */
export const firstLink = (scope: Scope): string => `${seesLinked(scope, 'sa')}
  and not exists (select from strategy_action x where x.action_id = sa.action_id and x.strategy_id <> sa.strategy_id
    and ${seesLinked(scope, 'x')} and ${placeOf('x')} < ${placeOf('sa')})`;

/** A committee's own links are read in the order of the plan, and each action looked up by its id. */
const fromLinks = (scope: Scope) => `strategy_action sa
  join lateral (select * from action seen where seen.id = sa.action_id and ${seesAction(scope, 'seen')} offset 0) a on true`;

/** An agency's actions are far fewer than the links there are. */
const fromActions = (scope: Scope) =>
  `action a join strategy_action sa on sa.action_id = a.id and ${seesAction(scope, 'a')}`;

/**
 * The actions `a` the caller may see, each once, by the link `sa` under which it is shown in the plan, and the committee
 * `c` whose plan that is. The same place as in `planRowFrom`. What a place is ordered by is kept on the link.
 */
export const placesFrom = (scope: Scope): string => `
  ${scope.role === 'agency' ? fromActions(scope) : fromLinks(scope)}
  join lateral (select due_soon_days, reporting_cycle_days from committee where id = sa.committee_id offset 0) c on true
  where ${firstLink(scope)}`;

/** The order of the plan: the review reported last first, and within it as it is written. */
export const planOrder = 'sa.plan_on desc nulls last, sa.plan_reference, sa.plan_position, sa.position, sa.action_id';

/** The orders a plan is listed in; what ties stays in the order of the plan. */
export const orders: Record<PlanQuery['order'], string> = {
  plan: planOrder,
  due: `a.due_on nulls last, ${planOrder}`,
  colour: `array_position(array['red', 'amber', 'green', 'grey', 'blue', 'neutral'], ${standing.colour}),
    ${standing.overdueDays} desc, ${planOrder}`,
  // The longest silence first, and last what no more update is owed of.
  updated: `not ${standing.isOpen}, a.last_update_on nulls first, ${planOrder}`,
};
