import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Handover } from '@followthrough/domain';
import { openTestApp, type TestApp, type Visitor } from '../../../testing/open-test-app.js';

let test: TestApp;
let lead: Visitor;
let nurse: Visitor;
let administrator: Visitor;
let newcomer: string;

beforeAll(async () => {
  test = await openTestApp();
  lead = await test.signIn('lead.strathlorne@demonstration.example');
  nurse = await test.signIn('health.strathlorne@demonstration.example');
  administrator = await test.signIn('administrator@demonstration.example');
});
afterAll(() => test.close());

/** Somebody new at the agency of the nurse. */
beforeEach(async () => {
  newcomer = randomUUID();
  await test.asOwner.query(
    `insert into person (id, name, post, email, password_hash)
     values ($1::uuid, 'Iona Galbraith', 'Lead Nurse', $1::uuid::text || '@example.org', '')`,
    [newcomer],
  );
  await test.asOwner.query(`insert into person_role (person_id, role, agency_id) values ($1, 'agency', $2)`, [
    newcomer,
    (await nurse('whoAmI')).body.agency?.id,
  ]);
});

const all = async (by: Visitor) => (await by('listHandovers')).body.handovers;

async function ofNurse(by: Visitor): Promise<Handover> {
  const { personId } = (await nurse('whoAmI')).body;
  const found = (await all(by)).find(({ person }) => person.id === personId);
  if (found === undefined) throw new Error('The demonstration has the nurse lead something.');
  return found;
}

async function handOver(by: Visitor, { person, agency, ...amount }: Handover, toPersonId: string) {
  const { actions, recurring, reports, measures, tests } = amount;
  const body = { agencyId: agency.id, toPersonId, seen: { actions, recurring, reports, measures, tests } };
  return by('handOver', { params: { personId: person.id }, body });
}

async function handBack(from: string) {
  const { personId } = (await nurse('whoAmI')).body;
  await test.asOwner.query(`update action_lead set contact_person_id = $2 where contact_person_id = $1`, [
    from,
    personId,
  ]);
}

describe('handing over what somebody leads', () => {
  it.each([
    ['a committee’s lead', () => lead],
    ['the agency itself', () => nurse],
    ['an administrator', () => administrator],
  ])('is done by %s, all of it at once, and is recorded on each action', async (_who, by) => {
    const before = await ofNurse(by());
    expect(before.actions).toBeGreaterThan(1);
    expect(before.colleagues.map(({ id }) => id)).toContain(newcomer);
    const done = await handOver(by(), before, newcomer);
    expect(done.status).toBe(201);
    const mine = done.body.handovers.filter(({ agency }) => agency.id === before.agency.id);
    expect(mine.find(({ person }) => person.id === newcomer)?.actions).toBe(before.actions);
    expect(mine.some(({ person }) => person.id === before.person.id)).toBe(false);
    const [recorded] = await test.asOwner.query<{ count: number }[]>(
      `select count(distinct action_id)::int as count from audit_entry where subject = 'action_lead'
         and after ->> 'contact_person_id' = $1`,
      [newcomer],
    );
    expect(recorded?.count).toBe(before.actions);
    await handBack(newcomer);
  });

  it('tells an administrator how much it is, and never what', async () => {
    expect((await all(administrator)).flatMap(({ named }) => named)).toEqual([]);
    expect((await ofNurse(lead)).named.length).toBe((await ofNurse(lead)).actions);
  });

  it('leaves what is closed as it was, and what is another committee’s', async () => {
    const before = await ofNurse(lead);
    await handOver(lead, before, newcomer);
    const rest = await test.asOwner.query<{ theirs: boolean }[]>(
      `select a.closed_on is not null or c.code <> 'STL' as theirs from action_lead l join action a on a.id = l.action_id
       join committee c on c.id = a.committee_id where l.contact_person_id = $1`,
      [before.person.id],
    );
    expect(rest.every(({ theirs }) => theirs)).toBe(true);
    await handBack(newcomer);
  });

  it('also moves who answers to them, when an administrator does it, and nobody to themselves', async () => {
    const before = await ofNurse(administrator);
    await test.asOwner.query(
      `update person set manager_id = $1 where id = $2 or email = 'police@demonstration.example'`,
      [before.person.id, newcomer],
    );
    const { status } = await handOver(administrator, await ofNurse(administrator), newcomer);
    expect(status).toBe(201);
    const answering = await test.asOwner.query<{ email: string }[]>(`select email from person where manager_id = $1`, [
      newcomer,
    ]);
    expect(answering.map(({ email }) => email)).toEqual(['police@demonstration.example']);
    await handBack(newcomer);
  });

  it('is refused when it has become more or less meanwhile, or goes to somebody of another agency', async () => {
    const before = await ofNurse(lead);
    const less = await handOver(lead, { ...before, actions: before.actions - 1 }, newcomer);
    expect([less.status, less.problem.code]).toEqual([409, 'record.changed-meanwhile']);
    const { personId } = (await lead('whoAmI')).body;
    const outside = await handOver(lead, before, personId);
    expect([outside.status, outside.problem.fields?.[0]?.path]).toEqual([400, 'toPersonId']);
    const police = await test.signIn('police@demonstration.example');
    expect((await handOver(police, before, newcomer)).status).toBe(404);
    const chief = await test.signIn('chief.strathlorne@demonstration.example');
    expect((await chief('listHandovers')).status).toBe(403);
  });
});
