import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ActionPage, EvidencePage, WaitingFile } from '@followthrough/domain';
import { makeJpeg } from '../../../testing/make-picture.js';
import { openTestApp, type TestApp, type Visitor } from '../../../testing/open-test-app.js';
import { makeFile } from '../../demonstration/make-file.js';

let test: TestApp;
let lead: Visitor;
let health: Visitor;
let council: Visitor;
beforeAll(async () => {
  test = await openTestApp();
  const signIn = (name: string) => test.signIn(`${name}@demonstration.example`);
  [lead, health, council] = (await Promise.all(
    ['lead.strathlorne', 'health.strathlorne', 'socialwork.strathlorne'].map(signIn),
  )) as [Visitor, Visitor, Visitor]; // as many as were asked for
});
afterAll(() => test.close());

const page = (line: string) => makeFile({ kind: 'pdf', lines: [line] });
const words = { title: 'File audit', grade: 3, datedOn: '2026-03-31', note: 'Fourteen of twenty.' };
const yesterday = '2026-11-22';

/** The action of the demonstration with this key in its review. */
async function actionAt(visitor: Visitor, review: string, key: string): Promise<string> {
  const rows = (await visitor('listActions')).body.rows.filter(
    (row) => row.reviewReference === review && row.reference === key,
  );
  return rows[0]?.id ?? 'none';
}

async function send(visitor: Visitor, actionId: string, line: string, fileName = 'Audit.pdf'): Promise<WaitingFile> {
  const sent = await visitor('sendFile', { params: { actionId }, query: { fileName }, body: page(line) });
  expect(sent.status).toBe(201);
  return sent.body;
}

async function add(visitor: Visitor, actionId: string, more: object = {}): Promise<ActionPage> {
  const added = await visitor('addEvidence', { params: { actionId }, body: { ...words, ...more } });
  expect([added.status, added.problem]).toEqual([201, added.body]);
  return added.body;
}

const newest = (action: ActionPage, title: string) => {
  const found = action.evidence.find((item) => item.title === title);
  if (found === undefined) throw new Error(`There is no evidence called ${title}`);
  return found;
};

const show = async (visitor: Visitor, evidenceId: string): Promise<EvidencePage> =>
  (await visitor('showEvidence', { params: { evidenceId } })).body;

const on = ({ item }: EvidencePage) => ({ params: { evidenceId: item.id }, version: item.version });

