import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { addDays, dayInScotland, type PersonLine } from '@followthrough/domain';
import { openTestApp, type TestApp, type Visitor } from '../../../testing/open-test-app.js';

const emails = {
  member: 'member.strathlorne@demonstration.example',
  lead: 'lead.strathlorne@demonstration.example',
  other: 'lead.carsemuir@demonstration.example',
};
const today = dayInScotland(new Date());

let test: TestApp;
let administrator: Visitor;
beforeAll(async () => {
  test = await openTestApp();
  administrator = await test.signIn('administrator@demonstration.example');
});
afterAll(() => test.close());

async function line(email: string): Promise<PersonLine> {
  const found = (await administrator('listPeople')).body.people.find((person) => person.email === email);
  if (found === undefined) throw new Error(`Nobody signs in as ${email}`);
  return found;
}

const of = ({ id, version }: PersonLine) => ({ params: { personId: id }, version });

async function giveCover(days: { startsOn: string; endsOn: string }) {
  const [member, lead] = [await line(emails.member), await line(emails.lead)];
  const body = { coversRoleId: lead.roles[0]?.id, ...days };
  return administrator('giveCover', { ...of(member), body });
}

/** Goes on in the role that covers for somebody. */
async function switchToCover(visitor: Visitor): Promise<Visitor> {
  const { roles } = (await visitor('whoAmI')).body;
  const cover = roles.find(({ covers }) => covers !== null);
  const { headers, status } = await visitor('switchRole', { body: { roleId: cover?.id } });
  if (status !== 200) throw new Error(`The role could not be changed: ${status}`);
  return test.withCookie(headers);
}

describe('covering for somebody', () => {
  beforeEach(async () => {
    await test.asOwner.query(
      'delete from session where person_role_id in (select id from person_role where covers_person_id is not null)',
    );
    await test.asOwner.query(`delete from person_role r using person p
      where p.id = r.person_id and p.email = '${emails.member}' and r.covers_person_id is not null`);
  });

  it('is offered on its days, and worked in as the other, saying in whose place', async () => {
    const given = await giveCover({ startsOn: addDays(today, -1), endsOn: addDays(today, 1) });
    expect(given.status).toBe(201);
    const member = await test.signIn(emails.member);
    expect((await member('whoAmI')).body).toMatchObject({ role: 'member', covers: null });
    expect((await member('listImports')).status).toBe(403);
    const covering = await switchToCover(member);
    const { name } = await line(emails.lead);
    expect((await covering('whoAmI')).body).toMatchObject({
      role: 'lead',
      covers: { name, endsOn: addDays(today, 1) },
    });
    expect((await covering('listImports')).status).toBe(200);
    const [row] = (await covering('listActions', { query: { delivery: 'in-progress' } })).body.rows;
    const { body } = await covering('addUpdate', {
      ...{ params: { actionId: row?.id ?? '' }, version: row?.version ?? 0 },
      body: { text: 'Two more teams have begun.' },
    });
    expect(body.updates[0]?.by).toContain(`covering for ${name}`);
  });

  it('leaves nothing of the role before to a token of the role before', async () => {
    await giveCover({ startsOn: today, endsOn: today });
    const member = await test.signIn(emails.member);
    await switchToCover(member);
    expect((await member('whoAmI')).status).toBe(401);
  });

  it('includes its first day and its last', async () => {
    await giveCover({ startsOn: today, endsOn: today });
    const member = await test.signIn(emails.member);
    expect((await member('whoAmI')).body.roles).toHaveLength(2);
  });

  it('is not offered before its first day', async () => {
    await giveCover({ startsOn: addDays(today, 1), endsOn: addDays(today, 3) });
    const member = await test.signIn(emails.member);
    expect((await member('whoAmI')).body.roles).toHaveLength(1);
    expect((await line(emails.member)).roles).toMatchObject([{ state: 'now' }, { state: 'ahead' }]);
  });

  it('is refused on the very next request once its last day is over, and no longer offered', async () => {
    await giveCover({ startsOn: addDays(today, -1), endsOn: today });
    const covering = await switchToCover(await test.signIn(emails.member));
    expect((await covering('listActions')).status).toBe(200);
    await test.asOwner
      .query(`update person_role set ends_on = '${addDays(today, -1)}' where covers_person_id is not null
      and person_id = (select id from person where email = '${emails.member}')`);
    expect((await covering('listActions')).status).toBe(401);
    const again = await test.signIn(emails.member);
    expect((await again('whoAmI')).body).toMatchObject({ role: 'member', roles: [{ role: 'member' }] });
  });

  it('ends at once when it is taken away', async () => {
    const given = await giveCover({ startsOn: today, endsOn: addDays(today, 9) });
    const covering = await switchToCover(await test.signIn(emails.member));
    const roleId = given.body.roles.find(({ covers }) => covers !== null)?.id ?? '';
    const member = await line(emails.member);
    const ended = await administrator('endRole', {
      ...{ params: { personId: member.id, roleId }, version: member.version },
    });
    expect(ended.body.roles).toHaveLength(1);
    expect((await covering('listActions')).status).toBe(401);
  });

  it.each([
    ['days out of order', { startsOn: addDays(today, 2), endsOn: addDays(today, 1) }],
    ['days that are over', { startsOn: addDays(today, -3), endsOn: addDays(today, -1) }],
    ['more than a year', { startsOn: today, endsOn: addDays(today, 400) }],
  ])('is refused for %s, with a sentence beside the last day', async (_why, days) => {
    const refused = await giveCover(days);
    expect(refused.status).toBe(400);
    expect(refused.problem.fields).toMatchObject([{ path: 'endsOn' }]);
  });

  it("is refused for one's own role, for cover of cover, and for no role at all", async () => {
    const member = await line(emails.member);
    const days = { startsOn: today, endsOn: today };
    const cover = (await line('member.drumallan@demonstration.example')).roles.find(({ covers }) => covers !== null);
    for (const coversRoleId of [member.roles[0]?.id, cover?.id, '00000000-0000-4000-8000-000000000000']) {
      const refused = await administrator('giveCover', { ...of(member), body: { coversRoleId, ...days } });
      expect([refused.status, refused.problem.fields?.[0]?.path]).toEqual([400, 'coversRoleId']);
    }
    expect((await line(emails.member)).version).toBe(member.version);
  });

  it('is given once, however often it is asked for', async () => {
    const days = { startsOn: today, endsOn: addDays(today, 1) };
    expect((await giveCover(days)).status).toBe(201);
    const again = await giveCover(days);
    expect([again.status, again.problem.code]).toEqual([409, 'person.role-held']);
  });
});

