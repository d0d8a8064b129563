// What the product costs over bare SQL: processor time of PostgreSQL and Node together, as a ratio within one run.
// pnpm --filter @followthrough/api benchmark [actions]
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startEmbeddedPostgres } from '@followthrough/embedded-postgres';
import pg from 'pg';
import { readConfiguration } from '../dist/config/env.js';
import { asApplication } from '../dist/database/address.js';
import { openDataSource } from '../dist/database/data-source.js';
import { migrate } from '../dist/database/migrate.js';
import { createServer } from '../dist/http/server.js';
import * as bare from './bare-sql.mjs';
import { startMeter } from './cpu.mjs';
import { makeData } from './make-data.mjs';

const actions = Number(process.argv[2] ?? 100_000);
const share = Number(process.argv[3] ?? 1);
/** How many turns each figure rests on. */
const turns = { list: 300 * share, dashboard: 100 * share, update: 400 * share };
const folder = mkdtempSync(path.join(tmpdir(), 'followthrough-benchmark-'));
const server = await startEmbeddedPostgres({ folder: path.join(folder, 'data'), connectionsMax: 40 });
try {
  await measure();
} finally {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function measure() {
  const owner = { host: server.host, port: server.port, user: server.user, database: 'postgres' };
  await migrate(owner);
  const client = new pg.Client(owner);
  await client.connect();
  client.on('error', () => {}); // an error of a statement is thrown where it was asked
  say(`Making ${actions.toLocaleString('en-GB')} actions …`);
  const people = await makeData(client, actions);
  const source = await openDataSource(asApplication(owner));
  const app = await createServer(readConfiguration({}), source, { logger: false });
  await app.listen(0, '127.0.0.1');
  try {
    await compare(client, await app.getUrl(), people);
  } finally {
    await app.close();
    await source.destroy();
    await client.end();
  }
}

async function compare(client, url, { lead, agency }) {
  const committee = lead.committeeId;
  const get = (who, address) => () => fetchWhole(`${url}${address}`, { headers: { cookie: who.cookie } });
  const plain = (name, text, values) => () => client.query({ name, text, values });
  say('\nList 50 (the plan of the largest committee)');
  const list = await cost(turns.list, plain('list', bare.listFifty, [committee]));
  report('list of 50, lead', await cost(turns.list, get(lead, '/api/actions')), list, 2.5);
  report('list of 50, agency', await cost(turns.list, get(agency, '/api/actions')), list, 2.5);
  say("\nA committee's first page");
  const dashboard = await cost(turns.dashboard, plain('dashboard', bare.dashboard, [committee]));
  report('dashboard, lead', await cost(turns.dashboard, get(lead, '/api/dashboard')), dashboard, 2.5);
  say('\nAn update with its record');
  const chosen = await client.query(
    `select id, version from action where committee_id = $1 order by id limit ${2 * turns.update}`,
    [committee],
  );
  const [first, second] = [chosen.rows.slice(0, turns.update), chosen.rows.slice(turns.update)];
  const written = await cost(turns.update, (turn) => bareUpdate(client, committee, first[turn]));
  report('update, lead', await cost(turns.update, (turn) => productUpdate(url, lead, second[turn])), written, 2);
}

async function bareUpdate(client, committee, { id, version }) {
  const [change, update, record] = bare.update;
  await client.query('begin');
  await client.query({ name: 'change', text: change, values: [id, version] });
  await client.query({ name: 'update', text: update, values: [id, committee] });
  await client.query({ name: 'record', text: record, values: [committee, id] });
  await client.query('commit');
}

async function productUpdate(url, who, { id, version }) {
  await fetchWhole(`${url}/api/actions/${id}/updates`, {
    method: 'POST',
    headers: {
      cookie: who.cookie,
      'content-type': 'application/json',
      'x-followthrough': '1',
      'if-match': `"${version}"`,
      'idempotency-key': crypto.randomUUID(),
    },
    body: JSON.stringify({ text: 'Two more teams have begun.', declared: 'on-track' }),
  });
}

async function fetchWhole(address, request) {
  const answer = await fetch(address, request);
  const body = await answer.text();
  if (!answer.ok) throw new Error(`${answer.status} ${body.slice(0, 300)}`);
}

/** Milliseconds of processor time a turn, after a tenth as many turns to warm up. */
async function cost(turns, work) {
  for (let turn = 0; turn < turns / 10; turn += 1) await work(0).catch(() => {});
  const read = startMeter(postgresPid());
  for (let turn = 0; turn < turns; turn += 1) await work(turn);
  const { postgres, node } = read();
  return { postgres: (1000 * postgres) / turns, node: (1000 * node) / turns };
}

function postgresPid() {
  return Number(readFileSync(path.join(folder, 'data', 'postmaster.pid'), 'utf8').split('\n')[0]);
}

function report(name, product, plain, bar) {
  const total = ({ postgres, node }) => postgres + node;
  const ratio = total(product) / total(plain);
  say(
    `${name.padEnd(22)} product ${total(product).toFixed(2)} ms (PostgreSQL ${product.postgres.toFixed(2)})` +
      ` · bare ${total(plain).toFixed(2)} ms (${plain.postgres.toFixed(2)}) · ratio ${ratio.toFixed(2)}, aim ${bar}` +
      ` · over PostgreSQL's part alone ${(total(product) / plain.postgres).toFixed(2)}`,
  );
}

function say(line) {
  process.stdout.write(`${line}\n`);
}
