import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { DatabaseAddress } from '../src/database/address.js';

/** A database of one's own: migrated, with the demonstration in it, gone when the spec is done. */
export interface TestDatabase {
  readonly owner: DatabaseAddress;
  readonly drop: () => Promise<void>;
}

/** Copies the template database. Its name contains "test", so that no other can be meant by mistake. */
export async function makeTestDatabase(): Promise<TestDatabase> {
  const held = process.env['TEST_DATABASE'];
  if (held === undefined) throw new Error('The test database was not set up');
  const { address, template } = JSON.parse(held) as { address: DatabaseAddress; template: string }; // written by the set-up
  const database = `followthrough_test_${randomUUID().replaceAll('-', '')}`;
  await command(address, `create database ${database} template ${template} strategy file_copy`);
  return {
    owner: { ...address, database },
    drop: () => command(address, `drop database if exists ${database} with (force)`),
  };
}

async function command(address: DatabaseAddress, sql: string): Promise<void> {
  const client = new pg.Client({ ...address });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}
