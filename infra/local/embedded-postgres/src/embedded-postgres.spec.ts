import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { startEmbeddedPostgres, type EmbeddedPostgres } from './index.js';

let home: string;
let folder: string;
beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'followthrough-cluster-'));
  folder = path.join(home, 'data');
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

async function ask<Row extends pg.QueryResultRow>(running: EmbeddedPostgres, sql: string): Promise<Row[]> {
  const client = new pg.Client({ host: running.host, port: running.port, user: running.user, database: 'postgres' });
  await client.connect();
  const { rows } = await client.query<Row>(sql);
  await client.end();
  return rows;
}

describe('starting PostgreSQL on a folder', () => {
  it('makes the cluster the first time and keeps what was written for the next', async () => {
    const first = await startEmbeddedPostgres({ folder });
    expect(first.created).toBe(true);
    await ask(first, 'create table kept as select 42 as answer');
    await first.stop();
    const second = await startEmbeddedPostgres({ folder });
    expect(second.created).toBe(false);
    expect(await ask(second, 'select answer from kept')).toEqual([{ answer: 42 }]);
    await second.stop();
    expect(existsSync(second.host)).toBe(false);
  });

  it('forces what is written to the disk, with checksums, and listens on no port', async () => {
    const running = await startEmbeddedPostgres({ folder });
    const settings = await ask<{ fsync: string; checksums: string; listens: string }>(
      running,
      `select current_setting('fsync') as fsync, current_setting('data_checksums') as checksums,
         current_setting('listen_addresses') as listens`,
    );
    expect(settings).toEqual([{ fsync: 'on', checksums: 'on', listens: '' }]);
    await running.stop();
  });

  it('refuses a folder that another copy is using, in a sentence', async () => {
    const running = await startEmbeddedPostgres({ folder });
    await expect(startEmbeddedPostgres({ folder })).rejects.toThrow(/is in use by process \d+\. Stop the other copy/);
    await running.stop();
  });

  it('starts again after it was killed, though its lock was left behind', async () => {
    const running = await startEmbeddedPostgres({ folder });
    await ask(running, 'create table survived as select 1 as one');
    const lock = path.join(folder, 'postmaster.pid');
    const pid = Number(readFileSync(lock, 'utf8').split('\n')[0]);
    process.kill(pid, 'SIGKILL');
    await running.ended;
    expect(existsSync(lock)).toBe(true);
    mkdirSync(running.host); // as it would stand had the product been killed with its database
    const again = await startEmbeddedPostgres({ folder });
    expect(await ask(again, 'select one from survived')).toEqual([{ one: 1 }]);
    expect(existsSync(running.host)).toBe(false);
    await again.stop();
  });

  it('does not take another program that was given the old number for PostgreSQL', async () => {
    await (await startEmbeddedPostgres({ folder })).stop();
    writeFileSync(path.join(folder, 'postmaster.pid'), `${process.pid}\n${folder}\n`);
    const running = await startEmbeddedPostgres({ folder });
    await running.stop();
  });

  it('refuses a cluster of another version, in a sentence', async () => {
    await (await startEmbeddedPostgres({ folder })).stop();
    writeFileSync(path.join(folder, 'PG_VERSION'), '14\n');
    await expect(startEmbeddedPostgres({ folder })).rejects.toThrow(
      /was made by PostgreSQL 14; this product carries 18/,
    );
  });

  it('begins again when the first start was cut off before the cluster was whole', async () => {
    const first = await startEmbeddedPostgres({ folder });
    await first.stop();
    rmSync(path.join(folder, 'PG_VERSION'));
    const second = await startEmbeddedPostgres({ folder });
    expect(second.created).toBe(true);
    await second.stop();
  });
});
