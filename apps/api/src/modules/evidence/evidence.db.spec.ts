import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makeJpeg } from '../../../testing/make-picture.js';
import { openTestApp, type TestApp, type Visitor } from '../../../testing/open-test-app.js';
import { actionAt, add, newest, on, page, send, show, words } from '../../../testing/with-evidence.js';

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
