import { MeasureSnapshot } from '@followthrough/domain';
import type { Scoped } from '../../database/scope.js';
import { seesOwn } from '../../database/seen.js';

/** Keeps what every measure said, as it was analysed. It is never changed again: the database refuses it. */
export async function insertSnapshots(
  scoped: Scoped,
  roundId: string,
  snapshots: readonly MeasureSnapshot[],
): Promise<void> {
  await scoped.rows(
    `insert into round_measure
       (round_id, measure_id, committee_id, engine_version, ruleset, chart, level, direction, position)
     select $1::uuid, (said ->> 'measureId')::uuid, scope.committee_id(), said ->> 'engineVersion', said ->> 'ruleset',
       said ->> 'chart', said ->> 'level', said ->> 'direction', taken
     from jsonb_array_elements($2::jsonb) taken cross join lateral (select taken -> 'said' as said) s`,
    [roundId, JSON.stringify(snapshots)],
  );
}

/** What every measure said when the position of a round was taken, by name. */
export async function findSnapshots(scoped: Scoped, roundId: string): Promise<MeasureSnapshot[]> {
  const found = await scoped.json<unknown[]>(
    `select coalesce(json_agg(p.position order by p.position #>> '{said,name}', p.measure_id), '[]') as json
     from round_measure p where p.round_id = $1 and ${seesOwn(scoped.scope, 'p')}`,
    [roundId],
  );
  return (found ?? []).map((taken) => MeasureSnapshot.parse(taken));
}
