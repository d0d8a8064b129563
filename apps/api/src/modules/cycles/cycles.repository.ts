import type { CyclePage, CycleScale, CycleView, RampView } from '@followthrough/domain';
import type { Scope, Scoped } from '../../database/scope.js';
import { seesAction, seesOnAction, worksOnCycle } from '../../database/seen.js';
import { cycleJson } from './cycle.sql.js';

/** A cycle the caller may see, or `null`. */
export function findCycle(scoped: Scoped, id: string): Promise<CycleView | null> {
  return scoped.json<CycleView>(
    `select ${cycleJson(scoped.scope)} as json from pdsa_cycle x left join agency g on g.id = x.agency_id where x.id = $1 and ${seesOnAction(scoped.scope, 'x')}`,
    [id],
  );
}

/** A cycle the caller may see with the words of its action, or `null`. */
export function findCyclePage(scoped: Scoped, id: string): Promise<CyclePage | null> {
  return scoped.json<CyclePage>(
    `select json_build_object('actionText', a.text, 'cycle', ${cycleJson(scoped.scope)}) as json
     from pdsa_cycle x join action a on a.id = x.action_id left join agency g on g.id = x.agency_id
     where x.id = $1 and ${seesOnAction(scoped.scope, 'x')}`,
    [id],
  );
}

const cyclesOf = (scope: Scope) => `(select coalesce(json_agg(${cycleJson(scope)} order by x.number), '[]')
  from pdsa_cycle x left join agency g on g.id = x.agency_id
  where x.action_id = r.action_id and x.ramp = r.name and ${seesOnAction(scope, 'x')})`;

/** The ramps of an action the caller may see, each with its cycles in order; `null` where there is no such action. */
export function findRamps(scoped: Scoped, actionId: string): Promise<Omit<RampView, 'hints'>[] | null> {
  return scoped.json<Omit<RampView, 'hints'>[]>(
    `select (select coalesce(json_agg(json_build_object('id', r.id, 'name', r.name, 'objective', r.objective,
         'idea', r.idea, 'cycles', ${cyclesOf(scoped.scope)}) order by r.name), '[]')
       from pdsa_ramp r where r.action_id = a.id and ${seesOnAction(scoped.scope, 'r')}) as json
     from action a where a.id = $1 and ${seesAction(scoped.scope, 'a')}`,
    [actionId],
  );
}

/** The scales already tested and finished on the ramp of a cycle, before it. A test that was stopped showed nothing. */
export async function findEarlierScales(scoped: Scoped, id: string): Promise<CycleScale[]> {
  const rows = await scoped.rows<{ scale: CycleScale }>(
    `select e.scale from pdsa_cycle c
     join pdsa_cycle e on e.action_id = c.action_id and e.ramp = c.ramp and e.number < c.number and e.act is not null
     where c.id = $1 and ${seesOnAction(scoped.scope, 'c')}`,
    [id],
  );
  return rows.map(({ scale }) => scale);
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
