import type { Scoped } from '../../database/scope.js';
import { seesOnAction } from '../../database/seen.js';

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