describe('adding evidence', () => {
  it('keeps files that were sent before and links with it, and the day it speaks of apart from today', async () => {
    const actionId = await actionAt(lead, 'STL-2022-01', '4.1');
    const files = [await send(lead, actionId, 'one'), await send(lead, actionId, 'two', 'Second.pdf')];
    const links = [{ url: 'https://www.example.org/audits/7', label: 'Audit folder' }];
    const action = await add(lead, actionId, { title: 'With files', fileIds: files.map(({ id }) => id), links });
    const item = newest(action, 'With files');
    expect(item.files.map(({ latest }) => latest.name)).toEqual(['Audit.pdf', 'Second.pdf']);
    expect(item.links).toMatchObject([{ host: 'www.example.org', label: 'Audit folder' }]);
    expect([item.datedOn, item.addedOn]).toEqual(['2026-03-31', '2026-11-23']);
    expect(item.addedBy).toMatch(/,/);
    expect(action.row.evidenceGrade).toBe(3);
  });

  it('is refused whole when a file is not the sender’s own, and keeps nothing', async () => {
    const actionId = await actionAt(health, 'STL-2022-01', '4.1');
    const theirs = await send(council, actionId, 'not yours');
    const refused = await health('addEvidence', {
      params: { actionId },
      body: { ...words, title: 'Half', fileIds: [theirs.id] },
    });
    expect(refused.status).toBe(400);
    expect(refused.problem.fields?.[0]).toMatchObject({ path: 'fileIds' });
    const { body } = await health('showAction', { params: { actionId } });
    expect(body.evidence.map(({ title }) => title)).not.toContain('Half');
    expect((await health('dropFile', { params: { waitingFileId: theirs.id } })).status).toBe(404);
    expect((await council('dropFile', { params: { waitingFileId: theirs.id } })).status).toBe(204);
    expect(await test.asOwner.query('select from evidence_bytes where file_id = $1', [theirs.id])).toEqual([]);
  });

  it.each([
    ['http://www.example.org/a', 'links.0.url'],
    ['javascript:alert(1)', 'links.0.url'],
    ['https://name:word@www.example.org/', 'links.0.url'],
    ['https://localhost/', 'links.0.url'],
  ])('refuses the link %s', async (url, at) => {
    const actionId = await actionAt(lead, 'STL-2022-01', '4.1');
    const body = { ...words, links: [{ url, label: '' }] };
    const refused = await lead('addEvidence', { params: { actionId }, body });
    expect([refused.status, refused.problem.fields?.[0]?.path]).toEqual([400, at]);
  });

  it('leaves out where a photograph was taken, and keeps which way up it is', async () => {
    const actionId = await actionAt(health, 'STL-2022-01', '4.1');
    const sent = await health('sendFile', {
      ...{ params: { actionId }, query: { fileName: 'Flip chart.jpg' }, body: makeJpeg({}) },
    });
    expect(sent.body.cleaned).toBe(true);
    await add(health, actionId, { title: 'Flip chart', fileIds: [sent.body.id] });
    const { bytes } = await health('downloadFile', { params: { fileId: sent.body.id } });
    expect(bytes.toString('latin1')).not.toMatch(/GPS|phone/);
    expect(bytes.readUInt16BE(30)).toBe(6);
    expect(bytes.subarray(-2)).toEqual(Buffer.from([0xff, 0xd9]));
  });
});

describe('a new version of a file', () => {
  it('keeps the one before, and both can be fetched, to be saved and never opened in place', async () => {
    const actionId = await actionAt(lead, 'STL-2022-01', '4.1');
    const first = await send(lead, actionId, 'first');
    const item = newest(await add(lead, actionId, { title: 'Versions', fileIds: [first.id] }), 'Versions');
    const second = await send(lead, actionId, 'second', 'Audit, corrected.pdf');
    const attached = await lead('attachFile', {
      ...on(await show(lead, item.id)),
      body: { fileId: second.id, replacesId: first.id },
    });
    expect(attached.body.item.files).toMatchObject([
      { latest: { id: second.id, number: 2 }, earlier: [{ id: first.id, number: 1 }] },
    ]);
    const both = await Promise.all([first, second].map(({ id }) => lead('downloadFile', { params: { fileId: id } })));
    expect(both.map(({ bytes }) => bytes.toString('latin1').includes('(first)'))).toEqual([true, false]);
    for (const { headers } of both) {
      expect(headers['content-disposition']).toMatch(/^attachment; filename="Audit/);
      expect(headers['content-security-policy']).toBe("default-src 'none'; sandbox");
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['cache-control']).toBe('no-store');
    }
    const stale = await lead('attachFile', {
      params: { evidenceId: item.id },
      version: 1,
      body: { fileId: second.id, replacesId: null },
    });
    expect(stale.status).toBe(409);
  });

  it('leaves its contents out of the record of changes, and each time it is fetched in it', async () => {
    const actionId = await actionAt(lead, 'STL-2022-01', '1.2');
    const { body } = await health('showAction', { params: { actionId } });
    const file = body.evidence.flatMap(({ files }) => files)[0]?.latest.id ?? '';
    await health('downloadFile', { params: { fileId: file } });
    const read = await test.asOwner.query<{ role: string }[]>(
      `select role from audit_entry where verb = 'read' and subject_id = $1`,
      [file],
    );
    expect(read).toEqual([{ role: 'agency' }]);
    const held = await test.asOwner.query(
      `select from audit_entry where subject = 'evidence_bytes' or after::jsonb ? 'bytes' or before::jsonb ? 'bytes'`,
    );
    expect(held).toEqual([]);
  });

  it('can be destroyed by the lead, with a reason, and its name and fingerprint stay', async () => {
    const actionId = await actionAt(lead, 'STL-2022-01', '4.1');
    const file = await send(health, actionId, 'names a child');
    const item = newest(await add(health, actionId, { title: 'Named', fileIds: [file.id] }), 'Named');
    expect((await health('destroyFile', { params: { fileId: file.id }, body: { reason: 'x' } })).status).toBe(403);
    const { body } = await lead('destroyFile', { params: { fileId: file.id }, body: { reason: 'It named a child.' } });
    expect(body.item.files[0]?.latest).toMatchObject({
      sha256: file.sha256,
      destroyed: { reason: 'It named a child.' },
    });
    expect((await lead('downloadFile', { params: { fileId: file.id } })).status).toBe(404);
    const left = await test.asOwner.query('select from evidence_bytes where file_id = $1', [file.id]);
    expect(left).toEqual([]);
    expect((await show(health, item.id)).item.files).toHaveLength(1);
  });
});

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
      expiresOn: yesterday,
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

