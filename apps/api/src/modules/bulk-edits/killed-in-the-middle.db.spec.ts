import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, type BulkPreview } from '@followthrough/domain';
import pg from 'pg';
import { makeTestDatabase, type TestDatabase } from '../../../testing/test-database.js';

/** How often it is killed: a few times in the suite, more when asked (`BULK_KILLS=20`). */
const kills = Number(process.env['BULK_KILLS'] ?? 3);
const many = 500;

let database: TestDatabase;
let owner: pg.Client;
beforeAll(async () => {
  database = await makeTestDatabase();
  owner = new pg.Client({ ...database.owner });
  await owner.connect();
  await owner.query(
    `with made as (
       insert into action (committee_id, reference, text, starts_on, due_on, original_due_on, due_precision, delivery)
       select (select id from committee where code = 'STL'), 'BULK ' || n, 'Tell team ' || n || ' of the new form',
         '2026-01-01', '2027-03-31', '2027-03-31', 'day', 'in-progress'
       from generate_series(1, ${many}) n returning id, committee_id)
     insert into strategy_action (strategy_id, action_id, committee_id)
     select (select id from strategy where committee_id = made.committee_id order by id limit 1), id, committee_id
     from made`,
  );
});
afterAll(async () => {
  await owner.end();
  await database.drop();
});

/** The product as a process of its own, with somebody signed in. */
interface Running {
  readonly process: ChildProcess;
  readonly post: (path: string, body: unknown) => Promise<Response>;
}

async function start(): Promise<Running> {
  const { host = '', port = 5432, user = '', password = '', database: name = '' } = database.owner;
  const url = `postgres://${user}:${encodeURIComponent(password)}@localhost:${port}/${name}?host=${encodeURIComponent(host)}`;
  const child = spawn(process.execPath, [path.resolve('dist/main.js')], {
    env: { PATH: process.env['PATH'], DATABASE_URL: url, PORT: '0', JOBS: 'no' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const address = await readyAt(child);
  const headers = { 'content-type': 'application/json', 'x-followthrough': '1' };
  const body = JSON.stringify({ email: 'lead.strathlorne@demonstration.example', password: 'demonstration-only' });
  const signedIn = await fetch(`${address}/api/session`, { method: 'POST', headers, body });
  const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? '';
  return {
    process: child,
    post: (where, sent) =>
      fetch(`${address}/api/${where}`, {
        method: 'POST',
        headers: { ...headers, cookie, 'idempotency-key': randomUUID() },
        body: JSON.stringify(sent),
      }),
  };
}

function readyAt(child: ChildProcess): Promise<string> {
  let output = '';
  return new Promise((resolve, reject) => {
    const hear = (words: Buffer) => {
      output += words.toString();
      const address = /ready at (http:\S+)/.exec(output)?.[1];
      if (address !== undefined) resolve(address);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', () => reject(new Error(output)));
  });
}

async function number(sql: string, values: unknown[] = []): Promise<number> {
  const { rows } = await owner.query<{ count: string }>(`select count(*) ${sql}`, values);
  return Number(rows[0]?.count);
}

/** The transaction of the bulk edit under way, once it has written its first row. */
async function transactionUnderWay(): Promise<string> {
  for (;;) {
    const { rows } = await owner.query<{ xid: string }>(
      `select a.backend_xid::text as xid from pg_locks l join pg_stat_activity a using (pid)
       where l.relation = 'bulk_edit'::regclass and l.mode = 'RowExclusiveLock' and a.backend_xid is not null`,
    );
    if (rows[0]) return rows[0].xid;
    await pause(1);
  }
}

async function prepared({ post }: Running, dueOn: string): Promise<unknown> {
  const { rows } = await owner.query<{ id: string }>(`select id from action where reference like 'BULK %'`);
  const change = { kind: 'due-date', dueOn, reason: 'Funding came late.', approvedBy: 'CPC' };
  const preview = await post('bulk-edits/preview', { actionIds: rows.map(({ id }) => id), change });
  const { rows: looked } = (await preview.json()) as BulkPreview; // the product's own answer
  return { seen: looked.map(({ id, version }) => ({ id, version })), change };
}

/** How long the transaction stays open after its first write when nothing befalls it, in milliseconds. */
async function lengthUndisturbed(): Promise<number> {
  const running = await start();
  const body = await prepared(running, '2030-01-01');
  const answer = running.post('bulk-edits', body);
  await transactionUnderWay();
  const begun = performance.now();
  expect((await answer).status).toBe(201);
  const length = performance.now() - begun;
  await stopped(running.process, 'SIGKILL');
  return length;
}

async function stopped(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  child.kill(signal);
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  // The database notices by itself that nobody is there any more.
  while ((await number('from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()')) > 0)
    await pause(5);
}

/** Kills the server a while after its bulk edit began to write; says what became of the transaction and of the actions. */
async function killedAfter(wait: number, dueOn: string) {
  const running = await start();
  const answer = running.post('bulk-edits', await prepared(running, dueOn)).catch(() => null); // it is killed under it
  const xid = await transactionUnderWay();
  await pause(wait);
  await stopped(running.process, 'SIGKILL');
  const { rows } = await owner.query<{ end: string }>(`select pg_xact_status($1::xid8) as end`, [xid]);
  return {
    end: rows[0]?.end,
    answered: (await answer)?.status ?? null,
    changed: await number(`from action where reference like 'BULK %' and due_on = $1`, [dueOn]),
    explained: await number('from due_change where to_on = $1', [dueOn]),
    noted: await number(
      `from bulk_edit_row r join bulk_edit e on e.id = r.bulk_edit_id
      where e.change ->> 'dueOn' = $1`,
      [dueOn],
    ),
    recorded: await number(`from audit_entry where subject = 'due_change' and after ->> 'to_on' = $1`, [dueOn]),
  };
}

describe('killing the server in the middle of a bulk edit of five hundred actions', () => {
  it(`leaves all of them changed or none, ${kills} times over, and falls inside the transaction`, async () => {
    const length = await lengthUndisturbed();
    const ends = [];
    for (let round = 0; round < kills; round += 1) {
      // Spread over the first part of it: the last is the answer being sent, when everything is saved already.
      const wait = (0.6 * length * round) / kills;
      const { end, answered, ...counts } = await killedAfter(wait, addDays('2031-01-01', round));
      const all = end === 'committed' ? many : 0;
      expect(counts).toEqual({ changed: all, explained: all, noted: all, recorded: all });
      if (answered === 201) expect(end).toBe('committed');
      ends.push(end);
    }
    const inside = ends.filter((end) => end === 'aborted').length;
    process.stderr.write(
      `${inside} of ${kills} kills fell inside the transaction, which takes ${Math.round(length)} ms.\n`,
    );
    expect(inside).toBeGreaterThan(0);
  }, 300_000);
});
