import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role, type RouteName } from '@followthrough/domain';
import { idsOf } from '../../testing/access/ids-of.js';
import { openTestApp, type Sent, type TestApp, type Visitor } from '../../testing/open-test-app.js';
import { samples } from '../../testing/samples.js';
import type { Succeeding } from '../../testing/ground.js';
import { whatSucceeds } from '../../testing/what-succeeds.js';

/** Calls that are no reading and yet change nothing. */
const changesNothing: ReadonlySet<RouteName> = new Set([
  ...([
    'previewBulkEdit',
    'previewPhase',
    'previewThemeChange',
    'readPlanFile',
    'understandReadings',
    'understandWorkbook',
  ] as const),
  ...(['readReportFile', 'lookAtPassages'] as const),
]);

const people: Record<Role, string> = {
  lead: 'lead.strathlorne@demonstration.example',
  'chief-officer': 'chief.strathlorne@demonstration.example',
  member: 'member.strathlorne@demonstration.example',
  agency: 'health.strathlorne@demonstration.example',
  analyst: 'analyst@demonstration.example',
  administrator: 'administrator@demonstration.example',
};

/** An operation of the described API, as the document itself gives it. */
interface Operation {
  readonly operationId: RouteName;
  readonly 'x-allows': string | readonly string[];
}

let test: TestApp;
let changing: readonly Operation[];
beforeAll(async () => {
  // A mail server is set up, and never asked: what is to be sent waits.
  test = await openTestApp(undefined, {
    ...{ SMTP_URL: 'smtp://127.0.0.1:9', SMTP_TLS: 'none' },
    ...{ MAIL_FROM: 'Followthrough <followthrough@example.org>', PUBLIC_URL: 'http://followthrough.example.org' },
  });
  const answer = await test.app.inject({ method: 'GET', url: '/api/openapi.json' });
  const { paths } = answer.json<{ paths: Record<string, Record<string, Operation>> }>();
  changing = Object.values(paths).flatMap((methods) =>
    Object.entries(methods).flatMap(([method, operation]) => (method === 'get' ? [] : [operation])),
  );
});
afterAll(() => test.close());

const entries = async () =>
  (await test.asOwner.query<{ count: number }[]>('select count(*) as count from audit_entry'))[0]?.count ?? 0;

/** The version of the record that a call names last, whatever its table; its own where that record has none. */
async function newestVersion({ params = {}, version = 1 }: Sent): Promise<number> {
  const tables = await test.asOwner.query<{ name: string }[]>(
    `select c.table_name as name from information_schema.columns c join information_schema.columns i using (table_name)
     where c.table_schema = 'public' and i.table_schema = 'public' and c.column_name = 'version' and i.column_name = 'id'`,
  );
  for (const id of Object.values(params).reverse())
    for (const { name } of tables) {
      const [row] = await test.asOwner.query<{ version: number }[]>(`select version from ${name} where id::text = $1`, [
        id,
      ]);
      if (row !== undefined) return row.version;
    }
  return version;
}

/** The calls to try until one succeeds: what makes it succeed, or its sample as each role that is allowed. */
async function triesOf({ operationId, 'x-allows': allows }: Operation): Promise<Succeeding[]> {
  const ids = await idsOf(test, 'STL');
  const as = (role: Role): Promise<Visitor> => test.signIn(people[role]);
  const prepared = whatSucceeds[operationId];
  if (prepared !== undefined) {
    const ground = { lead: await as('lead'), nurse: await as('agency'), administrator: await as('administrator') };
    return [await prepared({ test, ids, ...ground })];
  }
  const allowed = Role.options.filter((role) => typeof allows === 'string' || allows.includes(role));
  const sent = samples(ids)[operationId];
  return Promise.all(allowed.map(async (role) => ({ by: await as(role), sent })));
}

/** How a call that changes something went: `null` when it succeeded and left an entry in the record of changes. */
async function wrongWith(operation: Operation): Promise<string | null> {
  let refused = '';
  for (const { by, sent } of await triesOf(operation)) {
    const before = await entries();
    const version = sent.version === undefined ? {} : { version: await newestVersion(sent) };
    const { status, problem } = await by(operation.operationId, { ...sent, ...version });
    if (status < 300) return (await entries()) > before ? null : `${operation.operationId} left no entry`;
    refused = `${operation.operationId} was refused: ${status} ${problem.code} ${JSON.stringify(problem.fields ?? [])}`;
  }
  return refused;
}

describe('every address that changes something, as the API describes itself', () => {
  it('succeeds once, and leaves an entry in the record of changes when it does', async () => {
    const wrong: string[] = [];
    const asked = changing.filter(({ operationId }) => !changesNothing.has(operationId));
    for (const operation of asked) {
      const found = await wrongWith(operation);
      if (found !== null) wrong.push(found);
    }
    expect(wrong).toEqual([]);
    expect(asked.length).toBeGreaterThan(60);
  }, 300_000);

  it('is known to change nothing where it leaves none', async () => {
    for (const operation of changing.filter(({ operationId }) => changesNothing.has(operationId)))
      expect(await wrongWith(operation)).toBe(`${operation.operationId} left no entry`);
  });
});
