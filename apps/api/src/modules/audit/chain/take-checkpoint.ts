import type { EntityManager } from 'typeorm';
import { readHeads, readNames } from './chain.repository.js';
import { writeCheckpoint } from './checkpoint.js';
import { nameOfChain } from './verify-record.js';

/**
 * Writes down how far every chain has come, and notes that it was written down.
 *
 * @param manager - In a transaction that may read the heads.
 * @param madeBy - Who asked for it, or what.
 * @returns The checkpoint as text.
 */
export async function takeCheckpoint(manager: EntityManager, madeAt: Date, madeBy: string): Promise<string> {
  const names = await readNames(manager);
  const heads = (await readHeads(manager)).map((head) => ({
    ...head,
    name: nameOfChain(head.chainId, names.get(head.chainId)),
  }));
  const entries = heads.reduce((sum, { sequence }) => sum + sequence, 0);
  await manager.query('insert into audit_checkpoint (at, made_by, chains, entries) values ($1, $2, $3, $4)', [
    ...[madeAt, madeBy, heads.length, entries],
  ]);
  return writeCheckpoint({ madeAt: madeAt.toISOString(), heads });
}
