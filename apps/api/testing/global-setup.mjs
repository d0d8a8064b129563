// One throw-away database server for the whole run, with one migrated and loaded database that each spec copies.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startEmbeddedPostgres } from '@followthrough/embedded-postgres';
import pg from 'pg';

const template = 'followthrough_test_template';

export default async function setUp() {
  const server = process.env.DATABASE_URL ? await outsideServer(process.env.DATABASE_URL) : await ownServer();
  const { migrate } = await import('../dist/database/migrate.js');
  const { loadDemonstration } = await import('../dist/demonstration/index.js');
  const { openDataSource } = await import('../dist/database/data-source.js');
  await command(server.address, `drop database if exists ${template}`);
  await command(server.address, `create database ${template}`);
  const address = { ...server.address, database: template };
  await migrate(address);
  const source = await openDataSource(address, 2);
  await source.transaction((manager) => loadDemonstration(manager, '2026-11-23'));
  await source.destroy();
  process.env.TEST_DATABASE = JSON.stringify({ address: server.address, template });
  globalThis.stopTestDatabase = server.stop;
}

async function ownServer() {
  const folder = mkdtempSync(path.join(tmpdir(), 'followthrough-test-'));
  const running = await startEmbeddedPostgres({
    folder: path.join(folder, 'data'),
    durable: false,
    connectionsMax: 100,
  });
  return {
    address: { host: running.host, port: running.port, user: running.user, database: 'postgres' },
    stop: async () => {
      await running.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function outsideServer(url) {
  const { addressFromUrl } = await import('../dist/database/address.js');
  const address = addressFromUrl(url);
  return { address, stop: () => command(address, `drop database if exists ${template}`) };
}

async function command(address, sql) {
  const client = new pg.Client({ ...address });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}
