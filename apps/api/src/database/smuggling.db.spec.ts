import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { idOf } from '../../testing/id-of.js';
import { makeTestDatabase, type TestDatabase } from '../../testing/test-database.js';
import { asApplication } from './address.js';
import { openDataSource } from './data-source.js';
import { Database, type Scope } from './scope.js';

let database: TestDatabase;
let owner: DataSource;
let application: DataSource;
let strathlorne: Scope;
beforeAll(async () => {
  database = await makeTestDatabase();
  owner = await openDataSource(database.owner, 2);
  application = await openDataSource(asApplication(database.owner));
  strathlorne = { role: 'lead', committeeId: await idOf(owner, `select id from committee where code = 'STL'`) };
});
afterAll(async () => {
  await owner.destroy();
  await application.destroy();
  await database.drop();
});

const of = (code: string) => `where committee_id = (select id from committee where code = '${code}')`;
const theirs = (table: string) => idOf(owner, `select id from ${table} ${of('CAR')}`);
const ours = (table: string) => idOf(owner, `select id from ${table} ${of('STL')}`);

/** Runs a statement as the lead of Strathlorne; `$1`, `$2` and `$3` are ids. */
const asLead = (sql: string, ids: readonly (string | null | undefined)[]) =>
  new Database(application).within(strathlorne, (scoped) => scoped.rows(sql, ids));

describe('what the database refuses a lead who got past the application', () => {
  it("to link one's own strategy to another committee's action, and so to see it", async () => {
    const link = asLead('insert into strategy_action (strategy_id, action_id, committee_id) values ($1, $2, $3)', [
      ...[await ours('strategy'), await theirs('action'), strathlorne.committeeId],
    ]);
    await expect(link).rejects.toThrow(/row-level security/);
  });

  it("to put one's own action into another committee's plan, or before an agency", async () => {
    const other = await idOf(owner, `select id from committee where code = 'CAR'`);
    const agency = await idOf(owner, 'select id from agency');
    const made = (column: string, id: string) =>
      asLead(`insert into action (committee_id, text, ${column}) values ($1, 'Smuggled', array[$2::uuid])`, [
        ...[strathlorne.committeeId, id],
      ]);
    await expect(made('committee_ids', other)).rejects.toThrow(/row-level security/);
    await expect(made('agency_ids', agency)).rejects.toThrow(/row-level security/);
  });

  it.each([
    'committee_id',
    'committee_ids',
    'agency_ids',
    'evidence_grade',
    'blockers_open',
    'times_moved',
    'imported_status',
    'version',
  ])('to change the %s of an action, which only the database itself may', async (column) => {
    const changed = asLead(`update action set ${column} = ${column} where id = $1`, [await ours('action')]);
    await expect(changed).rejects.toThrow(/permission denied/);
  });

  it.each(['finding', 'strategy', 'action'])("to put a theme on another committee's %s", async (kind) => {
    const put = asLead(
      `insert into theme_assignment (committee_id, review_id, ${kind}_id, slug, stance, status, catalogue_version)
       values ($1, $2, $3, 'chronologies', 'learning', 'suggested', '1')`,
      [strathlorne.committeeId, await ours('review'), await theirs(kind)],
    );
    await expect(put).rejects.toThrow(/row-level security/);
  });

  it("to hang a strategy, a finding or a hold on another committee's review", async () => {
    const review = await theirs('review');
    const rows = {
      strategy: `(committee_id, review_id, number, position, title) values ($1, $2, '1', 1, 'x')`,
      finding: `(committee_id, review_id, paragraph, position, kind, text) values ($1, $2, '1', 1, 'practice-learning', 'x')`,
      review_hold: `(committee_id, review_id, kind, started_on) values ($1, $2, 'criminal', '2026-01-01')`,
    };
    for (const [table, columns] of Object.entries(rows))
      await expect(asLead(`insert into ${table} ${columns}`, [strathlorne.committeeId, review])).rejects.toThrow(
        /row-level security/,
      );
  });

  it('to name as lead of an action an agency that does not serve the committee', async () => {
    const stranger = await idOf(
      owner,
      `select id from agency where id not in (select agency_id from committee_agency ${of('STL')})`,
    );
    const named = asLead(`insert into action_lead (action_id, agency_id, post) values ($1, $2, 'Somebody')`, [
      ...[await ours('action'), stranger],
    ]);
    await expect(named).rejects.toThrow(/row-level security/);
  });
});
