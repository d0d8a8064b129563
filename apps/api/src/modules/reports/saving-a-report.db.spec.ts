import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { SaveReport } from '@followthrough/domain';
import { openTestApp, type TestApp, type Visitor } from '../../../testing/open-test-app.js';

let product: TestApp;
let lead: Visitor;
let reviewId: string;
let letter = 0;

beforeAll(async () => {
  product = await openTestApp();
  lead = await product.signIn('lead.strathlorne@demonstration.example');
}, 60_000);
afterAll(() => product.close());

beforeEach(async () => {
  letter += 1;
  const { body } = await lead('addReview', {
    body: {
      ...{
        reference: `STL-2026-9${letter}`,
        pseudonym: `Child Z${letter}`,
        kind: 'learning-review',
        guidanceEdition: '2024',
      },
      ...{ event: 'significant-harm', ageBand: '1-4', summary: '', notifiedByAgencyId: null, notifiedOn: '2026-01-05' },
    },
  });
  reviewId = body.line.id;
});

const chronology = 'No multi-agency chronology was kept by any of the agencies.';
const nursery = 'Information was shared promptly between the nursery and the health visitor.';
const form = 'The committee should agree one form of multi-agency chronology.';
const kept: SaveReport = {
  fileName: 'Child Z.docx',
  findings: [
    { paragraph: '4.1', kind: 'practice-learning', text: chronology },
    { paragraph: '5.1', kind: 'effective-practice', text: nursery },
  ],
  strategies: [{ number: '6.1', title: form }],
};
const save = (by: Visitor, body: SaveReport = kept, to = reviewId) =>
  by('saveReport', { params: { reviewId: to }, body });
const page = async () => (await lead('showReview', { params: { reviewId } })).body;

describe('saving a report', () => {
  it('puts every finding and strategy on the review in one step, in order', async () => {
    const { status, body } = await save(lead);
    expect(status).toBe(201);
    expect(body).toMatchObject({ reviewId, findings: 1, effectivePractice: 1, strategies: 1, alreadyThere: 0 });
    const { findings, strategies } = await page();
    expect(findings.map(({ paragraph, kind, text }) => ({ paragraph, kind, text }))).toEqual(kept.findings);
    expect(strategies).toMatchObject([{ number: '6.1', title: form, acceptance: 'undecided' }]);
  });

  it('fills the queue: each passage waits with the themes that are suggested for it', async () => {
    const { body } = await save(lead);
    expect(body.suggestions).toBeGreaterThan(0);
    const themes = (await page()).findings.flatMap((finding) => finding.themes);
    expect(new Set(themes.map(({ status }) => status))).toEqual(new Set(['suggested']));
    expect(themes.map(({ slug }) => slug)).toContain('chronologies');
  });

  it('does not double what is there, word for word, whatever its punctuation', async () => {
    await save(lead);
    const again = {
      ...kept,
      findings: [...kept.findings, { ...kept.findings[0], text: `“${chronology}”` }],
    } as SaveReport;
    const { body } = await save(lead, again);
    expect(body).toMatchObject({ findings: 0, effectivePractice: 0, strategies: 0, alreadyThere: 4, suggestions: 0 });
    expect((await page()).findings).toHaveLength(2);
  });

  it('is done once when two people save the same report at the same moment', async () => {
    const other = await product.signIn('lead.strathlorne@demonstration.example');
    const answers = await Promise.all([save(lead), save(other), save(lead)]);
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect((await page()).findings).toHaveLength(2);
  });

  it('saves nothing at all when one passage cannot be taken', async () => {
    const { status, problem } = await save(lead, { ...kept, strategies: [{ number: '6.1', title: '   ' }] });
    expect([status, problem.fields?.map(({ path }) => path)]).toEqual([400, ['strategies.0.title']]);
    expect((await page()).findings).toEqual([]);
  });

  it('refuses an empty choice', async () => {
    const { status, problem } = await save(lead, { ...kept, findings: [], strategies: [] });
    expect([status, problem.fields?.[0]?.sentence]).toEqual([400, 'Keep at least one finding or strategy.']);
  });

  it('warns of names, dates of birth, CHI numbers and postcodes, and saves nothing until somebody says why', async () => {
    const texts = ['Mrs Ashgrove rang.', 'Born on 04/05/2020.', 'CHI 0405201234.', 'They lived at EH99 9ZZ.'];
    const findings = texts.map((text) => ({ paragraph: '', kind: 'practice-learning' as const, text }));
    const { status, problem } = await save(lead, { ...kept, findings });
    expect([status, problem.code]).toEqual([422, 'text.may-identify']);
    expect(problem.fields?.map(({ path }) => path)).toEqual(texts.map((_, at) => `findings.${at}.text`));
    expect((await page()).strategies).toEqual([]);
  });

  it('is refused once the Chief Officers have ratified the words', async () => {
    await product.asOwner.query(`update review set chief_officers_ratified_on = '2026-10-01' where id = $1`, [
      reviewId,
    ]);
    const { status, problem } = await save(lead);
    expect([status, problem.code]).toEqual([409, 'review.words-fixed']);
  });

  it('finds no review of another committee, and is for leads', async () => {
    const elsewhere = await save(await product.signIn('lead.carsemuir@demonstration.example'));
    expect(elsewhere.status).toBe(404);
    const member = await save(await product.signIn('member.strathlorne@demonstration.example'));
    expect(member.status).toBe(403);
  });

  it('leaves an entry in the record of changes for each thing saved', async () => {
    await save(lead);
    const entries = await product.asOwner.query<unknown[]>(
      `select from audit_entry where subject in ('finding', 'strategy') and after ->> 'review_id' = $1`,
      [reviewId],
    );
    expect(entries).toHaveLength(3);
  });
});
