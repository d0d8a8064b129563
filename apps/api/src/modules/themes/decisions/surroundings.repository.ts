import type { PassageKind } from '@followthrough/domain';
import type { Scoped } from '../../../database/scope.js';
import { seesOwn } from '../../../database/seen.js';
import { passageFrom } from '../passages/passage.sql.js';

/** How many passages on either side of one are shown with it. */
const besideMax = 2;

/** A passage that stands so many places behind another; before it the number is negative. */
export interface StoredBeside {
  readonly passageId: string;
  readonly distance: number;
  readonly number: string;
  readonly reference: string;
  readonly text: string;
}

/** The passages of the same kind around one in its review, in the review's order, with itself; none when it is not seen. */
export async function findBeside(scoped: Scoped, kind: PassageKind, id: string): Promise<StoredBeside[]> {
  const { scope } = scoped;
  const found = await scoped.json<StoredBeside[]>(
    `with here as (select p.review_id from ${passageFrom(scope)} where p.kind = $1 and p.id = $2),
     near as (
       select p.*, row_number() over (order by p.position, p.id) as place
       from ${passageFrom(scope)}
       where p.kind = $1 and p.review_id = (select review_id from here) and p.id = any(array(
         select f.id from finding f where f.review_id = (select review_id from here) and ${seesOwn(scope, 'f')}
         union select s.id from strategy s where s.review_id = (select review_id from here) and ${seesOwn(scope, 's')}
         union select sa.action_id from strategy_action sa join strategy s on s.id = sa.strategy_id
           where s.review_id = (select review_id from here) and ${seesOwn(scope, 'sa')}))),
     placed as (select *, place - (select place from near where id = $2) as distance from near)
     select coalesce(json_agg(json_build_object('passageId', id, 'distance', distance, 'number', number,
       'reference', reference, 'text', text) order by distance), '[]') as json
     from placed where distance between -${besideMax} and ${besideMax}`,
    [kind, id],
  );
  return found ?? [];
}
