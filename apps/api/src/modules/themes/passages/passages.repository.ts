import type { PassageKind } from '@followthrough/domain';
import type { Scoped } from '../../../database/scope.js';
import { seesOwn } from '../../../database/seen.js';
import { countsUnderSql, placingParameters, type Placing } from '../../catalogue/index.js';
import type { StoredPassage } from './passage.mapper.js';
import { passageFrom, passageJson } from './passage.sql.js';

// As an array the ids are known before the passages are looked for, and each kind is found by its index; as a subselect
// PostgreSQL would put together every action of the committee for each of them.
const idsFrom = (ids: string) => `array(select id from ${ids})`;

/** The passages that carry a theme which nobody has rejected there, newest review first. */
export async function findCarrying(scoped: Scoped, slug: string, placing: Placing): Promise<StoredPassage[]> {
  const found = await scoped.json<StoredPassage[]>(
    `with carrying as (
       select coalesce(finding_id, strategy_id, action_id) as id from theme_assignment x
       where ${countsUnderSql('x', 2)} = $1 and status <> 'rejected' and ${seesOwn(scoped.scope, 'x')})
     select coalesce(json_agg(${passageJson(scoped.scope)} order by r.reported_on desc nulls last, r.reference, p.turn, p.position), '[]') as json
     from ${passageFrom(scoped.scope)}
     where p.id = any(${idsFrom('carrying')})`,
    [slug, ...placingParameters(placing)],
  );
  return found ?? [];
}

/** One passage the caller may see, or `null`. */
export function findPassage(scoped: Scoped, kind: PassageKind, id: string): Promise<StoredPassage | null> {
  return scoped.json<StoredPassage>(
    `select ${passageJson(scoped.scope)} as json from ${passageFrom(scoped.scope)} where p.kind = $1 and p.id = $2`,
    [kind, id],
  );
}
