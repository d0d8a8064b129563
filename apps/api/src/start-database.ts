import { findRunning, startEmbeddedPostgres } from '@followthrough/embedded-postgres';
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

/** Reaches the database beside a product that is running on it, or starts it when none is. */
export async function reachDatabase(configuration: Configuration): Promise<OpenDatabase> {
  const running = configuration.databaseUrl === null ? findRunning(configuration.dataFolder) : null;
  if (running === null) return openDatabase(configuration);
  return { owner: { ...running, database: 'postgres' }, ended: null, stop: () => Promise.resolve() };
}
