import type { Scoped } from '../../database/scope.js';
import { digestOfCode } from './one-time-code.js';

/** A person's second factor as kept. */
export interface StoredFactor {
  readonly key: string;
  readonly confirmed: boolean;
  readonly recoveryCodesLeft: number;
}

/** A person's second factor, or `null` when none was begun. */
export function findFactor(scoped: Scoped, personId: string): Promise<StoredFactor | null> {
  return scoped.json<StoredFactor>(
    `select json_build_object('key', s.key, 'confirmed', f.confirmed_at is not null,
       'recoveryCodesLeft', cardinality(s.recovery_digests)) as json
     from second_factor f join second_factor_secret s on s.second_factor_id = f.id where f.person_id = $1`,
    [personId],
  );
}

/** Begins a second factor with a new key, in place of one begun earlier and never confirmed. */
export async function beginFactor(scoped: Scoped, personId: string, key: string): Promise<boolean> {
  await scoped.rows('delete from second_factor where person_id = $1 and confirmed_at is null', [personId]);
  const begun = await scoped.rows<{ id: string }>(
    'insert into second_factor (person_id) values ($1) on conflict do nothing returning id',
    [personId],
  );
  if (begun[0] === undefined) return false;
  await scoped.rows('insert into second_factor_secret (second_factor_id, key) values ($1, $2)', [begun[0].id, key]);
  return true;
}

/** Switches a second factor on, with the digests of its recovery codes. */
export async function confirmFactor(scoped: Scoped, personId: string, digests: readonly Buffer[]): Promise<void> {
  await scoped.rows(
    `with f as (update second_factor set confirmed_at = now() where person_id = $1 returning id)
     update second_factor_secret set recovery_digests = $2 where second_factor_id in (select id from f)`,
    [personId, digests],
  );
}

/** Takes a second factor away. */
export async function removeFactor(scoped: Scoped, personId: string): Promise<void> {
  await scoped.rows('delete from second_factor where person_id = $1', [personId]);
}

/** Uses up the code of a half minute, once: the second to ask for it is told no. */
export async function useStep(scoped: Scoped, personId: string, step: number): Promise<boolean> {
  const used = await scoped.rows(
    `update second_factor_secret set last_step = $2
     where second_factor_id in (select id from second_factor where person_id = $1) and last_step < $2
     returning last_step`,
    [personId, step],
  );
  return used.length === 1;
}

/** Uses up a recovery code, once. */
export async function useRecoveryCode(scoped: Scoped, personId: string, code: string): Promise<boolean> {
  const used = await scoped.rows(
    `update second_factor_secret set recovery_digests = array_remove(recovery_digests, $2)
     where second_factor_id in (select id from second_factor where person_id = $1) and $2 = any(recovery_digests)
     returning second_factor_id`,
    [personId, digestOfCode(code)],
  );
  return used.length === 1;
}
