import { DataSource } from 'typeorm';
import type { PoolClient } from 'pg';
import type { TestApp } from './open-test-app.js';

interface Pool {
  on(event: 'acquire', heard: (client: PoolClient) => void): void;
}

/** Counts the statements that the product sends to the database while something is done. */
export function statementsOf(test: TestApp): (work: () => Promise<unknown>) => Promise<number> {
  let sent = 0;
  const heard = new WeakSet<PoolClient>();
  const { master } = test.app.get(DataSource).driver as unknown as { master: Pool }; // TypeORM keeps the pool there and types it as anything
  master.on('acquire', (client) => {
    if (heard.has(client)) return;
    heard.add(client);
    const query = client.query.bind(client) as (...said: unknown[]) => unknown; // each of its many shapes is passed on
    Object.assign(client, {
      query: (...said: unknown[]) => {
        sent += 1;
        return query(...said);
      },
    });
  });
  return async (work) => {
    const before = sent;
    await work();
    return sent - before;
  };
}
