import type { LocalDate, PlanQuery, StandingFacts } from '@followthrough/domain';
import type { Scoped } from '../../database/scope.js';
import { seesAction, seesLinked } from '../../database/seen.js';
import type { StoredPlanRow } from './plan-row.mapper.js';
import { planRowFrom, planRowJson } from './plan-row.sql.js';

/** What an action's colour is derived from, and what the list is ordered by: small, so that thousands can be judged. */
export interface ActionFacts extends StandingFacts {
  readonly id: string;
  readonly order: string;
  readonly dueSoonDays: number;
  readonly reportingCycleDays: number;
}

/** The facts of every action the caller may see that passes the filters, in the order of the plan. */
export async function findFacts(scoped: Scoped, query: Partial<PlanQuery>): Promise<ActionFacts[]> {
  const found = await scoped.json<ActionFacts[]>(
    `select coalesce(json_agg(f order by f.reported desc nulls last, f."order"), '[]') as json from (
       select a.id, r.reported_on as reported,
         r.reference || ' ' || lpad(s.position::text, 4, '0') || lpad(s.place::text, 4, '0') || a.id as "order",
         a.delivery, a.starts_on as "startsOn", a.due_on as "dueOn", a.review_on as "reviewOn",
         a.forecast_on as "forecastOn", a.declared, a.last_update_on as "lastUpdatedOn",
         (select count(*) from blocker b where b.action_id = a.id and b.resolved_on is null) as "blockersOpen",
         c.due_soon_days as "dueSoonDays", c.reporting_cycle_days as "reportingCycleDays"
       from ${planRowFrom(scoped.scope)}
       where ($1::uuid is null or exists (select from strategy_action x join strategy y on y.id = x.strategy_id
           where x.action_id = a.id and y.review_id = $1 and ${seesLinked(scoped.scope, 'x')}))
         and ($2::uuid is null or a.agency_ids @> array[$2::uuid])
         and ($3::text is null or a.delivery = $3)
         and ($4::text is null or a.effect = $4)
         and ($6::uuid is null or a.accountable_agency_id = $6)
         and ($7::text is null or not exists (select from action_lead l where l.action_id = a.id))
         and ($5::text is null or a.text ilike '%' || $5 || '%' or s.title ilike '%' || $5 || '%'
           or a.measure_text ilike '%' || $5 || '%')) f`,
    [
      query.reviewId ?? null,
      query.agencyId ?? null,
      query.delivery ?? null,
      query.effect ?? null,
      query.words ? query.words.replaceAll(/[\\%_]/g, String.raw`\$&`) : null,
      query.accountableAgencyId ?? null,
      query.noLead ?? null,
    ],
  );
  return found ?? [];
}

/** The plan rows of these actions, in this order. */
export async function findRows(scoped: Scoped, ids: readonly string[]): Promise<StoredPlanRow[]> {
  const found = await scoped.json<StoredPlanRow[]>(
    `select coalesce(json_agg(${planRowJson} order by array_position($1::uuid[], a.id)), '[]') as json
     from ${planRowFrom(scoped.scope)} where a.id = any($1::uuid[])`,
    [ids],
  );
  return found ?? [];
}

/** What changes when an action moves. */
export interface ActionChange {
  readonly delivery?: string;
  readonly deliveredOn?: LocalDate | null;
  readonly effect?: string;
  readonly declared?: string | null;
  readonly forecastOn?: LocalDate | null;
  readonly analysisText?: string;
  readonly lastUpdateOn?: LocalDate;
  readonly dueOn?: LocalDate | null;
  readonly originalDueOn?: LocalDate | null;
  readonly duePrecision?: string;
  readonly closedOn?: LocalDate | null;
  readonly closureBasis?: string | null;
  readonly reference?: string;
  readonly text?: string;
  readonly timescaleText?: string;
  readonly startsOn?: LocalDate | null;
  readonly reviewOn?: LocalDate | null;
  readonly lever?: string | null;
  readonly driver?: string | null;
  readonly scope?: string | null;
  readonly accountableAgencyId?: string | null;
  readonly measureText?: string;
  readonly supersededById?: string | null;
}

const columns: Record<keyof ActionChange, string> = {
  delivery: 'delivery',
  deliveredOn: 'delivered_on',
  effect: 'effect',
  declared: 'declared',
  forecastOn: 'forecast_on',
  analysisText: 'analysis_text',
  lastUpdateOn: 'last_update_on',
  dueOn: 'due_on',
  originalDueOn: 'original_due_on',
  duePrecision: 'due_precision',
  closedOn: 'closed_on',
  closureBasis: 'closure_basis',
  reference: 'reference',
  text: 'text',
  timescaleText: 'timescale_text',
  startsOn: 'starts_on',
  reviewOn: 'review_on',
  lever: 'lever',
  driver: 'driver',
  scope: 'scope',
  accountableAgencyId: 'accountable_agency_id',
  measureText: 'measure_text',
  supersededById: 'superseded_by_id',
};

/**
 * Changes an action, if it is still the version the caller saw. What changes nothing but the day it was last spoken of
 * overwrites nobody: whoever adds an update or a piece of evidence is not refused for what others edited meanwhile.
 *
 * @returns Whether it was; when it was not, nothing is changed.
 */
export async function changeAction(scoped: Scoped, id: string, seen: number, change: ActionChange): Promise<boolean> {
  const fields = (Object.keys(columns) as (keyof ActionChange)[]).filter((field) => change[field] !== undefined);
  const edits = fields.some((field) => field !== 'lastUpdateOn');
  const assignments = fields.map((field, index) => `${columns[field]} = $${index + 3}`);
  if (assignments.length === 0) assignments.push('last_update_on = last_update_on');
  const changed = await scoped.rows<{ id: string }>(
    `update action set ${assignments.join(', ')}
     where id = $1 and ($2::int is null or version = $2) and ${seesAction(scoped.scope, 'action')} returning id`,
    [id, edits ? seen : null, ...fields.map((field) => change[field])],
  );
  return changed.length === 1;
}
