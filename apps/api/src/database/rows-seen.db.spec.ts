import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role } from '@followthrough/domain';
import type { DataSource } from 'typeorm';
import { caseTables, openTables } from '../../testing/access/case-tables.js';
import { rowsSeen } from '../../testing/access/rows-seen.js';
import { fillTables } from '../../testing/access/fill-tables.js';
import { tell } from '../../testing/access/tell.js';
import { openTestApp, type TestApp } from '../../testing/open-test-app.js';
import { asApplication } from './address.js';
import { openDataSource } from './data-source.js';

const patience = 240_000;

interface Policy {
  readonly name: string;
  readonly table: string;
  readonly role: string;
  readonly condition: string;
}

let test: TestApp;
let application: DataSource;
beforeAll(async () => {
  test = await openTestApp();
  application = await openDataSource(asApplication(test.owner));
  await fillTables(test);
}, patience);
afterAll(async () => {
  await application.destroy();
  await test.close();
});

const wrong = (cells: Awaited<ReturnType<typeof rowsSeen>>) => cells.filter(({ may, does }) => may !== does);

/** Every policy that lets a person's role read a table of cases, and says which rows. */
function selectPolicies(): Promise<Policy[]> {
  return test.asOwner.query<Policy[]>(
    `select policyname as name, tablename as table, replace(replace(role, 'followthrough_', ''), '_', '-') as role,
       qual as condition
     from pg_policies, unnest(roles) as role
     where cmd in ('SELECT', 'ALL') and qual <> 'true' and tablename = any($1)
       and replace(replace(role, 'followthrough_', ''), '_', '-') = any($2)
     order by 2, 3`,
    [Object.keys(caseTables), Role.options],
  );
}

describe('what each role reads of each table past every guard', () => {
  it('is told of every table: whose its rows are, or why they are nobody’s', async () => {
    const tables = await test.asOwner.query<{ name: string }[]>(
      `select tablename as name from pg_tables where schemaname = 'public' order by 1`,
    );
    const told = [...Object.keys(caseTables), ...Object.keys(openTables)].sort();
    expect(tables.map(({ name }) => name)).toEqual(told);
  });

  it(
    'is what it may see, row for row',
    async () => {
      const cells = await rowsSeen(test, application);
      tell('rows of each table for each role', { cells: cells.length, wrong: wrong(cells).length });
      expect(wrong(cells)).toEqual([]);
      expect(cells.length).toBeGreaterThanOrEqual(150);
    },
    patience,
  );

  it(
    'is noticed when any policy is broken',
    async () => {
      const missed: string[] = [];
      const policies = await selectPolicies();
      for (const { name, table, role, condition } of policies) {
        await test.asOwner.query(`alter policy ${name} on ${table} using (true)`);
        const cells = await rowsSeen(test, application, (cell) => cell.table === table && cell.role === role);
        await test.asOwner.query(`alter policy ${name} on ${table} using (${condition})`);
        if (wrong(cells).length === 0) missed.push(`${name} on ${table}`);
      }
      tell('policies', { broken: policies.length, noticed: policies.length - missed.length });
      expect(missed).toEqual([]);
      expect(policies.length).toBeGreaterThanOrEqual(150);
    },
    patience,
  );
});