describe('evidence that another agency added', () => {
  it('is seen and fetched by whoever leads the action, and changed and taken off by nobody but them and the lead', async () => {
    const actionId = await actionAt(health, 'STL-2022-01', '4.1');
    const file = await send(council, actionId, 'council');
    const item = newest(await add(council, actionId, { title: 'Council’s own', fileIds: [file.id] }), 'Council’s own');
    const seen = await show(health, item.id);
    expect(seen.may).toEqual({ change: false, reuse: true, destroy: false });
    expect((await health('downloadFile', { params: { fileId: file.id } })).status).toBe(200);
    const tries = await Promise.all([
      health('changeEvidence', { ...on(seen), body: { ...words, expiresOn: null } }),
      health('attachLink', { ...on(seen), body: { url: 'https://www.example.org/', label: '' } }),
      health('removeEvidence', { ...on(seen), body: { actionId, reason: 'Not ours.' } }),
    ]);
    expect(tries.map(({ status }) => status)).toEqual([403, 403, 403]);
    const removed = await council('removeEvidence', { ...on(seen), body: { actionId, reason: 'Out of date.' } });
    expect(removed.status).toBe(201);
  });

  it('does not exist for a committee or an agency that sees none of its actions', async () => {
    const actionId = await actionAt(lead, 'STL-2022-01', '4.1');
    const file = await send(lead, actionId, 'ours');
    const item = newest(await add(lead, actionId, { title: 'Ours', fileIds: [file.id] }), 'Ours');
    const stranger = await test.signIn('lead.carsemuir@demonstration.example');
    const nowhere = '00000000-0000-4000-8000-000000000000';
    const theirs = await stranger('showEvidence', { params: { evidenceId: item.id } });
    const none = await stranger('showEvidence', { params: { evidenceId: nowhere } });
    expect([theirs.status, theirs.problem]).toEqual([404, none.problem]);
    expect((await stranger('downloadFile', { params: { fileId: file.id } })).status).toBe(404);
    const sent = await stranger('sendFile', { params: { actionId }, query: { fileName: 'a.pdf' }, body: page('x') });
    expect(sent.status).toBe(404);
  });
});

describe('the room for files', () => {
  it('ends at what an action may hold, and says so', async () => {
    const actionId = await actionAt(lead, 'STL-2022-01', '4.1');
    await test.asOwner.query(
      `insert into evidence_file
         (action_id, committee_id, person_id, given_name, file_name, kind, size_bytes, sha256, sent_by, sent_at)
       select a.id, a.committee_id, p.id, 'a', 'a', 'pdf', 1, '', '', now()
       from action a, person p, generate_series(1, 10) where a.id = $1 and p.email like 'lead.strathlorne@%'`,
      [actionId],
    );
    await test.asOwner.query(`update evidence_file set size_bytes = 10485760 where action_id = $1 and size_bytes = 1`, [
      actionId,
    ]);
    const refused = await council('sendFile', { params: { actionId }, query: { fileName: 'a.pdf' }, body: page('x') });
    expect([refused.status, refused.problem.code]).toEqual([422, 'file.no-room-left']);
  });
});
