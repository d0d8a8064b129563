// What every benchmark stands on: a server of its own, the product beside it, and processor time instead of the clock.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startEmbeddedPostgres } from '@followthrough/embedded-postgres';
import pg from 'pg';
import { migrate } from '../dist/database/migrate.js';
import { startMeter } from './cpu.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'followthrough-benchmark-'));

/** Does some work on a server with an empty, migrated database, and leaves nothing behind. */
export async function onServer(work) {
  const server = await startEmbeddedPostgres({ folder: path.join(folder, 'data'), connectionsMax: 40 });
  try {
    const owner = { host: server.host, port: server.port, user: server.user, database: 'postgres' };
    await migrate(owner);
    await work(owner);
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Does some work beside the running product, which has its own process. */
export async function besideProduct(owner, work) {
  const product = fork(new URL('product.mjs', import.meta.url), [JSON.stringify(owner)]);
  try {
    const [url] = await once(product, 'message');
    await work({ url, pid: product.pid });
  } finally {
    const gone = once(product, 'exit');
    product.kill();
    await gone;
  }
}

export async function connect(owner) {
  const client = new pg.Client(owner);
  await client.connect();
  client.on('error', () => {}); // an error of a statement is thrown where it was asked
  return client;
}

export async function fetchWhole(address, request) {
  const answer = await fetch(address, request);
  const body = await answer.text();
  if (!answer.ok) throw new Error(`${answer.status} ${body.slice(0, 300)}`);
}

/** How many turns go before, until plans are kept and Node has compiled what is asked often. */
export function warming(count) {
  return Math.max(20, Math.ceil(count / 4));
}

/** Milliseconds of processor time a turn. The process is who is counted beside PostgreSQL. */
export async function costOf(pid, turns, work) {
  const count = Math.ceil(turns);
  const warm = warming(count);
  for (let turn = 0; turn < warm; turn += 1) await work(turn);
  const read = startMeter(postgresPid(), pid);
  for (let turn = 0; turn < count; turn += 1) await work(warm + turn);
  const { postgres, node } = read();
  return { postgres: (1000 * postgres) / count, node: (1000 * node) / count };
}

function postgresPid() {
  return Number(readFileSync(path.join(folder, 'data', 'postmaster.pid'), 'utf8').split('\n')[0]);
}

export function total({ postgres, node }) {
  return postgres + node;
}

export function told(cost) {
  return `${total(cost).toFixed(2)} ms (PostgreSQL ${cost.postgres.toFixed(2)}, Node ${cost.node.toFixed(2)})`;
}

export function say(line) {
  process.stdout.write(`${line}\n`);
}
