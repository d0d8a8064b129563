import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openTestApp, type TestApp, type Visitor } from '../../../testing/open-test-app.js';
import { actionAt, add, newest, on, show, words } from '../../../testing/with-evidence.js';

let test: TestApp;
let lead: Visitor;
let health: Visitor;
beforeAll(async () => {
  test = await openTestApp();
  lead = await test.signIn('lead.strathlorne@demonstration.example');
  health = await test.signIn('health.strathlorne@demonstration.example');
});
afterAll(() => test.close());

/** A day on which what expires has expired. */
const past = '2026-10-30';

describe('using evidence for several actions', () => {
  it('raises the grade of each, says on each how many more there are, and is taken off one at a time', async () => {
    const from = await actionAt(lead, 'STL-2022-01', '4.2');
    const also = await actionAt(lead, 'STL-2022-01', '4.3');
    const item = newest(await add(lead, from, { title: 'Shared audit' }), 'Shared audit');
    const choices = (await lead('listEvidenceToReuse', { params: { actionId: also } })).body.items;
    expect(choices).toContainEqual(expect.objectContaining({ id: item.id, title: 'Shared audit' }));
    const used = await lead('useEvidence', { ...on(await show(lead, item.id)), body: { actionId: also } });
    expect(used.body.supports.map(({ actionId }) => actionId).sort()).toEqual([also, from].sort());
    const there = (await lead('showAction', { params: { actionId: also } })).body;
    expect([there.row.evidenceGrade, newest(there, 'Shared audit').alsoOn]).toEqual([3, 1]);

    const twice = await lead('useEvidence', { ...on(used.body), body: { actionId: also } });
    expect(twice.status).toBe(409);

    const body = { actionId: also, reason: 'It speaks of another ward.' };
    const removed = await lead('removeEvidence', { ...on(used.body), body });
    expect(removed.body.supports.map(({ actionId }) => actionId)).toEqual([from]);
    const after = (await lead('showAction', { params: { actionId: also } })).body;
    expect(after.row.evidenceGrade).toBe(0);
    expect(newest(after, 'Shared audit').removed).toMatchObject({ reason: 'It speaks of another ward.' });
    const again = await lead('useEvidence', { ...on(removed.body), body: { actionId: also } });
    expect(again.status).toBe(201);
  });

  it('stays within the actions that its own committee has a part in', async () => {
    const carsemuir = await test.signIn('lead.carsemuir@demonstration.example');
    const arrandale = await test.signIn('lead.arrandale@demonstration.example');
    const [both] = await test.asOwner.query<{ id: string }[]>(
      'select id from action where cardinality(committee_ids) > 1',
    );
    const title = 'From the other committee';
    const item = newest(await add(carsemuir, both?.id ?? '', { title }), title);
    const seen = await show(arrandale, item.id);
    const ownAlone = (await arrandale('listActions')).body.rows.find(({ id }) => id !== both?.id);
    const refused = await arrandale('useEvidence', { ...on(seen), body: { actionId: ownAlone?.id } });
    expect([refused.status, refused.problem.code]).toEqual([422, 'evidence.of-another-committee']);
  });

  it('cannot be taken off, nor called weaker, while a claim rests on it', async () => {
    const actionId = await actionAt(lead, 'STL-2022-01', '1.3');
    const { body } = await lead('showAction', { params: { actionId } });
    expect(body.row.effect).toBe('practice-embedded');
    const [audit, other] = body.evidence.filter(({ grade }) => grade === 3);
    const reason = 'It counted the same files.';
    await lead('removeEvidence', { ...on(await show(lead, other?.id ?? '')), body: { actionId, reason } });
    const evidence = await show(lead, audit?.id ?? '');
    expect(evidence.supports).toMatchObject([{ actionId, restsOnIt: ['effect'], gradeWithout: 1, mayRemove: false }]);
    const removal = await lead('removeEvidence', { ...on(evidence), body: { actionId, reason: 'Wrong action.' } });
    expect([removal.status, removal.problem.code]).toEqual([409, 'evidence.claims-rest-on-it']);
    const weaker = { title: 'Audit', grade: 2, datedOn: evidence.item.datedOn, note: '', expiresOn: null };
    expect((await lead('changeEvidence', { ...on(evidence), body: weaker })).problem.code).toBe(
      'evidence.claims-rest-on-it',
    );
    await add(lead, actionId, { title: 'A second audit' });
    const removed = await lead('removeEvidence', {
      ...on(await show(lead, evidence.item.id)),
      body: { actionId, reason: 'Wrong action.' },
    });
    expect(removed.status).toBe(201);
  });
});

describe('taking a link off', () => {
  it('keeps it on record with the reason, is refused to whoever did not add the evidence, and is done once', async () => {
    const actionId = await actionAt(lead, 'STL-2022-01', '4.2');
    const action = await add(lead, actionId, {
      title: 'Audit with a link',
      links: [{ url: 'https://www.example.org/audit', label: 'Audit' }],
    });
    const seen = await show(lead, newest(action, 'Audit with a link').id);
    const linkId = seen.item.links[0]?.id ?? '';
    const body = { linkId, reason: 'It leads to another audit.' };
    expect((await health('removeLink', { ...on(seen), body })).status).toBe(403);
    const taken = await lead('removeLink', { ...on(seen), body });
    expect([taken.status, taken.body.item.links[0]?.removed?.reason]).toEqual([201, body.reason]);
    expect((await lead('removeLink', { ...on(seen), body })).status).toBe(409);
    expect((await lead('removeLink', { ...on(taken.body), body })).status).toBe(404);
    const unexplained = await lead('removeLink', { ...on(taken.body), body: { linkId, reason: '' } });
    expect([unexplained.status, unexplained.problem.fields?.[0]?.path]).toEqual([400, 'reason']);
  });
});

describe('evidence that expires', () => {
  it('stays with its grade, says that the grade rests on expired evidence, and bears no new claim', async () => {
    const actionId = await actionAt(lead, 'STL-2022-01', '2.2');
    const before = (await lead('showAction', { params: { actionId } })).body;
    const action = await add(lead, actionId, {
      title: 'Old outcome',
      grade: 5,
      datedOn: '2025-01-31',
      expiresOn: past,
    });
    expect(before.row.evidenceExpired).toBe(false);
    expect([action.row.evidenceGrade, action.row.evidenceExpired]).toEqual([5, true]);
    expect(newest(action, 'Old outcome').expired).toBe(true);
    const body = { text: 'Children say it helped.', delivery: 'delivered', effect: 'impact-evidenced' };
    const claimed = await lead('addUpdate', { params: { actionId }, version: action.row.version, body });
    expect([claimed.status, claimed.problem.code]).toEqual([422, 'action.evidence-too-weak']);
    const today = await add(lead, actionId, { title: 'New outcome', grade: 5 });
    expect(today.row.evidenceExpired).toBe(false);
  });

  it('cannot expire before the day it speaks of', async () => {
    const actionId = await actionAt(lead, 'STL-2022-01', '2.2');
    const body = { ...words, expiresOn: '2026-03-30' };
    const refused = await lead('addEvidence', { params: { actionId }, body });
    expect([refused.status, refused.problem.fields?.[0]?.path]).toEqual([400, 'expiresOn']);
  });
});
