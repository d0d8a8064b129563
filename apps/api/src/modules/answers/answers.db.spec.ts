import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dayInScotland, type LearningAnswer } from '@followthrough/domain';
import { openTestApp, type TestApp, type Visitor } from '../../../testing/open-test-app.js';

let test: TestApp;
let lead: Visitor;
let chief: Visitor;
let elsewhere: Visitor;

beforeAll(async () => {
  test = await openTestApp();
  lead = await test.signIn('lead.strathlorne@demonstration.example');
  chief = await test.signIn('chief.strathlorne@demonstration.example');
  elsewhere = await test.signIn('lead.carsemuir@demonstration.example');
});
afterAll(() => test.close());

const slug = 'chronologies';
const today = dayInScotland(new Date());
const draft = async (query: Record<string, string> = { slug }, visitor = lead) =>
  (await visitor('draftAnswer', { query })).body;
const textsOf = ({ themes }: LearningAnswer) =>
  themes.flatMap(({ parts }) => parts.flatMap(({ sentences }) => sentences.map(({ text }) => text)));
const partOf = ({ themes }: LearningAnswer, wanted: string) =>
  themes[0]?.parts.find(({ part }) => part === wanted)?.sentences.map(({ text }) => text) ?? [];

describe('answering on one theme', () => {
  it('tells every part of it in sentences that each cite a record', async () => {
    const { answer } = await draft();
    expect(answer.themes.map((theme) => theme.slug)).toEqual([slug]);
    expect(answer.themes[0]?.parts.map(({ part }) => part)).toEqual([
      ...['found', 'promised', 'done', 'evidence', 'measures', 'came-back', 'now'],
    ]);
    const cited = answer.themes.flatMap(({ parts }) =>
      parts.flatMap(({ sentences }) => sentences.flatMap((one) => one.sources)),
    );
    expect(new Set(cited)).toEqual(new Set(answer.sources.map(({ number }) => number)));
  });

  it('counts as the theme list does', async () => {
    const { answer } = await draft();
    const line = (await lead('listThemes')).body.themes.find((theme) => theme.slug === slug);
    expect(partOf(answer, 'found')[0]).toContain(`in ${line?.reviews} of ${line?.reviewsLabelled} reviews`);
  });

  it('sets every pair of new review and closed action, as the list of what came back has it', async () => {
    const { answer } = await draft();
    const { afterClosure } = (await lead('listThemes')).body;
    const pairs = afterClosure.filter((one) => one.slug === slug);
    expect(pairs.length).toBeGreaterThan(1);
    const back = partOf(answer, 'came-back').filter((text) => text.includes('found it again'));
    expect(back).toHaveLength(pairs.length);
    for (const { reviewReference } of pairs) expect(back.some((text) => text.startsWith(reviewReference))).toBe(true);
  });

  it('says of a theme nothing is known of just that, and knows no theme outside the catalogue', async () => {
    const [unseen] = (await lead('listThemes')).body.themes.filter(
      ({ reviews, strengths }) => reviews + strengths === 0,
    );
    const { answer } = await draft({ slug: unseen?.slug ?? '' });
    expect(textsOf(answer).join(' ')).toContain('No review had found this theme as learning');
    expect((await lead('draftAnswer', { query: { slug: 'no-such-theme' } })).status).toBe(404);
  });
});

describe('answering as at a day', () => {
  it('tells nothing that is later, and less the further back', async () => {
    const now = await draft();
    const then = await draft({ slug, asAt: '2023-06-30' });
    expect(then.answer.sources.length).toBeLessThan(now.answer.sources.length);
    const years =
      textsOf(then.answer)
        .join(' ')
        .match(/\b20\d\d\b/gu) ?? [];
    expect(Math.max(...years.map(Number))).toBeLessThanOrEqual(2023);
  });

  it('never tells a closure, evidence or confirmation from after that day', async () => {
    const { answer } = await draft({ slug, asAt: '2019-01-01' });
    expect(textsOf(answer).join(' ')).toMatch(/No review had found this theme/);
    expect(textsOf(answer).some((text) => text.includes('was closed on'))).toBe(false);
  });

  it('is refused for a day that has not come, or is no day', async () => {
    const ahead = await lead('draftAnswer', { query: { slug, asAt: '2190-01-01' } });
    expect([ahead.status, ahead.problem.code]).toEqual([422, 'answer.day-ahead']);
    expect((await lead('draftAnswer', { query: { slug, asAt: 'soon' } })).status).toBe(400);
  });
});

