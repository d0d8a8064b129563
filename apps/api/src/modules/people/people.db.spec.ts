import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PersonLine } from '@followthrough/domain';
import { openTestApp, type TestApp, type Visitor } from '../../../testing/open-test-app.js';

const administratorEmail = 'administrator@demonstration.example';
const password = 'a-long-enough-password';

let test: TestApp;
let administrator: Visitor;

beforeAll(async () => {
  test = await openTestApp();
  administrator = await test.signIn(administratorEmail);
});
afterAll(() => test.close());

const person = (email: string, overrides: Record<string, unknown> = {}) => ({
  ...{ name: 'Iona Geddes', post: 'Analyst', email, password, role: 'analyst', committeeId: null, agencyId: null },
  ...overrides,
});

async function line(email: string): Promise<PersonLine> {
  const { body } = await administrator('listPeople');
  const found = body.people.find((each) => each.email === email);
  if (found === undefined) throw new Error(`Nobody signs in as ${email}`);
  return found;
}

describe('listing who may sign in', () => {
  it('names everyone with role and place, and what they may be given', async () => {
    const { body } = await administrator('listPeople');
    expect(body.people.length).toBeGreaterThan(10);
    expect(body.committees).toHaveLength(5);
    expect(body.agencies.length).toBeGreaterThan(5);
    expect(body.people.find(({ email }) => email === 'lead.strathlorne@demonstration.example')).toMatchObject({
      roles: [{ role: 'lead', committee: 'Strathlorne Child Protection Committee', agency: null, covers: null }],
      ...{ active: true, locked: false, demonstration: true },
    });
  });

  it('never shows a password, hashed or not', async () => {
    const { body } = await administrator('listPeople');
    expect(JSON.stringify(body)).not.toContain('argon2');
  });

  it('shows who is locked out after eight wrong passwords', async () => {
    const email = 'chief.drumallan@demonstration.example';
    expect(await line(email)).toMatchObject({ locked: false });
    for (let attempt = 0; attempt < 8; attempt += 1)
      await test.visitor('signIn', { body: { email: email.toUpperCase(), password: 'wrong' } });
    expect(await line(email)).toMatchObject({ locked: true });
    expect(await line('chief.carsemuir@demonstration.example')).toMatchObject({ locked: false });
  });

  it('is refused to everybody else', async () => {
    const lead = await test.signIn('lead.strathlorne@demonstration.example');
    expect((await lead('listPeople')).status).toBe(403);
    expect((await test.visitor('listPeople')).status).toBe(401);
  });
});

describe('letting a new person sign in', () => {
  it('works with the password given', async () => {
    const added = await administrator('addPerson', { body: person('iona@example.org') });
    expect(added.status).toBe(201);
    expect(added.body).toMatchObject({
      email: 'iona@example.org',
      roles: [{ role: 'analyst', state: 'now' }],
      active: true,
      demonstration: false,
    });
    const iona = await test.signIn('iona@example.org', password);
    expect((await iona('whoAmI')).body).toMatchObject({ name: 'Iona Geddes', role: 'analyst' });
  });

  it('gives a lead their committee, and leaves out a place that does not go with the role', async () => {
    const { committees, agencies } = (await administrator('listPeople')).body;
    const body = person('lead.new@example.org', {
      ...{ role: 'lead', committeeId: committees[0]?.id, agencyId: agencies[0]?.id },
    });
    const added = await administrator('addPerson', { body });
    expect(added.body).toMatchObject({ roles: [{ committee: committees[0]?.name, agency: null }] });
  });

  it('is refused when somebody signs in with the address, however it is written', async () => {
    const again = await administrator('addPerson', { body: person(administratorEmail.toUpperCase()) });
    expect(again.status).toBe(409);
    expect(again.problem).toMatchObject({ code: 'person.email-taken', fields: [{ path: 'email' }] });
  });

  it('lets one of two win who ask for one address at the same moment', async () => {
    const both = [1, 2].map(() => administrator('addPerson', { body: person('at.once@example.org') }));
    const statuses = (await Promise.all(both)).map(({ status }) => status);
    expect(statuses.sort()).toEqual([201, 409]);
  });

  it('is refused field by field', async () => {
    const body = person('not an address', { password: 'too-short', role: 'lead' });
    const refused = await administrator('addPerson', { body });
    expect(refused.status).toBe(400);
    expect(refused.problem.fields?.map(({ path }) => path)).toEqual(expect.arrayContaining(['email', 'password']));
  });

  it('is refused for a lead without a committee, and for a committee that is not there', async () => {
    const without = await administrator('addPerson', { body: person('a@example.org', { role: 'lead' }) });
    expect(without.problem.fields).toMatchObject([{ path: 'committeeId' }]);
    const committeeId = '00000000-0000-4000-8000-000000000000';
    const unknown = await administrator('addPerson', { body: person('a@example.org', { role: 'lead', committeeId }) });
    expect(unknown.status).toBe(400);
    expect(unknown.problem.fields).toMatchObject([{ path: 'committeeId' }]);
  });
});

