import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openTestApp, type TestApp, type Visitor } from '../../../../testing/open-test-app.js';

let test: TestApp;
let lead: Visitor;
let chief: Visitor;

beforeAll(async () => {
  test = await openTestApp();
  lead = await test.signIn('lead.strathlorne@demonstration.example');
  chief = await test.signIn('chief.strathlorne@demonstration.example');
});
afterAll(() => test.close());

const slug = 'chronologies';
const params = { slug };
const story = async (visitor = lead) => (await visitor('showThemeStory', { params })).body;
const back = async () => (await lead('listThemes')).body.afterClosure.filter((one) => one.slug === slug);
const openAction = async () => {
  const { rows } = (await lead('listActions', { query: { delivery: 'in-progress' } })).body;
  return rows[0]?.id ?? '';
};

describe('the story of a theme', () => {
  it('has every review that was looked at, and says which found the theme', async () => {
    const { reviews, statistics } = await story();
    const line = (await lead('showTheme', { params })).body.line;
    expect(reviews.filter(({ found }) => found)).toHaveLength(line.reviews);
    expect([statistics.seen, statistics.of]).toEqual([line.reviews, line.reviewsLabelled]);
    expect(reviews.map(({ reportedOn }) => reportedOn)).toEqual(reviews.map(({ reportedOn }) => reportedOn).sort());
  });

  it('has every action that came back into question, with its closure, and what its measures say', async () => {
    const { actions } = await story();
    const closed = new Map(actions.map((action) => [action.actionId, action.closedOn]));
    for (const { actionId, closedOn } of await back()) expect(closed.get(actionId)).toBe(closedOn);
    const measured = actions.flatMap(({ measures }) => measures);
    for (const { words } of measured) expect(words).not.toBe('');
  });

  it('says what the counts are worth, and compares with no committee', async () => {
    const { statistics } = await story();
    expect(statistics.sentences.join(' ')).toMatch(/of \d+ reviews here/);
    expect(statistics.sentences.join(' ')).not.toMatch(/worse|better than|rank/i);
    if (statistics.range !== null) expect(statistics.range.lower).toBeLessThan(statistics.range.upper);
  });
});

describe('answering what came back', () => {
  it('links a decision to every earlier action, and opens none of them again', async () => {
    const pairs = await back();
    const reviewId = pairs[0]?.reviewId ?? '';
    const earlier = pairs.filter((one) => one.reviewId === reviewId).map(({ actionId }) => actionId);
    const body = { kind: 'decision', reviewId, words: 'One layout for every team, from April.' };
    const { status, body: after } = await lead('followOn', { params, body });
    expect(status).toBe(201);
    const followOn = after.followOns.find(({ words }) => words === body.words);
    expect(new Set(followOn?.earlierActionIds)).toEqual(new Set(earlier));
    const open = await test.asOwner.query('select id from action where id = any($1) and closed_on is null', [earlier]);
    expect(open).toEqual([]);
  });

  it('links an open action once, and never one that is closed', async () => {
    const [pair] = await back();
    const reviewId = pair?.reviewId ?? '';
    const link = (actionId: string) => lead('followOn', { params, body: { kind: 'action', reviewId, actionId } });
    const actionId = await openAction();
    expect((await link(actionId)).status).toBe(201);
    expect((await link(actionId)).problem.code).toBe('record.already-there');
    expect((await link(pair?.actionId ?? '')).problem.code).toBe('theme.answered-by-closed');
    expect((await link(randomUUID())).status).toBe(404);
    expect((await story()).followOns.map((one) => one.actionId)).toContain(actionId);
  });

  it('is refused for a review that did not find the theme again, and for whoever is no lead', async () => {
    const body = { kind: 'decision', reviewId: randomUUID(), words: 'One layout.' };
    const refused = await lead('followOn', { params, body });
    expect([refused.status, refused.problem.code]).toEqual([422, 'theme.not-come-back']);
    expect((await chief('followOn', { params, body })).status).toBe(403);
    expect((await story(chief)).mayFollowOn).toBe(false);
    expect(
      (await lead('followOn', { params, body: { kind: 'decision', reviewId: randomUUID(), words: ' ' } })).status,
    ).toBe(400);
  });

  it('is told in the answer, with its own record as the source', async () => {
    const { answer } = (await lead('draftAnswer', { query: { slug } })).body;
    const now = answer.themes[0]?.parts.find(({ part }) => part === 'now')?.sentences ?? [];
    expect(now.some(({ text }) => text.includes('One layout for every team, from April'))).toBe(true);
    expect(answer.sources.some(({ kind }) => kind === 'follow-on')).toBe(true);
  });
});
