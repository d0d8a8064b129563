import type { IdentifierKind, KeptIdentifier } from '@followthrough/domain';
import type { Scoped } from '../../database/scope.js';
import { seesAction, seesOwn } from '../../database/seen.js';

/** Which of these phrases are names to look out for. */
export async function namesAmong(scoped: Scoped, phrases: readonly string[]): Promise<ReadonlySet<string>> {
  if (phrases.length === 0) return new Set();
  const [found] = await scoped.rowsOften<{ names: string[] }>('select scope.names_among($1) as names', [phrases]);
  return new Set(found?.names);
}

/** What was kept though it may identify, as it was stored. */
export type StoredKept = Omit<KeptIdentifier, 'what' | 'kinds'> & {
  readonly route: string;
  readonly kinds: readonly IdentifierKind[];
};

const shownMax = 100;

/** What was kept of late in the caller's committee, newest first. */
export async function findKept(scoped: Scoped): Promise<StoredKept[]> {
  const found = await scoped.json<StoredKept[]>(
    `select coalesce(json_agg(json_build_object('id', k.id, 'at', k.at, 'by', k.by, 'route', k.route,
       'actionId', k.action_id, 'kinds', k.kinds, 'reason', k.reason) order by k.at desc), '[]') as json
     from (select * from kept_identifier x where ${seesOwn(scoped.scope, 'x')} order by at desc limit $1) k`,
    [shownMax],
  );
  return found ?? [];
}

/** How many names the caller's committee has us look out for. */
export async function countGuarded(scoped: Scoped): Promise<number> {
  const [counted] = await scoped.rows<{ names: number }>(
    `select count(*)::int as names from guarded_name x where ${seesOwn(scoped.scope, 'x')}`,
  );
  return counted?.names ?? 0;
}

const digestSql = `sha256(convert_to(scope.committee_id()::text || ' ' || $1, 'UTF8'))`;

/** Looks out for a name; once is enough. */
export async function guardName(scoped: Scoped, name: string): Promise<void> {
  await scoped.rows(
    `insert into guarded_name (committee_id, bytes) values (scope.committee_id(), ${digestSql}) on conflict do nothing`,
    [name],
  );
}

/** Looks out for a name no longer. */
export async function releaseName(scoped: Scoped, name: string): Promise<boolean> {
  const released = await scoped.rows(
    `delete from guarded_name x where x.bytes = ${digestSql} and ${seesOwn(scoped.scope, 'x')} returning x.id`,
    [name],
  );
  return released.length === 1;
}

/** Something kept in spite of the warning. */
export interface Kept {
  readonly by: string;
  readonly route: string;
  readonly actionId: string | null;
  readonly fields: readonly string[];
  readonly kinds: readonly IdentifierKind[];
  readonly reason: string;
}

/** Records what was kept in spite of the warning: not the words, but what they look like, who kept them and why. */
export async function recordKept(scoped: Scoped, kept: Kept): Promise<void> {
  await scoped.rows(
    `insert into kept_identifier (committee_id, action_id, person_id, by, route, fields, kinds, reason)
     select coalesce(scope.committee_id(), a.committee_id), a.id, scope.person_id(), $2, $3, $4, $5, $6
     from (select 1) one left join action a on a.id = $1 and ${seesAction(scoped.scope, 'a')}`,
    [kept.actionId, kept.by, kept.route, kept.fields, kept.kinds, kept.reason],
  );
}
