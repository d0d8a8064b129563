import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ProblemAnswer, Role } from '@followthrough/domain';
import fc from 'fast-check';
import type { Ground } from '../../testing/arbitrary-of-schema.js';
import { fuzzRequests, type DescribedApi, type FuzzRequest } from '../../testing/fuzz-requests.js';
import { openTestApp, type TestApp } from '../../testing/open-test-app.js';
import { demonstrationPassword } from '../demonstration/index.js';

const requestsMax = Number(process.env['FUZZ_REQUESTS'] ?? 1500);
const patience = 5000;
const inside =
  /\b(?:select|insert|update|delete) .* (?:from|into|set|where) |node_modules|\bat .+:\d+:\d+|\.[jt]s:\d+|pg_|SQLSTATE/i;

const people: Record<Role, string> = {
  lead: 'lead.strathlorne@demonstration.example',
  'chief-officer': 'chief.strathlorne@demonstration.example',
  member: 'member.strathlorne@demonstration.example',
  agency: 'health.strathlorne@demonstration.example',
  analyst: 'analyst@demonstration.example',
  administrator: 'administrator@demonstration.example',
};

let test: TestApp;
let api: DescribedApi;
let ground: Ground;
const cookies = new Map<string, string>();

beforeAll(async () => {
  test = await openTestApp();
  api = (await test.app.inject({ method: 'GET', url: '/api/openapi.json' })).json<DescribedApi>();
  const lead = await test.signIn(people.lead);
  await lead('makeReturn', { body: { kind: 'committee' } });
  ground = { schemas: api.components.schemas, known: await realRecords() };
  for (const role of Role.options) await signIn(role);
});
afterAll(() => test.close());

async function signIn(role: string): Promise<void> {
  await test.asOwner.query('delete from sign_in_attempt'); // those of the fuzzing itself lock the address
  const answer = await test.app.inject({
    ...{ method: 'POST', url: '/api/session', headers: { 'x-followthrough': '1' } },
    payload: { email: people[Role.parse(role)], password: demonstrationPassword },
  });
  cookies.set(role, String(answer.headers['set-cookie']).split(';')[0] ?? '');
}

async function values(sql: string): Promise<string[]> {
  return (await test.asOwner.query<{ value: string }[]>(sql)).map(({ value }) => value);
}

/** The ids of a few records of the callers' own committee and of another. */
function of(table: string, which = 'true'): Promise<string[]> {
  const few = (code: string) => `(select x.id as value from ${table} x join committee c on c.id = x.committee_id
    where c.code = '${code}' and ${which} limit 8)`;
  return values(`${few('STL')} union all ${few('CAR')}`);
}

/** Values of real records by the field they go in; of people, none of the callers. */
async function realRecords(): Promise<Ground['known']> {
  return {
    actionId: await of('action', 'x.closed_on is null'),
    reviewId: await of('review'),
    claimId: await of('closure_claim'),
    cycleId: await of('pdsa_cycle', 'not x.finished'),
    measureId: await of('measure'),
    assignmentId: await of('theme_assignment', `x.status = 'suggested'`),
    passageId: await of('finding'),
    returnId: await of('made_return'),
    slug: await values('select slug as value from theme limit 8'),
    committeeId: await values('select id as value from committee limit 2'),
    agencyId: await values('select id as value from agency limit 3'),
    personId: await values(`select id as value from person where email like '%.carsemuir@%' limit 3`),
  };
}

/** What is wrong with an answer, or `null`. */
async function faultIn(request: FuzzRequest): Promise<string | null> {
  const started = performance.now();
  const cookie = cookies.get(request.as);
  const answer = await test.app.inject({
    ...{ method: request.method as 'GET', url: request.url }, // the inject types know each verb by name
    headers: { ...request.headers, ...(cookie === undefined ? {} : { cookie }) },
    ...(request.payload === undefined ? {} : { payload: request.payload }),
  });
  const milliseconds = performance.now() - started;
  const status = answer.statusCode;
  if (request.operationId === 'signOut' && status < 300) await signIn(request.as);
  answered.set(request.operationId, Math.min(status, answered.get(request.operationId) ?? 999));
  if (milliseconds > patience) return `took ${Math.round(milliseconds)} ms`;
  if (status >= 500) return `answered ${status}: ${answer.payload.slice(0, 300)}`;
  if (status < 400) return null; // held to its schema by the product itself
  if (!String(answer.headers['content-type']).startsWith('application/problem+json'))
    return `refused as ${answer.headers['content-type']}`;
  if (!ProblemAnswer.safeParse(JSON.parse(answer.payload)).success)
    return `refused in another shape: ${answer.payload}`;
  return inside.test(answer.payload) ? `told of its insides: ${answer.payload}` : null;
}

const answered = new Map<string, number>();

/** Sends so many requests, several at a time, and gives what was wrong with the answers. */
async function fuzz(seed: number, count: number): Promise<string[]> {
  const requests = fc.sample(fuzzRequests(api, ground, Role.options), { seed, numRuns: count });
  const faults: string[] = [];
  for (let from = 0; from < requests.length; from += 4) {
    const some = requests.slice(from, from + 4);
    const found = await Promise.all(some.map(faultIn));
    for (const [at, fault] of found.entries())
      if (fault !== null) faults.push(`seed ${seed}: ${JSON.stringify(some[at]).slice(0, 800)} ${fault}`);
  }
  return faults;
}

describe('being sent whatever there is', () => {
  it.each([
    ['the same as ever', 20_261_123],
    ['something new each time', Math.floor(Math.random() * 2 ** 31)],
  ])(
    'never fails, never hangs and refuses in one shape: %s (seed %i)',
    async (_, seed) => {
      expect(await fuzz(seed, Math.ceil(requestsMax / 2))).toEqual([]);
    },
    600_000,
  );

  it('was asked for in the right way often enough to mean something', () => {
    const succeeded = [...answered].filter(([, status]) => status < 300).map(([name]) => name);
    expect(answered.size).toBe(Object.values(api.paths).flatMap((methods) => Object.keys(methods)).length);
    expect(succeeded.length).toBeGreaterThan(25);
  });

  it('left every object as it was, and everybody able to work', async () => {
    expect(Object.keys(Object.prototype)).toEqual([]);
    for (const [email, home] of [
      [people.lead, 'showDashboard'],
      [people.agency, 'showAgencyHome'],
      [people.analyst, 'showNationalThemes'],
      [people.administrator, 'listPeople'],
    ] as const) {
      await test.asOwner.query('delete from sign_in_attempt');
      expect((await (await test.signIn(email))(home)).status).toBe(200);
    }
  });
});
