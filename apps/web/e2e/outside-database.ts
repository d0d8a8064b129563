import { randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';
import path from 'node:path';

/** A database of its own on somebody's server. */
export interface OutsideDatabase {
  readonly url: string;
  readonly drop: () => Promise<void>;
}

interface Client {
  connect(): Promise<void>;
  query(sql: string): Promise<unknown>;
  end(): Promise<void>;
}

/**
 * Makes an empty database on a server. Its name contains "test", so that no other can be meant by mistake.
 *
 * @param serverUrl - Where the server is, as somebody who may make databases.
 */
export async function makeOutsideDatabase(serverUrl: string): Promise<OutsideDatabase> {
  const name = `followthrough_test_${randomUUID().replaceAll('-', '')}`;
  await command(serverUrl, `create database ${name}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => command(serverUrl, `drop database if exists ${name} with (force)`) };
}

async function command(url: string, sql: string): Promise<void> {
  const client = clientFor(url);
  await client.connect();
  await client.query(sql).finally(() => client.end());
}

// The browser's side needs no database; the journeys borrow the driver of the product that they start.
function clientFor(connectionString: string): Client {
  const { Client } = createRequire(path.resolve('../api/package.json'))('pg') as {
    Client: new (settings: { connectionString: string }) => Client; // the little of pg that is used here
  };
  return new Client({ connectionString });
}
