import type { RampView } from '@followthrough/domain';
import type { Scope, Scoped } from '../../database/scope.js';
import { seesAction, seesOnAction } from '../../database/seen.js';
import { cycleJson } from './cycle.sql.js';

const cyclesOf = (scope: Scope) => `(select coalesce(json_agg(${cycleJson(scope)} order by x.number), '[]')
  from pdsa_cycle x left join agency g on g.id = x.agency_id
  where x.action_id = r.action_id and x.ramp = r.name and ${seesOnAction(scope, 'x')})`;

/** The ramps of an action the caller may see, each with its cycles in order; `null` where there is no such action. */
export function findRamps(scoped: Scoped, actionId: string): Promise<Omit<RampView, 'hints' | 'cautions'>[] | null> {
  return scoped.json<Omit<RampView, 'hints' | 'cautions'>[]>(
    `select (select coalesce(json_agg(json_build_object('id', r.id, 'name', r.name, 'objective', r.objective,
         'idea', r.idea, 'cycles', ${cyclesOf(scoped.scope)}) order by r.name), '[]')
       from pdsa_ramp r where r.action_id = a.id and ${seesOnAction(scoped.scope, 'r')}) as json
     from action a where a.id = $1 and ${seesAction(scoped.scope, 'a')}`,
    [actionId],
  );
}

/** What a ramp is called and what it is for. */
export interface RampWords {
  readonly actionId: string;
  readonly name: string;
  readonly objective: string;
  readonly idea: string;
}

/** Keeps a ramp unless the action has one of that name; answers what stands. The action was found first. */
export async function keepRamp(scoped: Scoped, ramp: RampWords): Promise<Pick<RampWords, 'objective' | 'idea'>> {
  const { actionId, name, objective, idea } = ramp;
  const standing = `select objective, idea from pdsa_ramp r where action_id = $1 and name = $2 and ${seesOnAction(scoped.scope, 'r')}`;
  const [before] = await scoped.rows<Pick<RampWords, 'objective' | 'idea'>>(standing, [actionId, name]);
  if (before !== undefined) return before;
  await scoped.rows(`insert into pdsa_ramp (action_id, name, objective, idea) values ($1, $2, $3, $4)`, [
    ...[actionId, name, objective, idea],
  ]);
  return ramp;
}
