import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { endpoints, isKeyed, routes, type Endpoint, type RouteName } from '@followthrough/domain';
import { openTestApp, type Answer, type Sent, type TestApp, type Visitor } from '../../testing/open-test-app.js';

const keys = 100;
const times = 10;

let test: TestApp;
let lead: Visitor;
let administrator: Visitor;
let actionIds: readonly string[];
beforeAll(async () => {
  test = await openTestApp();
  lead = await test.signIn('lead.strathlorne@demonstration.example');
  administrator = await test.signIn('administrator@demonstration.example');
  actionIds = await ids(`select id from action where closed_on is null and committee_id =
    (select id from committee where code = 'STL') order by id`);
});
afterAll(() => test.close());

async function ids(sql: string): Promise<string[]> {
  return (await test.asOwner.query<{ id: string }[]>(sql)).map(({ id }) => id);
}

async function count(sql: string): Promise<number> {
  return (await test.asOwner.query<{ count: number }[]>(sql))[0]?.count ?? 0;
}

const keyed = (sent: Sent, key: string): Sent => ({ ...sent, headers: { 'idempotency-key': key } });
const update = (text: string, actionId = actionIds[0] ?? ''): Sent => ({
  ...{ params: { actionId }, version: 1 },
  body: { text },
});

const plan = { objective: 'See', questions: [{ question: 'How long?' }], tasks: [], collect: [] };
const passwords = 'a long enough password';

/** What the hundred submissions are: a different one for each key, on several routes. */
function submission(index: number): { visitor: Visitor; name: RouteName; sent: Sent } {
  const params = { actionId: actionIds[index % actionIds.length] ?? '' };
  const person = { name: `Sent ${index}`, post: 'Analyst', email: `sent.${index}@demonstration.example` };
  const cycle = { ramp: `Sent ${index}`, title: 'Once', scale: 'one-case', owner: 'Nurse', plannedFrom: null, plan };
  const kinds = [
    { visitor: lead, name: 'addUpdate', sent: { params, version: 1, body: { text: `Sent ${index}` } } },
    { visitor: lead, name: 'addCycle', sent: { params, body: cycle } },
    {
      visitor: administrator,
      name: 'addPerson',
      sent: { body: { ...person, role: 'analyst', password: passwords, committeeId: null, agencyId: null } },
    },
  ] as const;
  return kinds[index % 10 === 9 ? 2 : index % 2] ?? kinds[0];
}

describe('a thousand submissions: a hundred keys, each sent ten times at once', () => {
  it('are done a hundred times, and each ten get one and the same answer', async () => {
    const rows = () =>
      count(`select (select count(*) from action_update where text like 'Sent %') + (select count(*) from pdsa_cycle
        where ramp like 'Sent %') + (select count(*) from person where name like 'Sent %') as count`);
    const audited = () =>
      count(`select count(*) from audit_entry where verb = 'insert'
      and subject in ('action_update', 'pdsa_cycle', 'person')`);
    const before = await audited();
    const answers: Answer<RouteName>[][] = [];
    for (let from = 0; from < keys; from += 10) {
      const batch = Array.from({ length: 10 }, (_, index) => {
        const { visitor, name, sent } = submission(from + index);
        const again = keyed(sent, randomUUID());
        return Promise.all(Array.from({ length: times }, () => visitor(name, again)));
      });
      answers.push(...(await Promise.all(batch)));
    }
    expect(answers.flat()).toHaveLength(keys * times);
    expect(new Set(answers.flat().map(({ status }) => status))).toEqual(new Set([201]));
    const different = answers.filter((same) => new Set(same.map(({ bytes }) => bytes.toString())).size !== 1);
    expect(different).toEqual([]);
    expect(await rows()).toBe(keys);
    expect((await audited()) - before).toBe(keys);
  }, 120_000);
});

