import type { LocalDate } from '@followthrough/domain';
import type { Scoped } from '../../database/scope.js';
import { seesAction } from '../../database/seen.js';
import type { StoredPlanRow } from './plan-row.mapper.js';
import { planRowFrom, planRowJson } from './plan-row.sql.js';

/** The plan rows of these actions, in this order. */
export async function findRows(scoped: Scoped, ids: readonly string[]): Promise<StoredPlanRow[]> {
  const found = await scoped.jsonOften<StoredPlanRow[]>(
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
  const changed = await scoped.rowsOften<{ id: string }>(
    `update action set ${assignments.join(', ')}
     where id = $1 and ($2::int is null or version = $2) and ${seesAction(scoped.scope, 'action')} returning id`,
    [id, edits ? seen : null, ...fields.map((field) => change[field])],
  );
  return changed.length === 1;
}
