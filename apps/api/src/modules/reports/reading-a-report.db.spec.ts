import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dayInScotland } from '@followthrough/domain';
import { report } from '../../../testing/invented-report.js';
import { makeWordPlan } from '../../../testing/make-word-plan.js';
import { idOf } from '../../../testing/id-of.js';
import { openTestApp, type TestApp, type Visitor } from '../../../testing/open-test-app.js';

let product: TestApp;
let lead: Visitor;
let reviewId: string;

beforeAll(async () => {
  product = await openTestApp();
  lead = await product.signIn('lead.strathlorne@demonstration.example');
  reviewId = await idOf(product.asOwner, `select id from review where reference = 'STL-2024-01'`);
}, 60_000);
afterAll(() => product.close());

const read = (by: Visitor, bytes: Buffer | string = report, fileName = 'Child Q.txt') =>
  by('readReportFile', { params: { reviewId }, query: { fileName }, body: Buffer.from(bytes) });

describe('reading a report', () => {
  it('proposes findings, effective practice and strategies with their numbers, and background apart', async () => {
    const { status, body } = await read(lead);
    expect(status).toBe(200);
    const proposed = body.pieces.filter(({ number }) => number !== '').map(({ kind, number }) => [number, kind]);
    expect(proposed).toEqual([
      ['1.1', 'background'],
      ['4.1', 'practice-learning'],
      ['4.2', 'practice-learning'],
      ['5.1', 'effective-practice'],
      ['6.1', 'strategy'],
    ]);
    expect(body.remarks).toEqual([]);
  });

  it('reads a Word file the same way', async () => {
    const { status, body } = await read(
      lead,
      makeWordPlan(['Findings', 'No chronology was kept by any agency.']),
      'a.docx',
    );
    expect(status).toBe(200);
    expect(body.pieces.map(({ kind }) => kind)).toEqual(['heading', 'practice-learning']);
  });

  it('names what the review says already', async () => {
    const { body: page } = await lead('showReview', { params: { reviewId } });
    const [finding] = page.findings;
    const { body } = await read(
      lead,
      `Findings\n\n4.1 ${finding?.text ?? ''}\n\n4.2 Something that nobody has said before now.`,
    );
    expect(body.pieces.map(({ alreadyThere }) => alreadyThere)).toEqual([null, `finding ${finding?.paragraph}`, null]);
  });

  it('saves nothing', async () => {
    const count = () =>
      product.asOwner.query(`select (select count(*) from finding) + (select count(*) from audit_entry) as n`);
    const before = await count();
    await read(lead);
    await lead('lookAtPassages', { body: { passages: [{ key: 1, kind: 'finding', text: report.slice(0, 500) }] } });
    expect(await count()).toEqual(before);
  });

  it.each([
    ['nothing', ''],
    ['a PDF', '%PDF-1.4'],
    ['a broken Word file', 'PK\u0003\u0004broken'],
    ['more than any report', 'No chronology was kept. '.repeat(60_000)],
  ])('refuses %s, and says how to mend it', async (_, bytes) => {
    const { status, problem } = await read(lead, bytes);
    expect([status, problem.code]).toEqual([422, 'report.refused']);
    expect(problem.fields).toEqual([{ path: 'file', sentence: expect.stringMatching(/\w+ \w+.*\.$/) }]);
  });

  it('finds no review of another committee, and is for leads', async () => {
    const elsewhere = await read(await product.signIn('lead.carsemuir@demonstration.example'));
    expect(elsewhere.status).toBe(404);
    const member = await read(await product.signIn('member.strathlorne@demonstration.example'));
    expect(member.status).toBe(403);
  });
});

describe('looking at passages', () => {
  it('gives the themes that would be suggested, with their words, and what may tell who a child is', async () => {
    const text = 'Mrs Ashgrove said that no multi-agency chronology was kept.';
    const { status, body } = await lead('lookAtPassages', { body: { passages: [{ key: 7, kind: 'finding', text }] } });
    expect(status).toBe(200);
    const [seen] = body.passages;
    const theme = seen?.themes.find(({ slug }) => slug === 'chronologies');
    expect(seen?.key).toBe(7);
    expect(theme?.stance).toBe('learning');
    expect(theme?.spans.map(([from, to]) => text.slice(from, to)).join(' ')).toContain('chronology');
    expect(seen?.identifiers).toEqual([{ words: 'Mrs Ashgrove', looksLike: "a person's name", span: [0, 12] }]);
  });

  it('takes what is called effective practice as such', async () => {
    const text = 'Chronologies were kept by the nursery.';
    const { body } = await lead('lookAtPassages', {
      body: { passages: [{ key: 0, kind: 'effective-practice', text }] },
    });
    expect(body.passages[0]?.themes.map(({ stance }) => stance)).toEqual(['effective-practice']);
  });

  it('names themes as the catalogue of today does', async () => {
    const administrator = await product.signIn('administrator@demonstration.example');
    const decided = { effectiveOn: dayInScotland(new Date()), reason: 'A plainer name.' };
    const rename = { kind: 'rename', slug: 'chronologies', name: 'One list of events', definition: 'Kept by all.' };
    expect((await administrator('recordThemeChange', { body: { ...decided, ...rename } })).status).toBe(201);
    const passages = [{ key: 0, kind: 'finding', text: 'No multi-agency chronology was kept.' }];
    const { body } = await lead('lookAtPassages', { body: { passages } });
    const theme = body.passages[0]?.themes.find(({ slug }) => slug === 'chronologies');
    expect(theme?.name).toBe('One list of events');
  });

  it('looks at no more in one call than lets others have their turn', async () => {
    const passages = Array.from({ length: 26 }, (_, key) => ({ key, kind: 'finding' as const, text: 'a' }));
    expect((await lead('lookAtPassages', { body: { passages } })).status).toBe(400);
  });
});
