import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { Gives } from '@followthrough/domain';
import { openTestApp, type TestApp, type Visitor } from '../../../../testing/open-test-app.js';

let product: TestApp;
let lead: Visitor;
let elsewhere: Visitor;

beforeAll(async () => {
  product = await openTestApp();
  lead = await product.signIn('lead.strathlorne@demonstration.example');
  elsewhere = await product.signIn('lead.carsemuir@demonstration.example');
  // Enough to page through, whatever the machine suggests: a theme on every finding and action of the committee.
  await product.asOwner.query(
    `insert into theme_assignment (committee_id, review_id, finding_id, slug, stance, suggested_stance, status, tier,
       score, terms, catalogue_version)
     select f.committee_id, f.review_id, f.id, 'culture-identity', 'learning', 'learning', 'suggested', 'suggested', 0.4,
       '["cultur"]', '1.0.0'
     from finding f join committee c on c.id = f.committee_id where c.code = 'STL' on conflict do nothing`,
  );
  await product.asOwner.query(
    `insert into theme_assignment (committee_id, review_id, action_id, slug, stance, suggested_stance, status, tier,
       score, terms, catalogue_version)
     select s.committee_id, s.review_id, sa.action_id, 'legal-measures', 'learning', 'learning', 'suggested', 'suggested',
       0.4, '["legal measur"]', '1.0.0'
     from strategy_action sa join strategy s on s.id = sa.strategy_id join committee c on c.id = s.committee_id
     where c.code = 'STL' on conflict do nothing`,
  );
}, 60_000);
afterAll(() => product.close());

type Page = Gives<'listSuggestions'>;

async function pageAfter(after?: string, query: object = {}): Promise<Page> {
  return (await lead('listSuggestions', { query: { ...query, ...(after && { after }) } })).body;
}

/** Every passage that waits, fetched page by page. */
async function everyPassage(query: object = {}): Promise<{ ids: string[]; waiting: number; pages: number }> {
  const ids: string[] = [];
  for (let pages = 1; ; pages += 1) {
    const { passages, more, waiting } = await pageAfter(ids.at(-1), query);
    ids.push(...passages.map(({ passageId }) => passageId));
    if (!more || pages > 50) return { ids, waiting, pages };
  }
}

async function oneWaiting() {
  const { passages } = await pageAfter();
  const theme = passages[0]?.themes.find(({ status }) => status === 'suggested');
  if (passages[0] === undefined || theme === undefined) throw new Error('Nothing waits');
  return { passage: passages[0], theme };
}

const decide = (id: string, version: number, body: unknown) =>
  lead('decideTheme', { params: { assignmentId: id }, version, body });

describe('going through what waits', () => {
  it('gives every passage once, page after page, in one order', async () => {
    const { ids, waiting, pages } = await everyPassage();
    expect(pages).toBeGreaterThan(1);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(waiting);
  });

  it('goes on in the same place after the last passage was decided on', async () => {
    const first = await pageAfter();
    const last = first.passages.at(-1);
    const next = await pageAfter(last?.passageId);
    for (const { id, version, status } of last?.themes ?? [])
      if (status === 'suggested') await decide(id, version, { decision: 'rejected' });
    const again = await pageAfter(last?.passageId);
    expect(again.passages.map(({ passageId }) => passageId)).toEqual(next.passages.map(({ passageId }) => passageId));
    expect(again.waiting).toBe(next.waiting - 1);
  });

  it('starts from the beginning after a passage that is not there, and after one of another committee', async () => {
    const first = await pageAfter();
    const [theirs] = await product.asOwner.query<{ id: string }[]>(
      `select f.id from finding f join committee c on c.id = f.committee_id where c.code = 'CAR' limit 1`,
    );
    expect(await pageAfter(randomUUID())).toEqual(first);
    expect(await pageAfter(theirs?.id)).toEqual(first);
  });

  it('shows those of one review, one theme or one tier, and says how many there are of each', async () => {
    const { choices } = await pageAfter();
    const [review] = choices.reviews;
    const ofReview = await everyPassage({ review: review?.id });
    expect(ofReview.waiting).toBe(review?.waiting);
    const theme = choices.themes.find(({ slug }) => slug === 'legal-measures');
    const ofTheme = await everyPassage({ theme: 'legal-measures' });
    expect([ofTheme.waiting, ofTheme.ids.length]).toEqual([theme?.waiting, theme?.waiting]);
    const { passages } = await pageAfter(undefined, { tier: 'detected', review: review?.id });
    for (const { reviewId, themes } of passages) {
      expect(reviewId).toBe(review?.id);
      expect(themes.some(({ status, tier }) => status === 'suggested' && tier === 'detected')).toBe(true);
    }
    const theirs = (await elsewhere('listSuggestions', { query: { review: review?.id ?? '' } })).body;
    expect([theirs.waiting, theirs.passages]).toEqual([0, []]);
  });

  it.each([
    ['a tier', { tier: 'sure' }, 'tier'],
    ['a review', { review: 'first' }, 'review'],
    ['a theme', { theme: 'No such!' }, 'theme'],
  ])('refuses what is not %s, and says where', async (_, query, path) => {
    const { status, problem } = await lead('listSuggestions', { query });
    expect([status, problem.fields?.[0]?.path]).toEqual([400, path]);
  });
});

