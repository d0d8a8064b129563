import type { Scoped } from '../../database/scope.js';
import { seesAction } from '../../database/seen.js';

/**
 * Holds these actions until the work is done, before they are read to be changed together. In the order of their ids, so
 * that two who do so wait for each other and never both at once.
 */
export async function holdActions(scoped: Scoped, ids: readonly string[]): Promise<void> {
  await scoped.rows(
    `select a.id from action a where a.id = any($1::uuid[]) and ${seesAction(scoped.scope, 'a')} order by a.id for update`,
    [ids],
  );
}
