import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { NoticeKind } from '@followthrough/domain';
import { openTestApp, type TestApp } from '../../../testing/open-test-app.js';
import { Database, type Scope } from '../../database/scope.js';
import { addNotice, findAnswerers, findLeads, type NewNotice } from './index.js';

const nurse = 'health.strathlorne@demonstration.example';
const leadEmail = 'lead.strathlorne@demonstration.example';

let test: TestApp;
let lead: Scope;
let actionId: string;
let nurseId: string;
beforeAll(async () => {
  test = await openTestApp();
  const [leader] = await test.asOwner.query<{ id: string; committee: string }[]>(
    `select p.id, r.committee_id as committee from person p join person_role r on r.person_id = p.id where email = $1`,
    [leadEmail],
  );
  lead = { role: 'lead', personId: leader?.id ?? '', committeeId: leader?.committee ?? '' };
  const [health] = await test.asOwner.query<{ id: string; agency: string }[]>(
    `select p.id, r.agency_id as agency from person p join person_role r on r.person_id = p.id where email = $1`,
    [nurse],
  );
  nurseId = health?.id ?? '';
  const [action] = await test.asOwner.query<{ id: string }[]>(
    'select id from action where committee_ids @> array[$1::uuid] and agency_ids @> array[$2::uuid] limit 1',
    [leader?.committee, health?.agency],
  );
  actionId = action?.id ?? '';
});
afterAll(() => test.close());

const as = <Result>(scope: Scope, work: Parameters<Database['within']>[1]) =>
  test.app.get(Database).within(scope, work) as Promise<Result>;
const tell = (notice: Partial<NewNotice> = {}, scope = lead) =>
  as(scope, (scoped) =>
    addNotice(scoped, {
      personIds: [nurseId],
      kind: 'update-asked',
      actionId,
      link: `/actions/${actionId}`,
      ...notice,
    }),
  );

describe('telling people something', () => {
  it('reaches those told and nobody else, with the action while they may see it', async () => {
    await tell();
    const told = await (await test.signIn(nurse))('listNotices');
    expect(told.body).toMatchObject({ unseen: 1, total: 1 });
    expect(told.body.notices[0]).toMatchObject({ kind: 'update-asked', seen: false, action: { id: actionId } });
    const others = [leadEmail, 'chief.strathlorne@demonstration.example', 'administrator@demonstration.example'];
    for (const email of others) expect((await (await test.signIn(email))('listNotices')).body.total).toBe(0);
  });

  it('shows no word of an action that is no longer theirs', async () => {
    const [foreign] = await test.asOwner.query<{ id: string; text: string }[]>(
      'select id, text from action where not agency_ids && (select agency_ids from action where id = $1) limit 1',
      [actionId],
    );
    await test.asOwner.query(
      `insert into notice (person_id, kind, about_action_id, link) values ($1, 'decision-made', $2, '/')`,
      [nurseId, foreign?.id],
    );
    const told = await (await test.signIn(nurse))('listNotices');
    expect(told.body.notices.find(({ kind }) => kind === 'decision-made')).toMatchObject({ action: null });
    expect(told.bytes.toString()).not.toContain(foreign?.text);
  });

  it('leaves out whoever tells, and tells nobody twice', async () => {
    const before = (await test.asOwner.query<unknown[]>('select from notice')).length;
    await tell({ personIds: [lead.personId ?? '', nurseId, nurseId] });
    expect((await test.asOwner.query<unknown[]>('select from notice')).length).toBe(before + 1);
  });

  it('takes every kind there is', async () => {
    for (const kind of NoticeKind.options) await tell({ kind });
    const { body } = await (await test.signIn(nurse))('listNotices');
    expect(new Set(body.notices.map(({ kind }) => kind)).size).toBe(NoticeKind.options.length);
  });

  it('is refused about an action the teller does not see, in another’s name, or to somewhere else', async () => {
    const [foreign] = await test.asOwner.query<{ id: string }[]>(
      'select id from action where not committee_ids @> array[$1::uuid] limit 1',
      [lead.committeeId],
    );
    const count = async () => (await test.asOwner.query<unknown[]>('select from notice')).length;
    const before = await count();
    await tell({ actionId: foreign?.id ?? '' });
    expect(await count()).toBe(before);
    const past = as(lead, (scoped) =>
      scoped.rows(
        `insert into notice (person_id, kind, link, about_action_id, made_by)
         values ($1, 'chased', '/', $2, scope.person_id())`,
        [nurseId, foreign?.id],
      ),
    );
    await expect(past).rejects.toThrow(/row-level security/);
    await expect(tell({ link: '//elsewhere.example' })).rejects.toThrow(/violates check/);
    const forged = as(lead, (scoped) =>
      scoped.rows(`insert into notice (person_id, kind, link, made_by) values ($1, 'chased', '/', $1)`, [nurseId]),
    );
    await expect(forged).rejects.toThrow(/row-level security/);
  });

  it('gives a day by which an update is asked for, and no other kind of notice a date', async () => {
    await tell({ dueOn: '2027-12-04' });
    const [newest] = (await (await test.signIn(nurse))('listNotices')).body.notices;
    expect(newest).toMatchObject({ kind: 'update-asked', dueOn: '2027-12-04' });
    await expect(tell({ kind: 'overdue', dueOn: '2027-12-04' })).rejects.toThrow(/row-level security/);
  });

  it('is undone with the work it belongs to', async () => {
    const count = async () => (await test.asOwner.query<unknown[]>('select from notice')).length;
    const before = await count();
    const broken = as(lead, async (scoped) => {
      await addNotice(scoped, { personIds: [nurseId], kind: 'chased', link: '/' });
      throw new Error('The work failed.');
    });
    await expect(broken).rejects.toThrow('The work failed.');
    expect(await count()).toBe(before);
  });
});

describe('finding whom to tell', () => {
  it('names those who answer for an action, and the leads of a committee', async () => {
    expect(await as<string[]>(lead, (scoped) => findAnswerers(scoped, actionId))).toContain(nurseId);
    expect(await as<string[]>(lead, (scoped) => findLeads(scoped, lead.committeeId ?? ''))).toEqual([lead.personId]);
  });

  it('says nothing of an action the caller does not see, nor of people who were stopped', async () => {
    const elsewhere: Scope = { ...lead, committeeId: '00000000-0000-4000-8000-000000000000' };
    expect(await as(elsewhere, (scoped) => findAnswerers(scoped, actionId))).toEqual([]);
    await test.asOwner.query('update person set active = false where id = $1', [nurseId]);
    expect(await as(lead, (scoped) => findAnswerers(scoped, actionId))).not.toContain(nurseId);
    await test.asOwner.query('update person set active = true where id = $1', [nurseId]);
  });
});

describe('seeing what one was told', () => {
  it('is noted for one notice, for all, and never for somebody else’s', async () => {
    const visitor = await test.signIn(nurse);
    const unseen = async () => (await visitor('listNotices')).body.unseen;
    const before = await unseen();
    const [first] = (await visitor('listNotices')).body.notices;
    const params = { noticeId: first?.id ?? '' };
    expect((await (await test.signIn(leadEmail))('seeNotice', { params })).status).toBe(404);
    expect((await visitor('seeNotice', { params })).status).toBe(204);
    expect(await unseen()).toBe(before - 1);
    expect((await visitor('seeAllNotices')).status).toBe(204);
    expect(await unseen()).toBe(0);
  });
});
