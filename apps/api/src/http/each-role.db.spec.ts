import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, dayInScotland, type PersonLine } from '@followthrough/domain';
import type { DataSource } from 'typeorm';
import { caseTables } from '../../testing/access/case-tables.js';
import { hiddenFromEach, seenBy } from '../../testing/access/hidden.js';
import { leaksIn } from '../../testing/access/leaks.js';
import { peopleOf } from '../../testing/access/people.js';
import { openTestApp, type TestApp, type Visitor } from '../../testing/open-test-app.js';
import { asApplication } from '../database/address.js';
import { openDataSource } from '../database/data-source.js';

const today = dayInScotland(new Date());

let test: TestApp;
let application: DataSource;
beforeAll(async () => {
  test = await openTestApp();
  application = await openDataSource(asApplication(test.owner));
});
afterAll(async () => {
  await application.destroy();
  await test.close();
});

/** How many rows a role of the database reads of a table past every guard, or why not. */
async function reads(role: string, what: string): Promise<string> {
  return application.transaction(async (manager) => {
    await manager.query(`set local role followthrough_${role}`);
    const rows = manager.query<{ count: number }[]>(`select count(*)::int as count from (select ${what}) x`);
    return rows.then(
      ([row]) => String(row?.count),
      (refusal: Error) => (refusal.message.includes('permission denied') ? 'denied' : refusal.message),
    );
  });
}

describe('a deputy', () => {
  const emails = { nurse: peopleOf.agency, deputy: 'member.strathlorne@demonstration.example' };
  let administrator: Visitor;
  beforeAll(async () => {
    administrator = await test.signIn(peopleOf.administrator);
  });

  const line = async (email: string): Promise<PersonLine> => {
    const found = (await administrator('listPeople')).body.people.find((person) => person.email === email);
    if (found === undefined) throw new Error(`Nobody signs in as ${email}`);
    return found;
  };
  const rolesOffered = async (deputy: Visitor) => (await deputy('whoAmI')).body.roles;
  const moveCover = (from: number, to: number) =>
    test.asOwner.query(
      `update person_role set starts_on = '${addDays(today, from)}', ends_on = '${addDays(today, to)}'
       where covers_person_id is not null and person_id = (select id from person where email = '${emails.deputy}')`,
    );
  const goOnInCover = async (deputy: Visitor): Promise<Visitor> => {
    const cover = (await rolesOffered(deputy)).find(({ covers }) => covers !== null);
    return test.withCookie((await deputy('switchRole', { body: { roleId: cover?.id } })).headers);
  };

  it('works as before the cover begins, as the covered person while it runs, and as before once it is over', async () => {
    const [nurse, person] = [await line(emails.nurse), await line(emails.deputy)];
    const given = await administrator('giveCover', {
      ...{ params: { personId: person.id }, version: person.version },
      body: { coversRoleId: nurse.roles[0]?.id, startsOn: addDays(today, 1), endsOn: addDays(today, 2) },
    });
    expect(given.status).toBe(201);

    const deputy = await test.signIn(emails.deputy);
    expect(await rolesOffered(deputy)).toHaveLength(1);
    expect((await deputy('showAgencyHome')).status).toBe(403);

    await moveCover(-1, 1);
    const covering = await goOnInCover(deputy);
    expect((await covering('whoAmI')).body).toMatchObject({ role: 'agency', covers: { name: nurse.name } });
    const theirs = await (await test.signIn(emails.nurse))('listActions');
    const seen = await covering('listActions');
    expect(seen.body.rows.map(({ id }) => id)).toEqual(theirs.body.rows.map(({ id }) => id));
    expect((await covering('listReviews')).status).toBe(403);

    await moveCover(-3, -1);
    expect((await covering('listActions')).status).toBe(401);
    const after = await test.signIn(emails.deputy);
    expect(await rolesOffered(after)).toHaveLength(1);
    expect((await after('listReviews')).status).toBe(200);
  });
});

describe('an agency updater', () => {
  it('works on what their agency leads in every committee, and sees no review whole', async () => {
    const police = await test.signIn('police@demonstration.example');
    const theirs = await test.asOwner.query<{ id: string; committee: string }[]>(
      `select distinct on (a.committee_id) a.id, a.committee_id as committee from action a
       join action_lead l on l.action_id = a.id join agency g on g.id = l.agency_id
       where g.name = 'Police Scotland' and a.closed_on is null order by a.committee_id, a.id`,
    );
    expect(theirs.length).toBeGreaterThan(1);
    for (const { id } of theirs) {
      const { version } = (await police('showAction', { params: { actionId: id } })).body.row;
      const { status } = await police('addUpdate', {
        params: { actionId: id },
        version,
        body: { text: 'It goes on.' },
      });
      expect(status).toBe(201);
    }
    expect((await police('listReviews')).status).toBe(403);
    expect(await reads('agency', 'pseudonym from review')).toBe('0'); // nobody in particular, so no agency's
    expect(await reads('agency', 'family_link_post from review')).toBe('denied');
  });
});

describe('a national analyst', () => {
  it('is shown releases and no narrative, and may read no case record in the database itself', async () => {
    const analyst = await test.signIn(peopleOf.analyst);
    const answer = await analyst('showNationalThemes');
    const hidden = (await hiddenFromEach(test)).get('analyst');
    expect(hidden?.texts.size).toBeGreaterThan(500);
    expect(hidden && (await leaksIn(answer, hidden))).toEqual([]);
    for (const table of Object.keys(caseTables).filter((each) => seenBy('analyst', each) === 'false'))
      expect([table, await reads('analyst', `1 from ${table}`)]).toEqual([table, 'denied']);
  });
});

describe('an administrator', () => {
  it('is told that a record changed and no word of it, and may read no case record in the database itself', async () => {
    const administrator = await test.signIn(peopleOf.administrator);
    const hidden = (await hiddenFromEach(test)).get('administrator');
    const audit = await administrator('listAudit');
    expect(audit.body.entries.length).toBeGreaterThan(50);
    expect(hidden && (await leaksIn(audit, hidden))).toEqual([]);
    expect(await reads('administrator', 'before from audit_entry')).toBe('denied');
    expect(await reads('administrator', 'after from audit_entry')).toBe('denied');
    for (const table of Object.keys(caseTables).filter(
      (each) => each !== 'audit_entry' && seenBy('administrator', each) === 'false',
    ))
      expect([table, await reads('administrator', `1 from ${table}`)]).toEqual([table, 'denied']);
  });
});
