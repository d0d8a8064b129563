import { startEmbeddedPostgres } from '@followthrough/embedded-postgres';
import type { Configuration } from './config/env.js';
import { addressFromUrl, type DatabaseAddress } from './database/address.js';

/** A database that is up, entered as its owner. */
export interface OpenDatabase {
  readonly owner: DatabaseAddress;
  /** Resolves when an embedded database ends by itself; an outside one is not watched. */
  readonly ended: Promise<void> | null;
  readonly stop: () => Promise<void>;
}

/** Reaches the outside database named in the configuration, or starts the embedded one. */
export async function openDatabase({ databaseUrl, dataFolder }: Configuration): Promise<OpenDatabase> {
  if (databaseUrl !== null) return { owner: addressFromUrl(databaseUrl), ended: null, stop: () => Promise.resolve() };
  const embedded = await startEmbeddedPostgres({ folder: dataFolder });
  const { host, port, user, ended, stop } = embedded;
  return { owner: { host, port, user, database: 'postgres' }, ended, stop };
}
