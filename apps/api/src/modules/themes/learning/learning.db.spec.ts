import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { Learning } from '@followthrough/domain';
import { openTestApp, type TestApp, type Visitor } from '../../../../testing/open-test-app.js';
import { suggestFor } from '../suggesting/suggest-for.js';

let product: TestApp;
let lead: Visitor;
let elsewhere: Visitor;

const words = 'No multi-agency chronology was kept.';
let term = '';
const stl = `(select id from committee where code = 'STL')`;

beforeAll(async () => {
  product = await openTestApp();
  lead = await product.signIn('lead.strathlorne@demonstration.example');
  elsewhere = await product.signIn('lead.carsemuir@demonstration.example');
  const found = await suggestOn('STL');
  term = found?.terms[0] ?? '';
}, 60_000);
afterAll(() => product.close());

interface Made {
  readonly id: string;
  readonly version: number;
  readonly score: number;
  readonly terms: string[];
}

/** What is suggested on a new finding that says those words, in a committee: the theme of chronologies, or nothing. */
async function suggestOn(code: string): Promise<Made | undefined> {
  const [finding] = await product.asOwner.query<{ id: string; committeeId: string; reviewId: string }[]>(
    `insert into finding (id, committee_id, review_id, paragraph, kind, text, position)
     select $1, r.committee_id, r.id, '9.9', 'learning', $2, 99 from review r join committee c on c.id = r.committee_id
     where c.code = $3 order by r.reference limit 1
     returning id, committee_id as "committeeId", review_id as "reviewId"`,
    [randomUUID(), words, code],
  );
  if (finding === undefined) throw new Error('No review');
  await suggestFor(product.asOwner.manager, [{ ...finding, kind: 'finding', text: words }]);
  const [made] = await product.asOwner.query<Made[]>(
    `select id, version, score, terms from theme_assignment where finding_id = $1 and slug = 'chronologies'`,
    [finding.id],
  );
  return made;
}

const decide = (made: Made | undefined, decision: string) =>
  lead('decideTheme', {
    params: { assignmentId: made?.id ?? '' },
    version: made?.version ?? 0,
    body: { decision },
  });

const counted = (page: Learning) => page.terms.find((one) => one.slug === 'chronologies' && one.term === term);
const learning = async (visitor = lead) => (await visitor('showLearning')).body;
const rejectOne = async () => decide(await suggestOn('STL'), 'rejected');

describe('learning from decisions', () => {
  it('keeps which terms led to a suggestion', () => {
    expect(term).not.toBe('');
  });

  it('counts confirmed and rejected, and weighs the term by (confirmed + 1.6 × start) / (seen + 2)', async () => {
    const before = counted(await learning());
    await decide(await suggestOn('STL'), 'confirmed');
    await rejectOne();
    const now = counted(await learning());
    expect(now?.confirmed).toBe((before?.confirmed ?? 0) + 1);
    expect(now?.rejected).toBe((before?.rejected ?? 0) + 1);
    const { confirmed = 0, rejected = 0, startWeight = 0 } = now ?? {};
    expect(now?.weight).toBeCloseTo((confirmed + 1.6 * startWeight) / (confirmed + rejected + 2), 10);
    expect(now?.words.toLowerCase()).toContain('chronolog');
  });

  it('unlearns what is taken back', async () => {
    const before = await learning();
    const made = await suggestOn('STL');
    await decide(made, 'rejected');
    expect(await learning()).not.toEqual(before);
    await decide(made === undefined ? made : { ...made, version: made.version + 1 }, 'taken-back');
    expect(await learning()).toEqual(before);
  });

  it('suggests with it in the committee that decided, and in no other', async () => {
    const [before, theirs] = [await suggestOn('STL'), await suggestOn('CAR')];
    for (let times = 0; times < 3; times += 1) await rejectOne();
    expect((await suggestOn('STL'))?.score ?? 0).toBeLessThan(before?.score ?? 0);
    expect((await suggestOn('CAR'))?.score).toBe(theirs?.score);
    expect(counted(await learning(elsewhere))?.rejected ?? 0).toBe(0);
  });

  it('gives the same weights again for the same decisions', async () => {
    expect(await learning()).toEqual(await learning());
  });
});

describe('going back to the starting weights', () => {
  const choose = (of: object | null, uses: boolean) => lead('chooseLearning', { body: { of, uses } });

  it('gives one term its own weight again, and takes what was learnt up again', async () => {
    const of = { slug: 'chronologies', term };
    const off = counted((await choose(of, false)).body);
    expect([off?.uses, off?.weight]).toEqual([false, off?.startWeight]);
    const start = (await suggestOn('CAR'))?.score;
    expect((await suggestOn('STL'))?.score).toBe(start);
    const on = counted((await choose(of, true)).body);
    expect([on?.uses, on?.weight]).toEqual([true, on?.learntWeight]);
  });

  it('does the same for all terms at once, and every choice stays written down', async () => {
    const { body, status } = await choose(null, false);
    expect([status, body.uses, counted(body)?.weight]).toEqual([201, false, counted(body)?.startWeight]);
    expect(body.chosenBy).not.toBeNull();
    const back = await choose(null, true);
    expect([back.body.uses, counted(back.body)?.weight]).toEqual([true, counted(body)?.learntWeight]);
    const [kept] = await product.asOwner.query<{ count: number }[]>(
      `select count(*)::int as count from learning_choice where committee_id = ${stl}`,
    );
    expect(kept?.count).toBe(4);
  });

  it('is refused for a term that the catalogue does not know', async () => {
    const { status, problem } = await choose({ slug: 'chronologies', term: 'no such words' }, false);
    expect([status, problem.code]).toEqual([422, 'theme.unknown-term']);
  });

  it('is a lead’s to choose and the committee’s to read', async () => {
    const chief = await product.signIn('chief.strathlorne@demonstration.example');
    expect((await chief('chooseLearning', { body: { of: null, uses: false } })).status).toBe(403);
    expect((await chief('showLearning')).body.mayChoose).toBe(false);
    const agency = await product.signIn('health.strathlorne@demonstration.example');
    expect((await agency('showLearning')).status).toBe(403);
  });
});
