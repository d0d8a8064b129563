import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ActionPage, PlanPage } from '@followthrough/domain';
import pg from 'pg';

const main = path.resolve('dist/main.js');
const rounds = Number(process.env['CRASH_ROUNDS'] ?? 10);
const writes = 200;
const writers = 8;

/** The product as a process of its own, on a folder of its own. */
interface Running {
  readonly process: ChildProcess;
  readonly address: string;
  readonly output: () => string;
}

let folder: string;
let port: number;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'followthrough-crash-'));
  port = await freePort();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

function start(environment: Record<string, string> = {}): Promise<Running> {
  const child = spawn(process.execPath, [main], {
    env: { PATH: process.env['PATH'], DATA_DIR: path.join(folder, 'postgres'), PORT: String(port), ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  return new Promise((resolve, reject) => {
    const heard = (text: Buffer) => {
      output += text.toString();
      const address = /ready at (http:\S+)/.exec(output)?.[1];
      if (address !== undefined) resolve({ process: child, address, output: () => output });
    };
    child.stdout.on('data', heard);
    child.stderr.on('data', heard);
    child.once('exit', () => reject(new Error(output)));
  });
}

const ended = (child: ChildProcess) =>
  new Promise<number | null>((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve(child.exitCode);
    else child.once('exit', resolve);
  });

async function signedIn(address: string): Promise<Record<string, string>> {
  const headers = { 'content-type': 'application/json', 'x-followthrough': '1' };
  const body = JSON.stringify({ email: 'lead.carsemuir@demonstration.example', password: 'demonstration-only' });
  const answer = await fetch(`${address}/api/session`, { method: 'POST', headers, body });
  return { ...headers, cookie: answer.headers.get('set-cookie')?.split(';')[0] ?? '' };
}

/** One writer's share: writes updates to an action, one after another, until it is done or the product is gone. */
async function write(
  { address, headers }: { address: string; headers: Record<string, string> },
  { actionId, words }: { actionId: string; words: readonly string[] },
  acknowledged: (text: string) => void,
): Promise<void> {
  try {
    let seen = ((await (await fetch(`${address}/api/actions/${actionId}`, { headers })).json()) as ActionPage).row; // the product's own answer
    for (const text of words) {
      const answer = await fetch(`${address}/api/actions/${actionId}/updates`, {
        method: 'POST',
        headers: { ...headers, 'if-match': `"${seen.version}"`, 'idempotency-key': randomUUID() },
        body: JSON.stringify({ text }),
      });
      if (answer.status !== 201) continue;
      acknowledged(text);
      seen = ((await answer.json()) as ActionPage).row; // as above
    }
  } catch {
    // the product was killed under it: what was acknowledged before is what counts
  }
}

/** Asks the product's own database, on the private socket that its lock file names. */
async function askDatabase<Row extends pg.QueryResultRow>(sql: string): Promise<Row[]> {
  const socket = readFileSync(path.join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[4] ?? '';
  const client = new pg.Client({ host: socket, port: 5432, user: 'owner', database: 'postgres' });
  await client.connect();
  const { rows } = await client.query<Row>(sql);
  await client.end();
  return rows;
}

function kill(running: Running, victim: 'server' | 'database'): void {
  if (victim === 'server') running.process.kill('SIGKILL');
  else
    process.kill(
      Number(readFileSync(path.join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]),
      'SIGKILL',
    );
}

/** Writes with several writers at once and kills the product when so many writes are acknowledged; gives their words. */
async function writeUntilKilled(round: number, victim: 'server' | 'database', killAfter: number): Promise<string[]> {
  const running = await start();
  const caller = { address: running.address, headers: await signedIn(running.address) };
  const page = (await (await fetch(`${running.address}/api/actions`, { headers: caller.headers })).json()) as PlanPage; // as above
  const acknowledged: string[] = [];
  const note = (text: string) => {
    if (acknowledged.push(text) === killAfter) kill(running, victim);
  };
  const shares = page.rows.slice(0, writers).map(({ id }, writer) => ({
    actionId: id,
    words: Array.from({ length: writes / writers }, (_, index) => `Round ${round}, writer ${writer}, update ${index}`),
  }));
  await Promise.all(shares.map((share) => write(caller, share, note)));
  await ended(running.process);
  return acknowledged;
}

describe('killing the product in the middle of writing', () => {
  it(`keeps every acknowledged write, each with its audit entry, ${rounds} times over`, async () => {
    for (let round = 0; round < rounds; round += 1) {
      const killAfter = Math.round(((round + 1) / (rounds + 1)) * writes);
      const acknowledged = await writeUntilKilled(round, round % 2 === 0 ? 'server' : 'database', killAfter);
      expect(acknowledged.length).toBeGreaterThanOrEqual(killAfter);

      const again = await start();
      const kept = await askDatabase<{ text: string }>(`select text from action_update where text like 'Round %'`);
      const texts = new Set(kept.map(({ text }) => text));
      expect(acknowledged.filter((text) => !texts.has(text))).toEqual([]);
      const unrecorded = await askDatabase(
        `select id from action_update u where not exists (
           select from audit_entry e where e.subject = 'action_update' and e.subject_id = u.id::text)`,
      );
      expect(unrecorded).toEqual([]);
      again.process.kill('SIGINT');
      expect(await ended(again.process)).toBe(0);
    }
  }, 300_000);
});

describe('starting the product', () => {
  it('takes the next free port when the one wanted is taken, and says so', async () => {
    const holder = createServer().listen(port, '127.0.0.1');
    const running = await start();
    expect(running.address).toBe(`http://127.0.0.1:${port + 1}`);
    expect(running.output()).toContain(`Port ${port} is taken, so port ${port + 1} is used.`);
    running.process.kill('SIGINT');
    expect(await ended(running.process)).toBe(0);
    holder.close();
  });

  it('refuses to be a second copy on the same data, in a sentence', async () => {
    const running = await start();
    await expect(start()).rejects.toThrow(/is in use by process \d+\. Stop the other copy/);
    running.process.kill('SIGINT');
    await ended(running.process);
  });

  it('refuses to be production on a database with demonstration accounts', async () => {
    await expect(start({ FOLLOWTHROUGH_MODE: 'production' })).rejects.toThrow(/holds demonstration accounts/);
  });

  it('says which variable cannot be used', async () => {
    await expect(start({ PORT: 'ninety' })).rejects.toThrow(/Followthrough did not start\. PORT/);
  });
});
