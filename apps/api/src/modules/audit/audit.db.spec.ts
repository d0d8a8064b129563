import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openTestApp, type TestApp, type Visitor } from '../../../testing/open-test-app.js';

let test: TestApp;
let administrator: Visitor;

beforeAll(async () => {
  test = await openTestApp();
  administrator = await test.signIn('administrator@demonstration.example');
});
afterAll(() => test.close());

describe('reading the record of changes', () => {
  const words = 'The wording that only the committee may read.';

  it('shows a change newest first, with who made it and which fields it touched', async () => {
    const lead = await test.signIn('lead.strathlorne@demonstration.example');
    const row = (await lead('listActions', { query: { delivery: 'in-progress' } })).body.rows[0];
    const sent = { params: { actionId: String(row?.id) }, version: Number(row?.version), body: { text: words } };
    expect((await lead('addUpdate', sent)).status).toBe(201);
    const { body } = await administrator('listAudit');
    expect(body.entries[0]).toMatchObject({
      ...{ by: 'Morven Tait', role: 'CPC improvement lead', what: 'Added', subject: 'Update on an action' },
      committee: 'Strathlorne Child Protection Committee',
    });
    expect(body.entries[0]?.fields).toContain('text');
  });

  it('never shows the words that were changed', async () => {
    const { body } = await administrator('listAudit');
    expect(JSON.stringify(body)).not.toContain(words);
    const kept = (await test.asOwner.query(`select 1 from audit_entry where after ->> 'text' = $1`, [
      words,
    ])) as object[];
    expect(kept).toHaveLength(1);
  });

  it('gives a hundred at a time, and no change on two pages', async () => {
    const first = (await administrator('listAudit')).body;
    const second = (await administrator('listAudit', { query: { page: '2' } })).body;
    expect(first.entries).toHaveLength(100);
    expect(first.total).toBeGreaterThan(200);
    const ids = new Set([...first.entries, ...second.entries].map(({ id }) => id));
    expect(ids.size).toBe(200);
  });

  it('is empty past the last page, and refuses a page that is none', async () => {
    expect((await administrator('listAudit', { query: { page: '9999' } })).body.entries).toEqual([]);
    const refused = await administrator('listAudit', { query: { page: 'last' } });
    expect(refused.status).toBe(400);
    expect(refused.problem.fields).toMatchObject([{ path: 'page' }]);
  });

  it('is refused to everybody else', async () => {
    const chief = await test.signIn('chief.strathlorne@demonstration.example');
    expect((await chief('listAudit')).status).toBe(403);
  });
});
