import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { endpoints, Role, type Endpoint, type RouteName } from '@followthrough/domain';
import { fillTables } from '../../testing/access/fill-tables.js';
import { idsOf } from '../../testing/access/ids-of.js';
import { outside, peopleOf } from '../../testing/access/people.js';
import { reads } from '../../testing/access/walk.js';
import { statementsOf } from '../../testing/count-statements.js';
import { multiplyRows } from '../../testing/multiply-rows.js';
import { openTestApp, type TestApp, type Visitor } from '../../testing/open-test-app.js';
import { samples } from '../../testing/samples.js';

const patience = 120_000;

let test: TestApp;
let ids: Awaited<ReturnType<typeof idsOf>>;
let counted: ReturnType<typeof statementsOf>;
const visitors = new Map<Role, Visitor>();
beforeAll(async () => {
  test = await openTestApp();
  await fillTables(test);
  ids = await idsOf(test, 'STL');
  counted = statementsOf(test);
  for (const role of Role.options) visitors.set(role, await test.signIn(peopleOf[role]));
  // Seen a moment ago for as long as this takes: noting it is a statement of its own, once a minute.
  await test.asOwner.query(`update session set seen_at = now() + interval '10 minutes'`);
}, patience);
afterAll(() => test.close());

const visitor = (role: Role): Visitor => {
  const found = visitors.get(role);
  if (found === undefined) throw new Error(`Nobody is signed in as ${role}`);
  return found;
};

const mayAsk = (name: RouteName, role: Role) => {
  const { allows }: Endpoint = endpoints[name];
  return allows === 'everyone' || allows === 'signed-in' || allows.includes(role);
};

/** How many statements each address that only reads takes, asked by each role that may. */
async function statementsOfReading(): Promise<Map<string, number>> {
  const lent = samples(ids);
  const names = (Object.keys(endpoints) as RouteName[]).filter((name) => reads(name) && !outside.has(name));
  const found = new Map<string, number>();
  for (const name of names)
    for (const role of Role.options.filter((each) => mayAsk(name, each)))
      found.set(`${name}, ${role}`, await counted(() => visitor(role)(name, lent[name])));
  return found;
}

// Nine say who asks and in whose name, and open and close the two transactions; the rest is what was asked.
describe('the statements an address sends to the database', () => {
  it.each([
    ['listActions', 10],
    ['showDashboard', 21],
    ['showAction', 10],
    ['listPlanCharts', 8],
  ] as const)('are as many as written down for %s', async (name, expected) => {
    expect(await counted(() => visitor('lead')(name, samples(ids)[name]))).toBe(expected);
  });

  it('are as many as written down for an update with its record', async () => {
    const { version } = (await visitor('lead')('showAction', { params: { actionId: ids.actionId } })).body.row;
    const update = { ...samples(ids).addUpdate, version };
    let status = 0;
    const sent = await counted(async () => {
      status = (await visitor('lead')('addUpdate', update)).status;
    });
    expect([status, sent]).toEqual([201, 18]);
  });

  it(
    'are as many when there is several times as much of everything',
    async () => {
      const before = await statementsOfReading();
      await multiplyRows(test.asOwner, 4, ids.strategyId);
      const after = await statementsOfReading();
      const grown = [...after].filter(([who, count]) => count > (before.get(who) ?? 0));
      expect(grown).toEqual([]);
      expect(before.size).toBeGreaterThan(150);
      expect(Math.max(...after.values())).toBeLessThanOrEqual(40);
    },
    patience,
  );
});
