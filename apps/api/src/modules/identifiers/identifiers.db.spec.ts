import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ActionPage } from '@followthrough/domain';
import { openTestApp, type TestApp, type Visitor } from '../../../testing/open-test-app.js';

let test: TestApp;
let lead: Visitor;
let nurse: Visitor;
let row: ActionPage['row'];
beforeAll(async () => {
  test = await openTestApp();
  lead = await test.signIn('lead.strathlorne@demonstration.example');
  nurse = await test.signIn('health.strathlorne@demonstration.example');
  row = (await nurse('listActions', { query: { delivery: 'in-progress' } })).body.rows[0] as typeof row; // there are some
});
afterAll(() => test.close());

async function update(by: Visitor, text: string, reason?: string) {
  const { version } = (await lead('showAction', { params: { actionId: row.id } })).body.row;
  const headers = reason === undefined ? {} : { 'x-identifiers-reason': encodeURIComponent(reason) };
  return by('addUpdate', { params: { actionId: row.id }, version, body: { text }, headers });
}

const updates = async () => (await lead('showAction', { params: { actionId: row.id } })).body.updates.length;

describe('writing what may tell who a child is', () => {
  it.each([
    ['a CHI number', 'Seen with CHI 0103191234.'],
    ['a date of birth', 'The child was born on 3 May 2019.'],
    ['a postcode', 'The family moved to IV99 1ZZ.'],
    ["a person's name", 'Mrs McAllister agreed.'],
  ])('is held up for %s, and nothing is saved', async (what, text) => {
    const before = await updates();
    const refused = await update(nurse, text);
    expect([refused.status, refused.problem.code]).toEqual([422, 'text.may-identify']);
    expect(refused.problem.fields).toEqual([{ path: 'text', sentence: expect.stringContaining(`looks like ${what}`) }]);
    expect(await updates()).toBe(before);
  });

  it('looks out for the names of people who sign in: work is known by posts', async () => {
    const { name } = (await lead('whoAmI')).body;
    expect((await update(nurse, `${name} will chair it.`)).status).toBe(422);
  });

  it('is saved with a reason, which is recorded with who gave it and without the words', async () => {
    const kept = await update(nurse, 'The office is at IV99 1ZZ.', 'It is the address of our own office – no home.');
    expect(kept.status).toBe(201);
    const { body } = await lead('showIdentifierWatch');
    expect(body.kept[0]).toMatchObject({
      ...{ actionId: row.id, kinds: ['a postcode'], reason: 'It is the address of our own office – no home.' },
      what: 'Say what happened, and where the action stands now.',
    });
    expect(JSON.stringify(body)).not.toContain('IV99');
  });

  it('keeps no reason when what was sent is refused for something else', async () => {
    const before = (await lead('showIdentifierWatch')).body.kept.length;
    const headers = { 'x-identifiers-reason': 'Our own office.' };
    const body = { dueOn: '2028-03-31', reason: 'They moved to IV99 1ZZ.', approvedBy: 'CPC' };
    const sent = { params: { actionId: row.id }, version: 99_999, body, headers };
    expect((await lead('changeDueDate', sent)).status).toBe(409);
    expect((await lead('showIdentifierWatch')).body.kept).toHaveLength(before);
  });

  it('records no reason where there was nothing to keep', async () => {
    const before = (await lead('showIdentifierWatch')).body.kept.length;
    expect((await update(nurse, 'Two more teams have begun.', 'Just in case.')).status).toBe(201);
    expect((await lead('showIdentifierWatch')).body.kept).toHaveLength(before);
  });

  it('refuses a reason that cannot be read', async () => {
    const headers = { 'x-identifiers-reason': '%E0%A4%A' };
    const sent = { params: { actionId: row.id }, version: 1, body: { text: 'At IV99 1ZZ.' }, headers };
    expect((await nurse('addUpdate', sent)).status).toBe(400);
  });
});

describe('looking out for a name', () => {
  it('holds up whoever writes it for that committee, and nobody elsewhere', async () => {
    const before = (await lead('showIdentifierWatch')).body.names;
    expect((await lead('guardName', { body: { name: "Eilidh O'Kinnaird" } })).body.names).toBe(before + 1);
    expect((await lead('guardName', { body: { name: 'eilidh o’kinnaird' } })).body.names).toBe(before + 1);
    const held = await update(nurse, 'A visit to Eilidh O’Kinnaird’s home.');
    expect(held.problem.fields?.[0]?.sentence).toContain('a person');
    expect((await update(nurse, 'A visit to Eilidh’s home.')).status).toBe(201);
    const carsemuir = await test.signIn('lead.carsemuir@demonstration.example');
    expect((await carsemuir('releaseName', { body: { name: "Eilidh O'Kinnaird" } })).status).toBe(404);
  });

  it('keeps only a digest of it, in the record of changes neither', async () => {
    const kept = await test.asOwner.query<{ found: boolean }[]>(
      `select exists (select from guarded_name g where g::text ilike '%kinnaird%')
         or exists (select from audit_entry e where e::text ilike '%kinnaird%' and subject = 'guarded_name') as found`,
    );
    expect(kept).toEqual([{ found: false }]);
  });

  it('ends when it is given up', async () => {
    expect((await lead('releaseName', { body: { name: "Eilidh O'Kinnaird" } })).status).toBe(201);
    expect((await lead('releaseName', { body: { name: "Eilidh O'Kinnaird" } })).status).toBe(404);
    expect((await update(nurse, 'A visit to Eilidh O’Kinnaird’s home.')).status).toBe(201);
  });

  it('asks for one to three words', async () => {
    for (const name of ['', 'one two three four', '0103191234'])
      expect((await lead('guardName', { body: { name } })).status).toBe(400);
  });
});
