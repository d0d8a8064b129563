import { randomUUID } from 'node:crypto';
import type { ThemeChange } from '@followthrough/domain';
import type { EntityManager } from 'typeorm';
import type { Scoped } from '../../../database/scope.js';
import { seesCatalogue } from '../../../database/seen.js';

const changesJson = `coalesce(json_agg(json_build_object('id', c.id, 'position', c.position,
  'committeeId', c.committee_id, 'content', c.content, 'effectiveOn', c.effective_on, 'decidedBy', c.decided_by,
  'decidedOn', c.decided_on, 'reason', c.reason) order by c.position), '[]')`;

/** Every change to the national catalogue, and to themes of the caller's own committee, in the order they were decided. */
export async function findChanges(scoped: Scoped): Promise<ThemeChange[]> {
  const found = await scoped.jsonOften<ThemeChange[]>(
    `select ${changesJson} as json from theme_change c where ${seesCatalogue(scoped.scope, 'c')}`,
  );
  return found ?? [];
}

/**
 * Every change to the national catalogue, for what the product does by itself.
 *
 * @param manager - Of whoever may read the changes to the national catalogue.
 */
export async function findNationalChanges(manager: EntityManager): Promise<ThemeChange[]> {
  const rows = (await manager.query(
    `select ${changesJson} as json from theme_change c where c.committee_id is null`,
    [],
  )) as { json: ThemeChange[] }[]; // the driver's rows carry no type
  return rows[0]?.json ?? [];
}

/**
 * Every change to the national catalogue and to each committee's own themes, to follow their labels into national figures.
 *
 * @param manager - Of the product itself or of the database's owner, who alone see every committee.
 */
export async function findEveryChange(manager: EntityManager): Promise<ThemeChange[]> {
  const rows = (await manager.query(`select ${changesJson} as json from theme_change c`, [])) as {
    json: ThemeChange[];
  }[]; // the driver's rows carry no type
  return rows[0]?.json ?? [];
}

/** Every change to the own themes of a committee that a repository looks at just now, without what they are called. */
export async function findChangesLookedAt(scoped: Scoped, committeeId: string): Promise<ThemeChange[]> {
  return (await scoped.json<ThemeChange[]>(`select scope.changes_looked_at($1) as json`, [committeeId])) ?? [];
}

/** Lets nobody else change the catalogue until this transaction ends, so that what was checked still holds. */
export async function holdCatalogue(scoped: Scoped): Promise<void> {
  await scoped.rows(`select pg_advisory_xact_lock(hashtextextended('theme catalogue', 0))`);
}

/** A change about to be recorded. */
export type NewChange = Omit<ThemeChange, 'id' | 'position'>;

/** Records a change. Where a theme begins with it, the database begins the theme. */
export async function insertChange(scoped: Scoped, change: NewChange): Promise<void> {
  const { committeeId, content, effectiveOn, decidedOn, decidedBy, reason } = change;
  await scoped.rows(
    `insert into theme_change (id, committee_id, content, effective_on, decided_on, decided_by, reason)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [randomUUID(), committeeId, JSON.stringify(content), effectiveOn, decidedOn, decidedBy, reason],
  );
}