describe('working in several roles', () => {
  it('begins in the role that was used last', async () => {
    const police = await line('police@demonstration.example');
    await administrator('giveRole', { ...of(police), body: { role: 'analyst', committeeId: null, agencyId: null } });
    const first = await test.signIn(police.email);
    expect((await first('whoAmI')).body.role).toBe('agency');
    const analyst = (await first('whoAmI')).body.roles.find(({ role }) => role === 'analyst');
    const { body } = await first('switchRole', { body: { roleId: analyst?.id } });
    expect(body.role).toBe('analyst');
    const next = await test.signIn(police.email);
    expect((await next('whoAmI')).body.role).toBe('analyst');
    expect((await next('listActions')).status).toBe(403);
  });

  it("is refused in a role that is somebody else's, exactly as in one that is not there", async () => {
    const lead = await test.signIn(emails.lead);
    const theirs = (await line(emails.other)).roles[0]?.id;
    const other = await lead('switchRole', { body: { roleId: theirs } });
    const none = await lead('switchRole', { body: { roleId: '00000000-0000-4000-8000-000000000000' } });
    expect([other.status, other.problem]).toEqual([none.status, none.problem]);
    expect((await lead('whoAmI')).body.role).toBe('lead');
  });

  it('asks for the place that goes with the role', async () => {
    const person = await line(emails.other);
    const refused = await administrator('giveRole', {
      ...of(person),
      body: { role: 'member', committeeId: null, agencyId: null },
    });
    expect(refused.problem.fields).toMatchObject([{ path: 'committeeId' }]);
  });

  it('is not given to somebody who was changed meanwhile, or who is not there', async () => {
    const person = await line(emails.other);
    const body = { role: 'analyst', committeeId: null, agencyId: null };
    const stale = await administrator('giveRole', { ...of({ ...person, version: person.version + 1 }), body });
    const nobody = await administrator('giveRole', {
      ...{ params: { personId: '00000000-0000-4000-8000-000000000000' }, version: 1, body },
    });
    expect([stale.status, nobody.status]).toEqual([409, 404]);
    expect((await line(emails.other)).roles).toHaveLength(1);
  });
});

describe('taking a role away', () => {
  it('leaves somebody without any signed out, and told so when they sign in', async () => {
    const chief = await line('chief.solais@demonstration.example');
    const visitor = await test.signIn(chief.email);
    const roleId = chief.roles[0]?.id ?? '';
    await administrator('endRole', { params: { personId: chief.id, roleId }, version: chief.version });
    expect((await visitor('whoAmI')).status).toBe(401);
    const refused = await test.visitor('signIn', { body: { email: chief.email, password: 'demonstration-only' } });
    expect([refused.status, refused.problem.code]).toEqual([403, 'session.no-role']);
    const wrong = await test.visitor('signIn', { body: { email: chief.email, password: 'a guess' } });
    expect(wrong.problem.code).toBe('session.wrong-details');
  });

  it('is refused to an administrator for the role they work in', async () => {
    const own = await line('administrator@demonstration.example');
    const sent = { params: { personId: own.id, roleId: own.roles[0]?.id ?? '' }, version: own.version };
    expect((await administrator('endRole', sent)).status).toBe(403);
  });

  it("is not found for a role that is another person's", async () => {
    const [member, other] = [await line(emails.member), await line(emails.other)];
    const sent = { params: { personId: member.id, roleId: other.roles[0]?.id ?? '' }, version: member.version };
    expect((await administrator('endRole', sent)).status).toBe(404);
    expect((await line(emails.other)).roles).toHaveLength(1);
  });
});

describe('saying whom somebody answers to', () => {
  it('is kept, and can be taken back', async () => {
    const [member, lead] = [await line(emails.member), await line(emails.lead)];
    const set = await administrator('setManager', { ...of(member), body: { managerId: lead.id } });
    expect(set.body.manager).toEqual({ id: lead.id, name: lead.name });
    const back = await administrator('setManager', { ...of(set.body), body: { managerId: null } });
    expect(back.body.manager).toBeNull();
  });

  it('is refused for themselves and for whoever answers to them, however far down', async () => {
    const [one, two, three] = [await line(emails.member), await line(emails.lead), await line(emails.other)];
    await administrator('setManager', { ...of(two), body: { managerId: one.id } });
    await administrator('setManager', { ...of(three), body: { managerId: two.id } });
    for (const managerId of [one.id, three.id]) {
      const refused = await administrator('setManager', { ...of(await line(emails.member)), body: { managerId } });
      expect([refused.status, refused.problem.code]).toEqual([422, 'person.answers-to-them']);
    }
  });
});