describe('a submission that comes again', () => {
  it('is answered as before, long after and whatever has changed since', async () => {
    const again = keyed(update('Once and no more'), randomUUID());
    const first = await lead('addUpdate', again);
    await lead('addUpdate', update('Something else'));
    const second = await lead('addUpdate', again);
    expect(second.bytes.equals(first.bytes)).toBe(true);
    expect(await count(`select count(*) from action_update where text = 'Once and no more'`)).toBe(1);
  });

  it('is refused when it says something else, goes elsewhere or names another version', async () => {
    const key = randomUUID();
    await lead('addUpdate', keyed(update('The first words'), key));
    const others = [
      update('Other words'),
      update('The first words', actionIds[1]),
      { ...update('The first words'), version: 2 },
    ];
    for (const other of others)
      expect((await lead('addUpdate', keyed(other, key))).problem.code).toBe('request.key-reused');
    expect(await count(`select count(*) from action_update where text in ('The first words', 'Other words')`)).toBe(1);
  });

  it('is somebody else’s own when somebody else sends it', async () => {
    const again = keyed(update('Both of us say this'), randomUUID());
    const nurse = await test.signIn('health.strathlorne@demonstration.example');
    const led = (await nurse('listActions')).body.rows[0]?.id ?? '';
    const sent = { ...again, params: { actionId: led } };
    expect([(await lead('addUpdate', sent)).status, (await nurse('addUpdate', sent)).status]).toEqual([201, 201]);
    expect(await count(`select count(*) from action_update where text = 'Both of us say this'`)).toBe(2);
  });

  it('may be mended and sent under the same key after it was refused', async () => {
    const key = randomUUID();
    const [undelivered] = await ids(`select id from action where evidence_grade = 0 and delivery = 'in-progress'
      and committee_id = (select id from committee where code = 'STL')`);
    const actionId = undelivered ?? '';
    const { version } = (await lead('showAction', { params: { actionId } })).body.row;
    const sent = (delivery: object) => ({ params: { actionId }, version, body: { text: 'Mended', ...delivery } });
    expect((await lead('addUpdate', keyed(sent({ delivery: 'delivered' }), key))).status).toBe(422);
    expect((await lead('addUpdate', keyed(sent({}), key))).status).toBe(201);
    expect(await count(`select count(*) from action_update where text = 'Mended'`)).toBe(1);
  });

  it('is answered with nothing where an address answers with nothing, and asks for no key where nothing is saved', async () => {
    const again = await test.signIn('chief.strathlorne@demonstration.example');
    expect((await again('signOut', { headers: { 'idempotency-key': undefined } })).status).toBe(204);
  });
});

describe('what was answered', () => {
  it('is kept for a day and then forgotten', async () => {
    const kept = () => count('select count(*) from request_key');
    const before = await kept();
    await test.asOwner.query(`update request_key set at = now() - interval '25 hours'
      where key = (select key from request_key limit 1)`);
    await test.runJob('forget-request-keys', '2026-11-23');
    expect(await kept()).toBe(before - 1);
  });
});

describe('a key', () => {
  it.each([undefined, '', '1', "'; drop table request_key", 'a'.repeat(300)])('is asked for: not %j', async (key) => {
    const { status, problem } = await lead('addUpdate', {
      ...update('Without a key'),
      headers: { 'idempotency-key': key },
    });
    expect([status, problem.code]).toEqual([400, 'request.key-missing']);
    expect(await count(`select count(*) from action_update where text = 'Without a key'`)).toBe(0);
  });

  it('is asked for wherever something is saved', () => {
    const names = Object.keys(routes) as RouteName[]; // a record's own keys
    const endpointOf = (name: RouteName): Endpoint => endpoints[name];
    const unkeyed = names.filter(
      (name) => !routes[name].startsWith('GET ') && !isKeyed(routes[name], endpointOf(name)),
    );
    expect(unkeyed.sort()).toEqual([
      ...['beginSecondFactor', 'confirmSecondFactor'], // what they answer is secret and must not be kept
      ...['dropCalendar', 'endOtherSessions', 'endSession'], // ending a thing twice ends it once
      'lookAtPassages', // saves nothing
      'makeCalendar', // its secret address must not be kept, and takes the place of the one before
      ...['previewBulkEdit', 'previewPhase', 'previewThemeChange', 'readPlanFile', 'readReportFile'], // save nothing
      'removeSecondFactor',
      'runJob', // done once a day, however often it is asked
      ...['signIn', 'signOut', 'switchRole'], // done twice they do nothing more
      ...['understandReadings', 'understandWorkbook'], // save nothing
    ]);
  });
});
