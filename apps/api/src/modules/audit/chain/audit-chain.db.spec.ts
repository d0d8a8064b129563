import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EntityManager } from 'typeorm';
import { openTestApp, type TestApp } from '../../../../testing/open-test-app.js';
import { tamperings, type Pick } from '../../../../testing/tamper.js';
import { isIntact, tellRecord } from './chain-words.js';
import { readCheckpoint, writeCheckpoint, type Checkpoint } from './checkpoint.js';
import { takeCheckpoint } from './take-checkpoint.js';
import { verifyRecord, type VerifiedRecord } from './verify-record.js';

const tries = Number(process.env['TAMPERINGS'] ?? 21);

let test: TestApp;
let checkpoint: Checkpoint;
beforeAll(async () => {
  test = await openTestApp();
  await writeALittle();
  checkpoint = readCheckpoint(await takeCheckpoint(test.asOwner.manager, new Date(), 'A test'));
});
afterAll(() => test.close());

/** Two committees and an agency that works for one of them write, all at once. */
async function writeALittle(): Promise<void> {
  const writers = ['lead.strathlorne', 'lead.carsemuir', 'health.strathlorne'];
  await Promise.all(
    writers.map(async (writer) => {
      const visitor = await test.signIn(`${writer}@demonstration.example`);
      const { rows } = (await visitor('listActions')).body;
      await Promise.all(
        rows
          .slice(0, 10)
          .map(({ id, version }) =>
            visitor('addUpdate', { params: { actionId: id }, version, body: { text: `Written by ${writer}.` } }),
          ),
      );
    }),
  );
}

const verified = (kept: Checkpoint | null = checkpoint): Promise<VerifiedRecord> =>
  verifyRecord(test.asOwner.manager, kept);

/** The same numbers from the same seed, spread well enough to pick by. */
function picksFrom(seed: number): Pick {
  let state = seed;
  const below = (limit: number) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x6d2b79f5) >>> 0;
    return state % limit;
  };
  return {
    below,
    of: (values) => {
      const picked = values[below(values.length)];
      if (picked === undefined) throw new Error('There is nothing to pick from');
      return picked;
    },
  };
}

/** Tampers as somebody who can switch every trigger off, looks what is found, and puts everything back. */
async function found(tamper: (manager: EntityManager) => Promise<unknown>, kept: Checkpoint | null = checkpoint) {
  const runner = test.asOwner.createQueryRunner();
  await runner.startTransaction();
  try {
    await runner.query(`set local session_replication_role = 'replica'`);
    await tamper(runner.manager);
    return await verifyRecord(runner.manager, kept);
  } finally {
    await runner.rollbackTransaction();
    await runner.release();
  }
}

const kindsIn = ({ chains }: VerifiedRecord) => [
  ...new Set(chains.flatMap(({ breaks }) => breaks.slice(0, 1).map(({ kind }) => kind))),
];

const byName = (name: string) => {
  const known = tamperings.find((tampering) => tampering.name === name);
  if (known === undefined) throw new Error(`No tampering is called ${name}`);
  return known;
};

describe('the record of changes as it was written', () => {
  it('is whole: every entry in one chain, every chain as its head and the checkpoint say', async () => {
    const record = await verified();
    expect(record.chains.filter(({ breaks }) => breaks.length > 0)).toEqual([]);
    expect(record.unlinked).toBe(0);
    expect(record.chains.map(({ name }) => name)).toContain('Strathlorne Child Protection Committee');
    const [{ count }] = (await test.asOwner.query('select count(*) from audit_entry')) as [{ count: number }];
    expect(record.chains.reduce((sum, { entries }) => sum + entries, 0)).toBe(count);
    expect(tellRecord(record, checkpoint.madeAt)).toContain('The record of changes is as it was written.');
  });

  it('is judged the same by the database, which hashes with other words', async () => {
    const chains = await test.asOwner.query('select * from scope.audit_chains()');
    expect(chains).toHaveLength((await verified()).chains.length);
    expect(
      chains.filter((chain: { broken_at: unknown; kept: boolean }) => chain.broken_at !== null || !chain.kept),
    ).toEqual([]);
  });
});

