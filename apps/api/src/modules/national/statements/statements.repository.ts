import { randomUUID } from 'node:crypto';
import type { ClearedStatements, LocalDate, ThemeSlug } from '@followthrough/domain';
import type { Scoped } from '../../../database/scope.js';
import { seesOwn } from '../../../database/seen.js';

/** The statements of the caller's committee, newest first. */
export async function findStatements(scoped: Scoped): Promise<ClearedStatements['statements']> {
  const found = await scoped.json<ClearedStatements['statements']>(
    `select coalesce(json_agg(json_build_object('id', c.id, 'version', c.version, 'slug', c.slug,
           'theme', coalesce(t.name, c.slug), 'text', c.text, 'clearedBy', c.cleared_by, 'clearedOn', c.cleared_on,
           'revokedBy', c.revoked_by, 'revokedOn', c.revoked_on) order by c.cleared_on desc, c.id), '[]') as json
         from cleared_statement c left join theme t on t.slug = c.slug where ${seesOwn(scoped.scope, 'c')}`,
  );
  return found ?? [];
}

/** A statement as somebody clears it. */
export interface NewStatement {
  readonly committeeId: string;
  readonly slug: ThemeSlug;
  readonly text: string;
  readonly by: string;
  readonly on: LocalDate;
}

/** Keeps a cleared statement. */
export async function insertStatement(scoped: Scoped, statement: NewStatement): Promise<void> {
  const { committeeId, slug, text, by, on } = statement;
  await scoped.rows(
    `insert into cleared_statement (id, committee_id, slug, text, cleared_by, cleared_on)
     values ($1, $2, $3, $4, $5, $6)`,
    [randomUUID(), committeeId, slug, text, by, on],
  );
}

/**
 * Takes a statement back from later releases.
 *
 * @returns Whether it stood, and was still the version the caller saw.
 */
export async function revoke(
  scoped: Scoped,
  seen: { readonly id: string; readonly version: number },
  { by, on }: { readonly by: string; readonly on: LocalDate },
): Promise<boolean> {
  const revoked = await scoped.rows(
    `update cleared_statement c set revoked_by = $3, revoked_on = $4
     where c.id = $1 and c.version = $2 and c.revoked_on is null and ${seesOwn(scoped.scope, 'c')} returning c.id`,
    [seen.id, seen.version, by, on],
  );
  return revoked.length === 1;
}
