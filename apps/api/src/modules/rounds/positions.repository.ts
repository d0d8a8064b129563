import type { FrozenPosition } from '@followthrough/domain';
import type { Scoped } from '../../database/scope.js';
import { seesOwn } from '../../database/seen.js';
import type { FrozenReturns } from '../returns/index.js';

/** Everything that is kept of a position: what was shown, and what both returns say of it. */
export interface KeptPosition {
  readonly shown: FrozenPosition;
  readonly returns: FrozenReturns;
}

/** Keeps a position under its own SHA-256. It is never changed again: the database refuses it. */
export async function insertPosition(scoped: Scoped, roundId: string, position: KeptPosition): Promise<void> {
  await scoped.rows(
    `insert into round_position (round_id, committee_id, sha256, position)
     select $1::uuid, scope.committee_id(), encode(sha256(convert_to(p::text, 'UTF8')), 'hex'), p
     from (select $2::jsonb as p) taken`,
    [roundId, JSON.stringify(position)],
  );
}

/** What was shown on the day a position was taken, or `null` while none is. */
export function findShown(scoped: Scoped, roundId: string): Promise<FrozenPosition | null> {
  return scoped.json<FrozenPosition>(
    `select p.position -> 'shown' as json from round_position p
     where p.round_id = $1 and ${seesOwn(scoped.scope, 'p')}`,
    [roundId],
  );
}

/** What both returns say of a position, and whether it still has the SHA-256 it was kept under. */
export function findFrozenReturns(
  scoped: Scoped,
  roundId: string,
): Promise<{ readonly returns: FrozenReturns; readonly intact: boolean } | null> {
  return scoped.json(
    `select jsonb_build_object('returns', p.position -> 'returns',
       'intact', p.sha256 = encode(sha256(convert_to(p.position::text, 'UTF8')), 'hex')) as json
     from round_position p where p.round_id = $1 and ${seesOwn(scoped.scope, 'p')}`,
    [roundId],
  );
}

/** The SHA-256 of a position as it was taken, or `null` while none is. */
export async function findPositionSha256(scoped: Scoped, roundId: string): Promise<string | null> {
  const [found] = await scoped.rows<{ sha256: string }>(
    `select p.sha256 from round_position p where p.round_id = $1 and ${seesOwn(scoped.scope, 'p')}`,
    [roundId],
  );
  return found?.sha256 ?? null;
}