describe('seeing a passage in its place', () => {
  it('gives the two passages before and after it in its review, nearest last and first', async () => {
    const findings = await product.asOwner.query<{ id: string; text: string }[]>(
      `select f.id, f.text from finding f join review r on r.id = f.review_id
       where r.reference = 'STL-2024-01' order by f.position, f.id`,
    );
    const { status, body } = await lead('showSurroundings', {
      params: { kind: 'finding', passageId: findings[2]?.id ?? '' },
    });
    expect(status).toBe(200);
    expect(body.before.map(({ text }) => text)).toEqual(findings.slice(0, 2).map(({ text }) => text));
    expect(body.after.map(({ text }) => text)).toEqual(findings.slice(3, 5).map(({ text }) => text));
    for (const { place } of body.after) expect(place).toMatch(/^Paragraph/);
  });

  it('works for strategies and actions too', async () => {
    const [found] = await product.asOwner.query<{ strategy: string; action: string }[]>(
      `select sa.strategy_id as strategy, sa.action_id as action from strategy_action sa
       join committee c on c.id = sa.committee_id where c.code = 'STL' limit 1`,
    );
    for (const [kind, passageId] of Object.entries(found ?? {})) {
      const { status, body } = await lead('showSurroundings', { params: { kind, passageId } });
      expect(status).toBe(200);
      expect([...body.before, ...body.after].map((beside) => beside.passageId)).not.toContain(passageId);
    }
  });

  it('answers another committee as if it did not exist', async () => {
    const { passage } = await oneWaiting();
    const { kind, passageId } = passage;
    const theirs = await elsewhere('showSurroundings', { params: { kind, passageId } });
    const nowhere = await elsewhere('showSurroundings', { params: { kind, passageId: randomUUID() } });
    expect([theirs.status, theirs.problem]).toEqual([nowhere.status, nowhere.problem]);
    expect(theirs.status).toBe(404);
  });
});

describe('taking a decision back', () => {
  it('lets the suggestion wait again as the machine made it, with nothing lost and both written down', async () => {
    const { theme } = await oneWaiting();
    const other = theme.stance === 'learning' ? 'effective-practice' : 'learning';
    const confirmed = await decide(theme.id, theme.version, { decision: 'confirmed', stance: other });
    const { version = 0 } = confirmed.body.themes.find(({ id }) => id === theme.id) ?? {};
    const { status, body } = await decide(theme.id, version, { decision: 'taken-back' });
    expect(status).toBe(201);
    expect(body.themes.find(({ id }) => id === theme.id)).toEqual({ ...theme, version: theme.version + 2 });
    const written = await product.asOwner.query<{ status: string; by: string }[]>(
      `select after ->> 'status' as status, person_name as by from audit_entry
       where subject_id = $1 and verb = 'update' order by at, id`,
      [theme.id],
    );
    expect(written.map((entry) => entry.status)).toEqual(['confirmed', 'suggested']);
    expect(new Set(written.map(({ by }) => by)).size).toBe(1);
  });

  it('lets a decision be decided anew at any time, and changes the stance of a confirmed theme', async () => {
    const { theme } = await oneWaiting();
    let { version } = theme;
    for (const [body, expected] of [
      [{ decision: 'rejected' }, ['rejected', 'learning']],
      [{ decision: 'confirmed' }, ['confirmed', 'learning']],
      [{ decision: 'confirmed', stance: 'effective-practice' }, ['confirmed', 'effective-practice']],
    ] as const) {
      const answer = await decide(theme.id, version, body);
      const now = answer.body.themes.find(({ id }) => id === theme.id);
      expect([now?.status, now?.stance]).toEqual(expected.map((one) => (one === 'learning' ? theme.stance : one)));
      version = now?.version ?? 0;
    }
  });

  it('rejects what a person had added, and never makes a machine’s suggestion of it', async () => {
    const { passage } = await oneWaiting();
    const { passageId, kind } = passage;
    const added = await lead('addTheme', {
      body: { passageId, kind, slug: 'transitions-transfers', stance: 'learning' },
    });
    const theme = added.body.themes.find(({ slug }) => slug === 'transitions-transfers');
    expect(theme?.status).toBe('added');
    const { body } = await decide(theme?.id ?? '', theme?.version ?? 0, { decision: 'taken-back' });
    expect(body.themes.find(({ id }) => id === theme?.id)?.status).toBe('rejected');
  });

  it('is refused when somebody has decided meanwhile', async () => {
    const { theme } = await oneWaiting();
    await decide(theme.id, theme.version, { decision: 'confirmed' });
    const { status, problem } = await decide(theme.id, theme.version, { decision: 'rejected' });
    expect([status, problem.code]).toEqual([409, 'record.changed-meanwhile']);
  });
});
