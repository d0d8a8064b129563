import { createHash } from 'node:crypto';
import type { PoolClient } from 'pg';
import { QueryFailedError, type EntityManager } from 'typeorm';

const names = new Map<string, string>();

/**
 * Asks a question by its name, so that each connection works out how to answer it once and remembers it. Each role asks by
 * a name of its own: what row-level security lets through is part of the plan.
 *
 * Only for questions whose words are few: every one is kept by every connection for as long as it lives.
 */
export async function askPrepared<Row>(
  manager: EntityManager,
  role: string,
  { sql, parameters }: { readonly sql: string; readonly parameters: readonly unknown[] },
): Promise<Row[]> {
  if (manager.queryRunner === undefined) throw new Error('A question was asked outside the door');
  // TypeORM types it as anything; its driver is `pg`.
  const client = (await manager.queryRunner.connect()) as PoolClient;
  try {
    const { rows } = await client.query({ name: nameOf(role, sql), text: sql, values: [...parameters] });
    return rows as Row[]; // the driver's rows carry no type
  } catch (thrown) {
    throw thrown instanceof Error ? new QueryFailedError(sql, [...parameters], thrown) : thrown;
  }
}

function nameOf(role: string, sql: string): string {
  const key = `${role} ${sql}`;
  const known = names.get(key);
  if (known !== undefined) return known;
  const name = createHash('sha256').update(key).digest('base64url');
  names.set(key, name);
  return name;
}
