import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { LocalDate } from '@followthrough/domain';
import { openTestApp, type TestApp } from '../../testing/open-test-app.js';
import { Database, type Scoped } from '../database/scope.js';
import { Jobs } from './index.js';

const day: LocalDate = '2026-11-23';

/** A job whose effect can be counted: it leaves a line of its own in the database. */
const writes = (name: string) => (scoped: Scoped) =>
  scoped.rows(`insert into job_problem (name, sentence) values (gen_random_uuid()::text, $1)`, [name]);

let test: TestApp;
beforeAll(async () => {
  test = await openTestApp();
});
afterAll(() => test.close());

const effects = async (name: string) =>
  (await test.asOwner.query<{ name: string }[]>('select name from job_problem where sentence = $1', [name])).length;

describe('doing a job', () => {
  it('does it once for a day, however often it is asked for', async () => {
    test.app
      .get(Jobs)
      .register({ name: 'once', does: 'Counts', at: '0 7 * * *', run: (_, scoped) => writes('once')(scoped) });
    expect(await test.runJob('once', day)).toBe(true);
    expect(await test.runJob('once', day)).toBe(false);
    expect(await test.runJob('once', '2026-11-24')).toBe(true);
    expect(await effects('once')).toBe(2);
  });

  it('does it once when twenty ask at the same moment', async () => {
    test.app
      .get(Jobs)
      .register({ name: 'race', does: 'Counts', at: '0 7 * * *', run: (_, scoped) => writes('race')(scoped) });
    const asked = await Promise.all(Array.from({ length: 20 }, () => test.runJob('race', day)));
    expect(asked.filter(Boolean)).toHaveLength(1);
    expect(await effects('race')).toBe(1);
  });

  it('leaves nothing of it when it fails, and does it the next time', async () => {
    let broken = true;
    test.app.get(Jobs).register({
      ...{ name: 'half', does: 'Counts', at: '0 7 * * *' },
      run: async (_, scoped) => {
        await writes('half')(scoped);
        if (broken) throw new Error('It broke off in the middle.');
      },
    });
    await expect(test.runJob('half', day)).rejects.toThrow('in the middle');
    expect(await effects('half')).toBe(0);
    broken = false;
    expect(await test.runJob('half', day)).toBe(true);
    expect(await effects('half')).toBe(1);
  });

  it('has no right to what no migration granted it', async () => {
    test.app.get(Jobs).register({
      ...{ name: 'nosy', does: 'Looks', at: '0 7 * * *' },
      run: (_, scoped) => scoped.rows('select text from action'),
    });
    await expect(test.runJob('nosy', day)).rejects.toThrow(/permission denied/);
  });
});

describe('the queue', () => {
  it('is out of reach of every role but its own, which reaches nothing else', async () => {
    const door = test.app.get(Database);
    for (const role of ['lead', 'administrator', 'system', 'sign-in'] as const)
      await expect(door.within({ role }, (scoped) => scoped.rows('select * from jobs.job'))).rejects.toThrow(
        /permission denied/,
      );
    await expect(door.within({ role: 'jobs' }, (scoped) => scoped.rows('select * from public.person'))).rejects.toThrow(
      /permission denied/,
    );
    await expect(door.within({ role: 'jobs' }, (scoped) => scoped.rows('create table jobs.mine ()'))).rejects.toThrow(
      /permission denied/,
    );
  });
});

describe('running by itself', () => {
  it('does what is due, tries again what failed, says why without the words of a record, and stops at once', async () => {
    const alone = await openTestApp(undefined, { JOBS: 'yes' }, (app) => {
      app.get(Jobs).register({
        ...{ name: 'due', does: 'Counts', at: '0 0 * * *' },
        run: (_, scoped) => writes('due')(scoped),
      });
      app.get(Jobs).register({
        ...{ name: 'failing', does: 'Fails', at: '0 0 * * *' },
        run: () => Promise.reject(new Error('Child Z was quoted here.')),
      });
    });
    const count = async (sql: string) => (await alone.asOwner.query<unknown[]>(sql)).length;
    const until = async (sql: string) => {
      while ((await count(sql)) === 0) await new Promise((resolve) => setTimeout(resolve, 50));
    };
    await until(`select from job_run where name = 'due'`);
    await until(
      `select from job_problem where name = 'failing' and sentence = 'It met a fault of the product (Error).'`,
    );
    await until(`select from jobs.job where state = 'retry' and data ->> 'name' = 'failing'`);
    expect(await count(`select from jobs.job where to_jsonb(job)::text like '%Child Z%'`)).toBe(0);
    const from = performance.now();
    await alone.close();
    expect(performance.now() - from).toBeLessThan(2_000);
  });

  it('does each thing once when two copies of the product run on one database', async () => {
    const done: string[] = [];
    const register = (copy: string) => (app: TestApp['app']) =>
      Array.from({ length: 8 }, (_, index) =>
        app.get(Jobs).register({
          ...{ name: `shared-${index}`, does: 'Counts', at: '0 0 * * *' },
          run: (_day, scoped) => {
            done.push(copy);
            return writes(`shared-${index}`)(scoped);
          },
        }),
      );
    const first = await openTestApp(undefined, { JOBS: 'yes' }, register('first'));
    const second = await first.another({ JOBS: 'yes' }, register('second'));
    const runs = () => first.asOwner.query<unknown[]>(`select from job_run where name like 'shared-%'`);
    while ((await runs()).length < 8) await new Promise((resolve) => setTimeout(resolve, 50));
    const lines = await first.asOwner.query<{ count: number }[]>(
      `select count(*) from job_problem where sentence like 'shared-%' group by sentence`,
    );
    expect(lines.map(({ count }) => count)).toEqual(Array.from({ length: 8 }, () => 1));
    await second.close();
    await first.close();
  });
});
