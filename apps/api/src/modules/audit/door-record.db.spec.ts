import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openTestApp, type TestApp, type Visitor } from '../../../testing/open-test-app.js';

let test: TestApp;
let administrator: Visitor;
beforeAll(async () => {
  test = await openTestApp();
  administrator = await test.signIn('administrator@demonstration.example');
});
afterAll(() => test.close());

const told = async () => (await administrator('listAudit', { query: { kind: 'door' } })).body.entries;
const latest = async () => (await told())[0];
const morven = 'lead.strathlorne@demonstration.example';

describe('what happens at the door', () => {
  it('is written down when somebody signs in, and when they sign out', async () => {
    const lead = await test.signIn(morven);
    expect(await latest()).toMatchObject({ by: 'Morven Tait', what: 'Signed in', role: 'CPC improvement lead' });
    await lead('signOut');
    expect(await latest()).toMatchObject({ by: 'Morven Tait', what: 'Signed out', subject: 'Session' });
  });

  it('is written down when somebody known is not let in, and never what they typed', async () => {
    await test.visitor('signIn', { body: { email: morven, password: 'a slip of the keyboard' } });
    expect(await latest()).toMatchObject({ by: 'Morven Tait', what: 'Was not let in' });
    const [kept] = (await test.asOwner.query(
      `select before, after from audit_entry where verb = 'sign-in-refused' order by position desc limit 1`,
    )) as { after: object }[]; // the driver's rows carry no type
    expect(kept).toEqual({ before: null, after: { why: 'session.wrong-details', address: '127.0.0.1' } });
  });

  it('is written down when nobody known tries, and never the name they gave: it may be a password', async () => {
    await test.visitor('signIn', { body: { email: 'my.secret@in-the-wrong.box', password: 'x' } });
    expect(await latest()).toMatchObject({ by: 'Somebody unknown', what: 'Was not let in', subjectId: '' });
    const slips = await test.asOwner.query(
      `select from audit_entry e where e::text ~ 'wrong.box|slip of the keyboard'`,
    );
    expect(slips).toEqual([]);
  });

  it('is written down once a minute when somebody is refused what their role does not allow', async () => {
    const chief = await test.signIn('chief.strathlorne@demonstration.example');
    for (let times = 0; times < 5; times += 1) expect((await chief('listAudit')).status).toBe(403);
    const refusals = (await told()).filter(({ what }) => what === 'Was refused');
    expect(refusals).toHaveLength(1);
    expect(refusals[0]?.subject).toBe('Who changed what and when, without the words that were changed.');
  });

  it('is written down when somebody takes a file out, with which', async () => {
    const lead = await test.signIn(morven);
    const { body } = await lead('makeReturn', { body: { kind: 'committee' } });
    expect((await lead('downloadReturn', { params: { returnId: body.id } })).status).toBe(200);
    expect(await latest()).toMatchObject({ by: 'Morven Tait', what: 'Took a file out', subjectId: body.id });
  });

  it('is chained apart from every committee, and shown to nobody but administrators', async () => {
    const apart = await test.asOwner.query(
      `select distinct chain_id from audit_link l join audit_entry e using (position)
       where e.verb not in ('insert', 'update', 'delete')`,
    );
    expect(apart).toEqual([{ chain_id: '00000000-0000-0000-0000-000000000000' }]);
    const seen = await test.asOwner.query(
      `select from audit_entry where verb not in ('insert', 'update', 'delete') and committee_id is not null`,
    );
    expect(seen).toEqual([]);
  });

  it('cannot be used to write a change that never was', async () => {
    await expect(test.asOwner.query(`select scope.note('update', 'action', '1', null, null)`)).rejects.toThrow(
      'Changes are recorded by themselves',
    );
  });
});
