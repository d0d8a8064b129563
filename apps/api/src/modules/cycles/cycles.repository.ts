import type { CyclePage, CycleScale, CycleView } from '@followthrough/domain';
import type { Scoped } from '../../database/scope.js';
import { seesOnAction, worksOnCycle } from '../../database/seen.js';
import { cycleJson } from './cycle.sql.js';

/** A cycle the caller may see, or `null`. */
export function findCycle(scoped: Scoped, id: string): Promise<CycleView | null> {
  return scoped.json<CycleView>(
    `select ${cycleJson(scoped.scope)} as json from pdsa_cycle x left join agency g on g.id = x.agency_id where x.id = $1 and ${seesOnAction(scoped.scope, 'x')}`,
    [id],
  );
}

/** A cycle the caller may see with the words of its action, or `null`. */
export function findCyclePage(scoped: Scoped, id: string): Promise<Omit<CyclePage, 'cautions'> | null> {
  return scoped.json<Omit<CyclePage, 'cautions'>>(
    `select json_build_object('actionText', a.text, 'cycle', ${cycleJson(scoped.scope)}) as json
     from pdsa_cycle x join action a on a.id = x.action_id left join agency g on g.id = x.agency_id
     where x.id = $1 and ${seesOnAction(scoped.scope, 'x')}`,
    [id],
  );
}

/** What stands around a cycle on its ramp. */
export interface RampAround {
  readonly earlierScales: readonly CycleScale[];
  /** Whether another cycle follows it. */
  readonly followed: boolean;
}

/**
 * The scales on which the idea of a ramp was tested before a cycle, and whether another follows it. A test that was
 * stopped or abandoned bears nothing larger, and one that gathered information tested no change.
 */
export async function findRampAround(scoped: Scoped, id: string): Promise<RampAround> {
  const rows = await scoped.rows<{ scale: CycleScale; earlier: boolean; tested: boolean }>(
    `select e.scale, e.number < c.number as earlier,
       e.act is not null and e.act ->> 'decision' <> 'abandon' and e.purpose <> 'collect' as tested
     from pdsa_cycle c join pdsa_cycle e on e.action_id = c.action_id and e.ramp = c.ramp and e.id <> c.id
     where c.id = $1 and ${seesOnAction(scoped.scope, 'c')}`,
    [id],
  );
  return {
    earlierScales: rows.filter(({ earlier, tested }) => earlier && tested).map(({ scale }) => scale),
    followed: rows.some(({ earlier }) => !earlier),
  };
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