describe('stopping a person', () => {
  const email = 'health.strathlorne@demonstration.example';

  it('ends their sessions at once and refuses the next', async () => {
    const nurse = await test.signIn(email);
    expect((await nurse('whoAmI')).status).toBe(200);
    const { id, version } = await line(email);
    const stopped = await administrator('setPersonActive', {
      ...{ params: { personId: id }, body: { active: false }, version },
    });
    expect(stopped.body).toMatchObject({ active: false, version: version + 1 });
    expect((await nurse('whoAmI')).status).toBe(401);
    expect((await test.visitor('signIn', { body: { email, password: 'demonstration-only' } })).status).toBe(401);
    const [kept] = (await test.asOwner.query(
      `select count(*)::int as sessions from session s join person_role r on r.id = s.person_role_id
       where r.person_id = $1`,
      [id],
    )) as { sessions: number }[];
    expect(kept?.sessions).toBe(0);
  });

  it('works on whoever signs in again and again meanwhile', async () => {
    const hurried = 'lead.drumallan@demonstration.example';
    const { id, version } = await line(hurried);
    await test.signIn(hurried);
    await test.signIn(hurried);
    const stopped = await administrator('setPersonActive', {
      ...{ params: { personId: id }, body: { active: false }, version },
    });
    expect(stopped.status).toBe(201);
  });

  it('can be undone', async () => {
    const { id, version } = await line(email);
    await administrator('setPersonActive', { params: { personId: id }, body: { active: true }, version });
    await expect(test.signIn(email)).resolves.toBeDefined();
  });

  it('is refused when somebody changed them meanwhile, and without saying what was seen', async () => {
    const { id, version } = await line(email);
    const sent = { params: { personId: id }, body: { active: false } };
    expect((await administrator('setPersonActive', { ...sent, version: version - 1 })).status).toBe(409);
    expect((await administrator('setPersonActive', sent)).status).toBe(428);
    expect(await line(email)).toMatchObject({ active: true });
  });

  it('is refused to an administrator for themselves', async () => {
    const { id, version } = await line(administratorEmail);
    const refused = await administrator('setPersonActive', {
      ...{ params: { personId: id }, body: { active: false }, version },
    });
    expect(refused.status).toBe(403);
    expect(await line(administratorEmail)).toMatchObject({ active: true });
  });

  it('is not found for a person who is not there', async () => {
    const sent = { params: { personId: '00000000-0000-4000-8000-000000000000' }, body: { active: false }, version: 1 };
    expect((await administrator('setPersonActive', sent)).status).toBe(404);
  });
});

describe("listing a committee's agencies", () => {
  it('names those that serve it and no others', async () => {
    const lead = await test.signIn('lead.strathlorne@demonstration.example');
    const names = (await lead('listAgencies')).body.agencies.map(({ name }) => name);
    expect(names).toContain('NHS North Lorne');
    expect(names).not.toContain('NHS Forthside');
  });
});