describe('answering on all that recurs', () => {
  it('takes every theme that recurs, and every one that came back after closure', async () => {
    const { answer } = await draft({});
    const { themes } = (await lead('listThemes')).body;
    const wanted = themes.filter(({ recurs, afterClosure }) => recurs || afterClosure > 0).map((theme) => theme.slug);
    expect(new Set(answer.themes.map((theme) => theme.slug))).toEqual(new Set(wanted));
  });

  it('says so when nothing recurred by then, and keeps nothing', async () => {
    expect((await draft({ asAt: '2010-01-01' })).answer.themes).toEqual([]);
    const kept = await lead('keepAnswer', { body: { slug: null, asAt: '2010-01-01' } });
    expect([kept.status, kept.problem.code]).toEqual([422, 'answer.nothing-recurs']);
  });
});

describe('keeping an answer', () => {
  it('keeps the sentences, the bytes and their digest, with who and when', async () => {
    const { answer } = await draft();
    const { status, body: line } = await lead('keepAnswer', { body: { slug, asAt: today } });
    expect([status, line.theme, line.asAt]).toEqual([201, 'Chronologies', today]);
    const kept = (await chief('showAnswer', { params: { answerId: line.id } })).body;
    expect(kept.answer).toEqual(answer);
    const file = await chief('downloadAnswer', { params: { answerId: line.id } });
    expect(createHash('sha256').update(file.bytes).digest('hex')).toBe(line.sha256);
    expect(file.headers['content-disposition']).toContain('Why not learning - ');
    expect((await chief('listAnswers')).body.answers.map(({ id }) => id)).toContain(line.id);
  });

  it('stays as it was given when the records change', async () => {
    const { body: line } = await lead('keepAnswer', { body: { slug, asAt: today } });
    const before = (await lead('showAnswer', { params: { answerId: line.id } })).body;
    await test.asOwner.query(
      `update theme_assignment set status = 'rejected' where slug = $1 and finding_id is not null
      and status = 'confirmed' and id in (select id from theme_assignment where slug = $1 limit 1)`,
      [slug],
    );
    expect((await lead('showAnswer', { params: { answerId: line.id } })).body).toEqual(before);
    await expect(test.asOwner.query(`update kept_answer set made_by = 'x'`)).rejects.toThrow();
    await expect(test.asOwner.query('delete from kept_answer')).rejects.toThrow();
  });

  it('is refused while it holds what may identify a child, unless it is said why that may stay', async () => {
    const { answer } = await draft();
    const name = answer.sources.find(({ kind }) => kind === 'action')?.id ?? '';
    await test.asOwner.query(`update action set text = text || ' with Mrs McAllister' where id = $1`, [name]);
    expect((await draft()).doubts.join(' ')).toContain('“Mrs McAllister” looks like');
    const refused = await lead('keepAnswer', { body: { slug, asAt: today } });
    expect([refused.status, refused.problem.code]).toEqual([422, 'answer.may-identify']);
    const mayStay = 'She is a head teacher, named in the published report.';
    const { body } = await lead('keepAnswer', { body: { slug, asAt: today, mayStay } });
    expect((await lead('showAnswer', { params: { answerId: body.id } })).body.mayStay).toBe(mayStay);
    expect((await lead('showIdentifierWatch')).body.kept.map(({ reason }) => reason)).toContain(mayStay);
  });

  it('is for leads; others of the committee read, and nobody else sees any of it', async () => {
    const { body: line } = await lead('keepAnswer', { body: { slug, asAt: today, mayStay: 'Published.' } });
    expect((await chief('keepAnswer', { body: { slug, asAt: today } })).status).toBe(403);
    const params = { answerId: line.id };
    const [other, nowhere] = [
      await elsewhere('showAnswer', { params }),
      await elsewhere('showAnswer', { params: { answerId: randomUUID() } }),
    ];
    expect([other.status, other.problem]).toEqual([404, nowhere.problem]);
    expect((await elsewhere('downloadAnswer', { params })).status).toBe(404);
    expect((await elsewhere('listAnswers')).body.answers).toEqual([]);
    expect(JSON.stringify(await draft({ slug }, elsewhere))).not.toContain('STL-');
  });
});
