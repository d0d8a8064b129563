import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { makeTestDatabase, type TestDatabase } from '../../testing/test-database.js';
import { asApplication } from './address.js';
import { openDataSource } from './data-source.js';
import { Database, type Scope } from './scope.js';
import type { Submission } from './submission.js';

let database: TestDatabase;
let owner: DataSource;
let copies: DataSource[];
let scope: Scope;
let actionId: string;
beforeAll(async () => {
  database = await makeTestDatabase();
  owner = await openDataSource(database.owner, 2);
  copies = [
    await openDataSource(asApplication(database.owner), 4),
    await openDataSource(asApplication(database.owner), 4),
  ];
  const [found] = await owner.query<{ personId: string; committeeId: string; actionId: string }[]>(
    `select p.id as "personId", c.id as "committeeId", (select id from action a where a.committee_id = c.id limit 1) as "actionId"
     from person p join person_role r on r.person_id = p.id join committee c on c.id = r.committee_id
     where r.role = 'lead' limit 1`,
  );
  scope = { role: 'lead', personId: found?.personId ?? null, committeeId: found?.committeeId ?? null };
  actionId = found?.actionId ?? '';
});
afterAll(async () => {
  await owner.destroy();
  for (const copy of copies) await copy.destroy();
  await database.drop();
});

const submission = (): Submission => ({
  ...{ personId: String(scope.personId), key: randomUUID(), route: 'addBlocker' },
  digest: createHash('sha256').update('the same').digest(),
});

/** Writes something down, in two steps of work, and answers with a number that no other run of it gives. */
const work = (door: Database, text: string) => async () => {
  const step = () =>
    door.within(scope, (scoped) =>
      scoped.rows(
        `insert into blocker (action_id, text, raised_on) select $1, $2, '2026-11-01' where pg_sleep(0.05) is not null`,
        [actionId, text],
      ),
    );
  await step();
  await step();
  return { made: randomUUID() };
};

const kept = async (text: string) => (await owner.query('select 1 from blocker where text = $1', [text])).length;

describe('a submission that arrives at several copies of the product at once', () => {
  it('is done once, whole, and every copy gives the same answer', async () => {
    const sent = submission();
    const doors = copies.map((copy) => new Database(copy));
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, index) => doors[index % 2]).map((door) =>
        door?.once(sent, work(door, 'at two copies')),
      ),
    );
    expect(new Set(answers.map((answer) => answer?.made)).size).toBe(1);
    expect(await kept('at two copies')).toBe(2);
  });
});

describe('the work of a submission', () => {
  const door = () => new Database(copies[0] ?? owner);

  it('leaves nothing behind when a later step fails, the key neither', async () => {
    const sent = submission();
    const failing = door().once(sent, async () => {
      await work(door(), 'half done')();
      throw new Error('the last step failed');
    });
    await expect(failing).rejects.toThrow('the last step failed');
    expect(await kept('half done')).toBe(0);
    expect(await owner.query('select 1 from request_key where key = $1', [sent.key])).toEqual([]);
  });

  it('keeps what was done before a step that failed and was caught', async () => {
    await door().once(submission(), async () => {
      await work(door(), 'before it')();
      await door()
        .within(scope, (scoped) => scoped.rows('select 1 / 0'))
        .catch(() => {});
      await work(door(), 'after it')();
    });
    expect([await kept('before it'), await kept('after it')]).toEqual([2, 2]);
  });

  it('may be begun again when its very first step fails', async () => {
    await door().once(submission(), async () => {
      await door()
        .within(scope, (scoped) => scoped.rows('select 1 / 0'))
        .catch(() => {});
      await work(door(), 'at the second try')();
    });
    expect(await kept('at the second try')).toBe(2);
  });
});

describe('the keys of what was sent', () => {
  it('are seen by nobody but the sender', async () => {
    const sent = submission();
    await new Database(copies[0] ?? owner).once(sent, work(new Database(copies[0] ?? owner), 'mine alone'));
    const seenBy = (personId: string | null) =>
      new Database(copies[0] ?? owner).within({ ...scope, personId }, (scoped) =>
        scoped.rows('select key from request_key where key = $1', [sent.key]),
      );
    expect(await seenBy(scope.personId ?? null)).toHaveLength(1);
    expect(await seenBy(randomUUID())).toHaveLength(0);
  });
});
