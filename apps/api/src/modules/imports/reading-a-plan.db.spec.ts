import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { countRows, plan, read } from '../../../testing/invented-plan.js';
import { makeWordPlan } from '../../../testing/make-word-plan.js';
import { openTestApp, type TestApp, type Visitor } from '../../../testing/open-test-app.js';

let product: TestApp;
let lead: Visitor;
let elsewhere: Visitor;

beforeAll(async () => {
  product = await openTestApp();
  lead = await product.signIn('lead.strathlorne@demonstration.example');
  elsewhere = await product.signIn('lead.carsemuir@demonstration.example');
}, 60_000);
afterAll(() => product.close());

describe('reading a plan', () => {
  it('gives each value with where it was read, and guesses the agency of a lead', async () => {
    const { status, body } = await read(lead);
    expect(status).toBe(200);
    expect(body.review.pseudonym.text).toBe('Child Q');
    const [first, second] = body.strategies[0]?.actions ?? [];
    expect(first?.text).toEqual({
      text: 'Use the Graded Care Profile from first concern.',
      from: expect.stringContaining('table 1, row 2, column 2'),
    });
    expect(first).toMatchObject({ dueOn: '2027-06-30', duePrecision: 'day', delivery: 'in-progress' });
    const guessed = body.agencies.find(({ id }) => id === first?.leads[0]?.agencyId);
    expect(guessed?.sector).toBe('health');
    expect(second).toMatchObject({ dueOn: null, duePrecision: 'none', delivery: 'not-started' });
    expect(second?.warnings.map(({ kind }) => kind)).toContain('missing-lead');
  });

  it('offers the agencies of the caller’s committee and no others', async () => {
    const { body } = await read(lead);
    const ours = await lead('listAgencies');
    expect(body.agencies.map(({ id }) => id).sort()).toEqual(ours.body.agencies.map(({ id }) => id).sort());
    const theirs = await read(elsewhere);
    expect(theirs.body.agencies).not.toEqual(body.agencies);
  });

  it('saves nothing', async () => {
    const before = await countRows(product.asOwner);
    await read(lead);
    expect(await countRows(product.asOwner)).toEqual(before);
  });

  it('refuses what is no plan, with a sentence that says what to do', async () => {
    for (const bytes of [Buffer.from('not a plan'), Buffer.alloc(0), Buffer.from('PK\u0003\u0004broken')]) {
      const { status, problem } = await read(lead, bytes);
      expect([status, problem.code]).toEqual([422, 'import.refused']);
      expect(problem.fields).toEqual([{ path: 'file', sentence: expect.stringMatching(/\w+ \w+.*\.$/) }]);
    }
  });

  it('refuses a document without a plan in it', async () => {
    const { status, problem } = await read(lead, makeWordPlan(['Minutes of a meeting', 'All were welcomed.']));
    expect([status, problem.fields?.[0]?.sentence]).toEqual([422, expect.stringContaining('no action plan was found')]);
  });

  it('asks for a name and for the bytes of a file', async () => {
    const nameless = await lead('readPlanFile', { query: { fileName: ' ' }, body: plan });
    expect([nameless.status, nameless.problem.fields?.[0]?.path]).toEqual([400, 'fileName']);
    const form = await lead('readPlanFile', {
      query: { fileName: 'Plan.docx' },
      body: plan,
      headers: { 'content-type': 'application/json' },
    });
    expect(form.status).toBe(400);
  });

  it('refuses a name that could not be kept with the plan', async () => {
    for (const fileName of ['Plan\u0000.docx', `${'a'.repeat(301)}.docx`])
      expect((await read(lead, plan, fileName)).problem.fields).toMatchObject([{ path: 'fileName' }]);
  });

  it('lets nobody fill the queue of files alone', async () => {
    const many = Promise.all(Array.from({ length: 12 }, () => read(lead)));
    const other = await read(elsewhere);
    const codes = (await many).map(({ status, problem }) => problem.code ?? status);
    expect(new Set(codes)).toEqual(new Set([200, 'request.too-many']));
    expect(other.status).toBe(200);
    expect((await read(lead)).status).toBe(200);
  });

  it('reads several files at once without mixing them', async () => {
    const names = ['One.docx', 'Two.docx', 'Three.docx', 'Four.docx'];
    const answers = await Promise.all(names.map((fileName) => read(lead, plan, fileName)));
    // What was refused says why.
    expect(answers.map(({ body, problem }) => body.fileName ?? problem)).toEqual(names);
  });
});
