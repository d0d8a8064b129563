import type { Scoped } from '../../database/scope.js';
import { seesPeople } from '../../database/seen.js';

/** Everybody a person answers to, from their manager upwards. */
export async function findManagersAbove(scoped: Scoped, id: string): Promise<string[]> {
  const rows = await scoped.rows<{ id: string }>(
    `with recursive above (id, manager_id) as (
       select id, manager_id from person where id = $1 and ${seesPeople(scoped.scope)}
       union select p.id, p.manager_id from person p join above a on p.id = a.manager_id)
     select manager_id as id from above where manager_id is not null`,
    [id],
  );
  return rows.map((row) => row.id);
}

/**
 * Says whom a person answers to, if they are still the version the caller saw.
 *
 * @returns Whether they were; when they were not, nothing is changed.
 */
export async function writeManager(
  scoped: Scoped,
  id: string,
  seen: number,
  managerId: string | null,
): Promise<boolean> {
  const written = await scoped.rows<{ id: string }>(
    `update person set manager_id = $3 where id = $1 and version = $2 and ${seesPeople(scoped.scope)} returning id`,
    [id, seen, managerId],
  );
  return written.length === 1;
}
