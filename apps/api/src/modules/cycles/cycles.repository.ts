import type { CycleScale, CycleView, NewCycle } from '@followthrough/domain';
import type { Scoped } from '../../database/scope.js';
import { seesAction, seesOnAction, worksOnCycle } from '../../database/seen.js';
import { cycleJson } from './cycle.sql.js';

/** A cycle the caller may see, or `null`. */
export function findCycle(scoped: Scoped, id: string): Promise<CycleView | null> {
  return scoped.json<CycleView>(
    `select ${cycleJson(scoped.scope)} as json from pdsa_cycle x left join agency g on g.id = x.agency_id where x.id = $1 and ${seesOnAction(scoped.scope, 'x')}`,
    [id],
  );
}

/** The scales already tested and finished on the ramp of a cycle, before it. */
export async function findEarlierScales(scoped: Scoped, id: string): Promise<CycleScale[]> {
  const rows = await scoped.rows<{ scale: CycleScale }>(
    `select e.scale from pdsa_cycle c
     join pdsa_cycle e on e.action_id = c.action_id and e.ramp = c.ramp and e.number < c.number and e.finished
     where c.id = $1 and ${seesOnAction(scoped.scope, 'c')}`,
    [id],
  );
  return rows.map(({ scale }) => scale);
}

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

/** Whether the caller planned this very test already and has not begun it: then it was sent twice. */
export async function isPlanned(scoped: Scoped, actionId: string, cycle: NewCycle): Promise<boolean> {
  const rows = await scoped.rows<{ id: string }>(
    `select id from pdsa_cycle x where action_id = $1 and ramp = $2 and title = $3 and plan = $4::jsonb
       and stage = 'plan' and agency_id is not distinct from scope.agency_id()
       and ${seesOnAction(scoped.scope, 'x')}`,
    [actionId, cycle.ramp, cycle.title, JSON.stringify(cycle.plan)],
  );
  return rows.length > 0;
}

/** What a cycle's next stage writes. */
export interface CycleChange {
  readonly stage: string;
  readonly finished: boolean;
  readonly startedOn?: string;
  readonly endedOn?: string;
  readonly content: unknown;
}

/** Writes a cycle's next stage, if it is still the version the caller saw. Predictions lock as Do is written. */
export async function writeStage(scoped: Scoped, id: string, seen: number, change: CycleChange): Promise<boolean> {
  const column = { do: '"do"', study: 'study', act: 'act' }[change.stage];
  if (column === undefined) throw new Error(`A cycle has no stage ${change.stage} to write`);
  const written = await scoped.rows<{ id: string }>(
    `update pdsa_cycle x set stage = $3, finished = $4, ${column} = $5::jsonb,
       started_on = coalesce($6, started_on), ended_on = coalesce($7, ended_on),
       predictions_locked_at = coalesce(predictions_locked_at, now())
     where id = $1 and version = $2 and ${worksOnCycle(scoped.scope, 'x')} returning id`,
    [
      id,
      seen,
      change.stage,
      change.finished,
      JSON.stringify(change.content),
      change.startedOn ?? null,
      change.endedOn ?? null,
    ],
  );
  return written.length === 1;
}

/** Every cycle the caller may take further, with the words of its action. */
export async function findOpenCycles(
  scoped: Scoped,
): Promise<{ actionId: string; actionText: string; cycle: CycleView }[]> {
  const found = await scoped.json<{ actionId: string; actionText: string; cycle: CycleView }[]>(
    `select coalesce(json_agg(json_build_object('actionId', a.id, 'actionText', a.text, 'cycle', ${cycleJson(scoped.scope)})
       order by x.planned_from nulls last, x.id), '[]') as json
     from pdsa_cycle x join action a on a.id = x.action_id left join agency g on g.id = x.agency_id
     where not x.finished and ${worksOnCycle(scoped.scope, 'x')}`,
  );
  return found ?? [];
}
