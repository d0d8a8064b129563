import type { CycleReplan, CycleStop, KeptPlan, LocalDate } from '@followthrough/domain';
import type { Scoped } from '../../database/scope.js';
import { seesAction, seesOnAction, worksOnCycle } from '../../database/seen.js';
import type { SeenCycle } from './cycle-found.js';

/** A cycle's plan as it is written: `CycleReplan` with each prediction's day. */
export type PlannedCycle = Omit<CycleReplan, 'plan'> & { readonly plan: KeptPlan };

/** The number the next cycle on a ramp takes; the action is locked so that two never take the same. */
export async function nextNumber(scoped: Scoped, actionId: string, ramp: string): Promise<number | null> {
  const seen = await scoped.rows<{ id: string }>(
    `select id from action where id = $1 and ${seesAction(scoped.scope, 'action')}`,
    [actionId],
  );
  if (seen.length === 0) return null;
  await scoped.rows(`select pg_advisory_xact_lock(hashtextextended('cycle ' || $1, 0))`, [actionId]);
  const rows = await scoped.rows<{ next: number }>(
    `select coalesce(max(number), 0) + 1 as next from pdsa_cycle x
     where action_id = $1 and ramp = $2 and ${seesOnAction(scoped.scope, 'x')}`,
    [actionId, ramp],
  );
  return rows[0]?.next ?? 1;
}

/** A plan without the days on which its predictions were written: the same words sent again on another day are the same. */
const words = (plan: string) => `(${plan} - 'questions' || jsonb_build_object('questions',
  (select jsonb_agg(asked - 'predictedOn') from jsonb_array_elements(${plan} -> 'questions') asked)))`;

/** Whether the caller planned this very test already and has not begun it: then it was sent twice. */
export async function isPlanned(
  scoped: Scoped,
  actionId: string,
  { ramp, title, plan }: { readonly ramp: string; readonly title: string; readonly plan: KeptPlan },
): Promise<boolean> {
  const rows = await scoped.rows<{ id: string }>(
    `select id from pdsa_cycle x where action_id = $1 and ramp = $2 and title = $3 and ${words('plan')} = ${words('$4::jsonb')}
       and stage = 'plan' and not finished and agency_id is not distinct from scope.agency_id()
       and ${seesOnAction(scoped.scope, 'x')}`,
    [actionId, ramp, title, JSON.stringify(plan)],
  );
  return rows.length > 0;
}

/** Writes a plan put right, or with a late prediction, if the cycle is still the version the caller saw. */
export function writePlan(scoped: Scoped, seen: SeenCycle, cycle: PlannedCycle): Promise<boolean> {
  const { title, purpose, scale, owner, plannedFrom, plannedTo, plan } = cycle;
  return changed(scoped, seen, {
    set: `title = $3, purpose = $4, scale = $5, owner = $6, planned_from = $7, planned_to = $8, plan = $9::jsonb`,
    to: [title, purpose, scale, owner, plannedFrom, plannedTo, JSON.stringify(plan)],
  });
}

/** Writes that a cycle has started; its predictions are locked from here on. */
export function writeStart(
  scoped: Scoped,
  seen: SeenCycle,
  { startedOn, plan }: { readonly startedOn: LocalDate; readonly plan: KeptPlan },
): Promise<boolean> {
  const set = `started_on = $3, plan = $4::jsonb, predictions_locked_at = now()`;
  return changed(scoped, seen, { set, to: [startedOn, JSON.stringify(plan)] });
}

/** Writes that a cycle was stopped, and why. */
export function writeStop(scoped: Scoped, seen: SeenCycle, { stoppedOn, reason }: CycleStop): Promise<boolean> {
  return changed(scoped, seen, { set: `finished = true, stopped_on = $3, stop_reason = $4`, to: [stoppedOn, reason] });
}

/** What a cycle's next stage writes. */
export interface CycleChange {
  readonly stage: string;
  readonly finished: boolean;
  readonly startedOn: LocalDate | null;
  readonly endedOn: LocalDate | null;
  readonly content: unknown;
  readonly plan: KeptPlan;
}

/** Writes a cycle's next stage. Predictions lock as Do is written, unless they were locked before. */
export function writeStage(scoped: Scoped, seen: SeenCycle, change: CycleChange): Promise<boolean> {
  const { stage, finished, content, startedOn, endedOn, plan } = change;
  const column = { do: '"do"', study: 'study', act: 'act' }[stage];
  if (column === undefined) throw new Error(`A cycle has no stage ${stage} to write`);
  return changed(scoped, seen, {
    set: `stage = $3, finished = $4, ${column} = $5::jsonb, started_on = coalesce($6, started_on),
       ended_on = coalesce($7, ended_on), plan = $8::jsonb, predictions_locked_at = coalesce(predictions_locked_at, now())`,
    to: [stage, finished, JSON.stringify(content), startedOn, endedOn, JSON.stringify(plan)],
  });
}

/** Plans the cycle after another, for the same agency, unless the ramp has gone on already. */
export async function followWith(scoped: Scoped, after: string, cycle: PlannedCycle & { id: string }): Promise<void> {
  const { id, title, purpose, scale, owner, plan } = cycle;
  await scoped.rows(
    `insert into pdsa_cycle (id, action_id, agency_id, ramp, number, title, purpose, scale, owner, plan)
     select $2, x.action_id, x.agency_id, x.ramp, x.number + 1, $3, $4, $5, $6, $7::jsonb from pdsa_cycle x
     where x.id = $1 and ${worksOnCycle(scoped.scope, 'x')} and not exists (select from pdsa_cycle later
       where later.action_id = x.action_id and later.ramp = x.ramp and later.number > x.number)`,
    [after, id, title, purpose, scale, owner, JSON.stringify(plan)],
  );
}

/** Writes a change of a cycle, if it is still the version the caller saw. */
export async function changed(
  scoped: Scoped,
  { id, version }: SeenCycle,
  { set, to }: { readonly set: string; readonly to: readonly unknown[] },
): Promise<boolean> {
  const written = await scoped.rows<{ id: string }>(
    `update pdsa_cycle x set ${set} where id = $1 and version = $2 and ${worksOnCycle(scoped.scope, 'x')} returning id`,
    [id, version, ...to],
  );
  return written.length === 1;
}