describe(`tampering with it, ${tries} times, by somebody who owns the database`, () => {
  it('is found every time by whoever kept a checkpoint', async () => {
    const pick = picksFrom(20261123);
    const missed: string[] = [];
    for (let count = 0; count < tries; count += 1) {
      const tampering = tamperings[count % tamperings.length];
      if (tampering === undefined) throw new Error('There is no such tampering');
      const record = await found((manager) => tampering.run(manager, pick));
      if (isIntact(record)) missed.push(`${count}: ${tampering.name}`);
    }
    expect(missed).toEqual([]);
  }, 300_000);

  it.each([
    ['a fact of an entry is changed', 'changed'],
    ['an entry is deleted', 'removed'],
    ['an entry is deleted with its link', 'removed'],
    ['two entries change places', 'reordered'],
    ['the end is cut off and the head set back', 'truncated'],
    ['a fact is changed and everything behind it is chained anew', 'rewritten'],
    ['a whole chain is taken away', 'truncated'],
  ])('says what kind it is: %s', async (name, kind) => {
    expect(kindsIn(await found((manager) => byName(name).run(manager, picksFrom(7))))).toEqual([kind]);
  });

  it('is found without a checkpoint too, but for a chain made anew and an end cut off', async () => {
    const unseen: string[] = [];
    for (const { name, run } of tamperings)
      if (isIntact(await found((manager) => run(manager, picksFrom(11)), null))) unseen.push(name);
    expect(unseen.every((name) => /anew|cut off and the head|whole chain/.test(name))).toBe(true);
  });

  it('is told in a sentence that names the chain and the place', async () => {
    const record = await found((manager) =>
      manager.query(
        `update audit_entry set person_name = 'Somebody Else' where position = (select position from audit_link
           where sequence = 17 and chain_id = (select id from committee where code = 'STL'))`,
      ),
    );
    const told = tellRecord(record, checkpoint.madeAt);
    expect(told).toMatch(
      /^Strathlorne Child Protection Committee: .* entries; entry 17 was changed after it was written\.$/m,
    );
    expect(told).toContain('The record of changes was tampered with.');
  });
});

describe('the owner of the database', () => {
  it.each([
    `update audit_entry set person_name = 'Nobody' where position = 5`,
    'delete from audit_entry where position = 5',
    'truncate audit_entry',
    'update audit_link set sequence = sequence + 1',
    'delete from audit_link where sequence = 1',
    'truncate audit_link',
    'delete from audit_head',
  ])('does not change the record in passing: %s', async (sql) => {
    await expect(test.asOwner.query(sql)).rejects.toThrow('The record of changes is only added to');
  });

  it('can erase the words of an entry, and the chain holds and says so', async () => {
    const [entry] = (await test.asOwner.query(
      `select position from audit_entry where subject = 'action_update' order by position desc limit 1`,
    )) as { position: number }[]; // the driver's rows carry no type
    await test.asOwner.query('select rules.erase_words($1, $2)', ['A person asked for it.', [entry?.position]]);
    const kept = await test.asOwner.query(
      'select before, after, person_name, fields from audit_entry where position = $1',
      [entry?.position],
    );
    expect(kept).toMatchObject([{ before: null, after: null, person_name: 'Erased' }]);
    const record = await verified();
    expect(isIntact(record)).toBe(true);
    expect(tellRecord(record, null)).toContain('The words of 1 entry were erased.');
  });
});

describe('writing into two committees at once', () => {
  it('never waits in a circle, and leaves every chain whole', async () => {
    const found = (await test.asOwner.query('select id from committee order by id limit 2')) as { id: string }[]; // the driver's rows carry no type
    // Records that nothing is counted of: rows waited for in a circle would be no fault of the chains.
    const write = (order: readonly { id: string }[]) =>
      test.asOwner.transaction(async (manager) => {
        for (const { id } of order)
          await manager.query(
            'insert into guarded_name (committee_id, bytes) values ($1, sha256(gen_random_uuid()::text::bytea))',
            [id],
          );
      });
    const entries = async () => Number((await test.asOwner.query('select count(*) as made from audit_entry'))[0].made); // nor these
    const before = await entries();
    const writes = Array.from({ length: 60 }, (_, index) => write(index % 2 === 0 ? found : [...found].reverse()));
    expect((await Promise.allSettled(writes)).filter(({ status }) => status === 'rejected')).toEqual([]);
    expect((await entries()) - before).toBe(120);
    expect(isIntact(await verified())).toBe(true);
  });
});

describe('a checkpoint', () => {
  it('is written each day into a folder, if one is named', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'followthrough-checkpoints-'));
    const product = await openTestApp(undefined, { AUDIT_CHECKPOINT_DIR: folder });
    await product.runJob('audit-checkpoint', '2026-11-23');
    const kept = readCheckpoint(readFileSync(path.join(folder, 'followthrough-checkpoint-2026-11-23.txt'), 'utf8'));
    expect(isIntact(await verifyRecord(product.asOwner.manager, kept))).toBe(true);
    expect(kept.heads.map(({ name }) => name)).toContain('Strathlorne Child Protection Committee');
    await product.close();
    rmSync(folder, { recursive: true });
  });

  it('can be read again as it was written', () => {
    expect(readCheckpoint(writeCheckpoint(checkpoint))).toEqual(checkpoint);
  });

  it('is not believed once a letter of it was changed', () => {
    const text = writeCheckpoint(checkpoint);
    expect(() => readCheckpoint(text.replace(/chain (\S+) (\d)/, 'chain $1 9$2'))).toThrow(
      'This checkpoint was changed after it was made.',
    );
    expect(() => readCheckpoint('some other file')).toThrow('This is no checkpoint of Followthrough.');
  });
});
