import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { suggestFor } from './suggesting/suggest-for.js';
import { findingPassage, type ThemePassage } from './suggesting/theme-passage.js';
import { openTestApp, type TestApp, type Visitor } from '../../../testing/open-test-app.js';

let product: TestApp;
let lead: Visitor;
let elsewhere: Visitor;

beforeAll(async () => {
  product = await openTestApp();
  lead = await product.signIn('lead.strathlorne@demonstration.example');
  elsewhere = await product.signIn('lead.carsemuir@demonstration.example');
  await suggestFor(product.asOwner.manager, await findingsOfStrathlorne());
}, 60_000);
afterAll(() => product.close());

async function findingsOfStrathlorne(): Promise<ThemePassage[]> {
  const findings = await product.asOwner.query<Parameters<typeof findingPassage>[0][]>(
    `select f.id, f.committee_id as "committeeId", f.review_id as "reviewId", f.kind, f.text
     from finding f join committee c on c.id = f.committee_id where c.code = 'STL'`,
  );
  return findings.map(findingPassage);
}

/** One suggestion that waits in the lead's committee. */
async function makeWaiting() {
  const { body } = await lead('listSuggestions');
  const passage = body.passages[0];
  const assignment = passage?.themes.find(({ status }) => status === 'suggested');
  if (passage === undefined || assignment === undefined) throw new Error('Nothing waits in the demonstration');
  return { passage, assignment };
}

const decide = (visitor: Visitor, id: string, version: number, body: unknown = { decision: 'confirmed' }) =>
  visitor('decideTheme', { params: { assignmentId: id }, version, body });

describe('listing the themes of an area', () => {
  it('tells all fifty, each with how many reviews out of how many', async () => {
    const { status, body } = await lead('listThemes');
    expect(status).toBe(200);
    expect(body.themes).toHaveLength(50);
    expect(body.themes.some(({ recurs }) => recurs)).toBe(true);
    for (const { reviewsInWindow, reviewsLabelledInWindow } of body.themes)
      expect(reviewsInWindow).toBeLessThanOrEqual(reviewsLabelledInWindow);
  });

  it('counts distinct reviews with confirmed learning, as the database itself counts them', async () => {
    const [counted] = await product.asOwner.query<{ slug: string; reviews: number }[]>(
      `select x.slug, count(distinct x.review_id)::int as reviews from theme_assignment x
       join review r on r.id = x.review_id join committee c on c.id = r.committee_id
       where c.code = 'STL' and x.finding_id is not null and x.stance = 'learning' and x.status in ('confirmed', 'added')
         and r.reported_on <= current_date
       group by x.slug order by reviews desc, x.slug limit 1`,
    );
    const { body } = await lead('listThemes');
    expect(body.themes.find(({ slug }) => slug === counted?.slug)?.reviews).toBe(counted?.reviews);
  });

  it('shows what came back after an action on it was closed', async () => {
    const { body } = await lead('listThemes');
    expect(body.afterClosure.length).toBeGreaterThan(0);
    for (const { reportedOn, closedOn } of body.afterClosure) expect(reportedOn > closedOn).toBe(true);
  });
});

describe('showing one theme', () => {
  it('gives its passages in their place, its neighbours and what came back', async () => {
    const { status, body } = await lead('showTheme', { params: { slug: 'chronologies' } });
    expect(status).toBe(200);
    expect(body.line.slug).toBe('chronologies');
    expect(body.confusable.every(({ name, difference }) => name !== '' && difference !== '')).toBe(true);
    expect(body.passages.length).toBeGreaterThan(0);
    for (const { place, themes } of body.passages) {
      expect(place).toMatch(/^(Paragraph|Strategy|Action)/);
      expect(themes.some(({ slug }) => slug === 'chronologies')).toBe(true);
    }
  });

  it('gives the labelling rule where the catalogue has one', async () => {
    const { body } = await lead('showTheme', { params: { slug: 'training-competence' } });
    expect(body.labellingRule).not.toBeNull();
  });

  it('answers not found for a theme that the catalogue does not know', async () => {
    const { status, problem } = await lead('showTheme', { params: { slug: 'no-such-theme' } });
    expect([status, problem.code]).toEqual([404, 'record.not-found']);
  });

  it('shows no passage of another committee', async () => {
    const { body } = await lead('showTheme', { params: { slug: 'chronologies' } });
    expect(body.passages.filter(({ reviewReference }) => !reviewReference.startsWith('STL'))).toEqual([]);
  });
});

describe('suggesting themes', () => {
  it('adds nothing a second time, and leaves what a person decided as it is', async () => {
    const all = () => product.asOwner.query('select id, status, version from theme_assignment order by id');
    const before = await all();
    expect(await suggestFor(product.asOwner.manager, await findingsOfStrathlorne())).toBe(0);
    expect(await all()).toEqual(before);
  });

  it('says with which engine and catalogue', async () => {
    const [made] = await product.asOwner.query<{ unsaid: number }[]>(
      `select count(*)::int as unsaid from theme_assignment
       where status = 'suggested' and (engine_version is null or tier is null or score is null)`,
    );
    expect(made?.unsaid).toBe(0);
  });
});

describe('listing what waits for a person', () => {
  it('gives the oldest review first, each passage with every theme on it', async () => {
    const { body } = await lead('listSuggestions');
    const days = body.passages.map(({ reportedOn }) => reportedOn ?? '9999');
    expect(days).toEqual([...days].sort());
    expect(body.passages.length).toBeLessThanOrEqual(50);
    expect(body.waiting).toBeGreaterThanOrEqual(body.passages.length);
    for (const { themes } of body.passages) expect(themes.some(({ status }) => status === 'suggested')).toBe(true);
  });

  it('points to the words that each suggestion rests on', async () => {
    const { passage, assignment } = await makeWaiting();
    expect(assignment.spans.length).toBeGreaterThan(0);
    for (const [start, end] of assignment.spans) expect(passage.text.slice(start, end).trim()).not.toBe('');
  });

  it('shows fifty and says how many more there are', async () => {
    await product.asOwner.query(
      `insert into theme_assignment (committee_id, review_id, finding_id, slug, stance, status, catalogue_version)
       select f.committee_id, f.review_id, f.id, 'culture-identity', 'learning', 'suggested', '1.0.0'
       from finding f join committee c on c.id = f.committee_id where c.code = 'DRU' on conflict do nothing`,
    );
    const drumallan = await product.signIn('lead.drumallan@demonstration.example');
    const { body } = await drumallan('listSuggestions');
    expect(body.passages).toHaveLength(50);
    expect(body.waiting).toBeGreaterThan(50);
  });
});

describe('deciding on a suggestion', () => {
  it('confirms it, with who and when, and takes it off the list', async () => {
    const { passage, assignment } = await makeWaiting();
    const { status, body } = await decide(lead, assignment.id, assignment.version);
    expect(status).toBe(201);
    expect(body.passageId).toBe(passage.passageId);
    const decided = body.themes.find(({ id }) => id === assignment.id);
    expect(decided?.status).toBe('confirmed');
    expect(decided?.decidedBy).not.toBeNull();
    expect(decided?.decidedOn).not.toBeNull();
    const after = await lead('listSuggestions');
    const waiting = after.body.passages.flatMap(({ themes }) => themes).filter((theme) => theme.status === 'suggested');
    expect(waiting.map(({ id }) => id)).not.toContain(assignment.id);
  });

  it('may correct the stance with the same decision, and leaves it alone otherwise', async () => {
    const { assignment } = await makeWaiting();
    const stance = assignment.stance === 'learning' ? 'effective-practice' : 'learning';
    const { body } = await decide(lead, assignment.id, assignment.version, { decision: 'confirmed', stance });
    expect(body.themes.find(({ id }) => id === assignment.id)?.stance).toBe(stance);
    const next = await makeWaiting();
    const rejected = await decide(lead, next.assignment.id, next.assignment.version, { decision: 'rejected' });
    const kept = rejected.body.themes.find(({ id }) => id === next.assignment.id);
    expect([kept?.status, kept?.stance]).toEqual(['rejected', next.assignment.stance]);
  });

  it('is refused without the version seen, or with an old one', async () => {
    const { assignment } = await makeWaiting();
    const without = await lead('decideTheme', {
      params: { assignmentId: assignment.id },
      body: { decision: 'confirmed' },
    });
    expect(without.problem.code).toBe('request.version-missing');
    const old = await decide(lead, assignment.id, assignment.version + 7);
    expect([old.status, old.problem.code]).toEqual([409, 'record.changed-meanwhile']);
  });

  it('answers another committee as if the suggestion did not exist', async () => {
    const { assignment } = await makeWaiting();
    const other = await decide(elsewhere, assignment.id, assignment.version);
    const nowhere = await decide(elsewhere, randomUUID(), 1);
    expect([other.status, other.problem]).toEqual([nowhere.status, nowhere.problem]);
    expect(other.status).toBe(404);
    expect((await makeWaiting()).assignment.id).toBe(assignment.id);
  });

  it('keeps one of two decisions that meet', async () => {
    const { assignment } = await makeWaiting();
    const both = await Promise.all([
      decide(lead, assignment.id, assignment.version, { decision: 'confirmed' }),
      decide(lead, assignment.id, assignment.version, { decision: 'rejected' }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it('names the field that is wrong', async () => {
    const { assignment } = await makeWaiting();
    const { status, problem } = await decide(lead, assignment.id, assignment.version, { decision: 'perhaps' });
    expect(status).toBe(400);
    expect(problem.fields?.[0]).toEqual({
      path: 'decision',
      sentence: 'Choose one of: confirmed, rejected, taken-back.',
    });
  });
});

describe('putting a theme on a passage', () => {
  const add = (visitor: Visitor, body: unknown) => visitor('addTheme', { body });

  it('adds it in the name of the person', async () => {
    const { passage } = await makeWaiting();
    const { passageId, kind } = passage;
    const { status, body } = await add(lead, { passageId, kind, slug: 'culture-identity', stance: 'learning' });
    expect(status).toBe(201);
    const added = body.themes.find(({ slug }) => slug === 'culture-identity');
    expect(added).toMatchObject({ status: 'added', tier: null, score: null, spans: [] });
    const again = await add(lead, { passageId, kind, slug: 'culture-identity', stance: 'learning' });
    expect([again.status, again.problem.code]).toEqual([409, 'record.already-there']);
  });

  it('confirms what the machine had suggested, and takes back what a person had rejected', async () => {
    const { passage, assignment } = await makeWaiting();
    const { passageId, kind } = passage;
    const { slug, stance } = assignment;
    const confirmed = await add(lead, { passageId, kind, slug, stance });
    expect(confirmed.body.themes.find((theme) => theme.slug === slug)?.status).toBe('confirmed');
    const next = await makeWaiting();
    await decide(lead, next.assignment.id, next.assignment.version, { decision: 'rejected' });
    const { body } = await add(lead, {
      passageId: next.passage.passageId,
      kind: next.passage.kind,
      slug: next.assignment.slug,
      stance: 'learning',
    });
    expect(body.themes.find((theme) => theme.slug === next.assignment.slug)?.status).toBe('added');
  });

  it('works on an action and on a strategy too', async () => {
    const [found] = await product.asOwner.query<{ strategy: string; action: string }[]>(
      `select sa.strategy_id as strategy, sa.action_id as action from strategy_action sa
       join committee c on c.id = sa.committee_id where c.code = 'STL' limit 1`,
    );
    const unseen = (await lead('listThemes')).body.themes.filter(({ reviews, strengths }) => reviews + strengths === 0);
    const slug = unseen[0]?.slug ?? '';
    for (const [kind, passageId] of Object.entries(found ?? {})) {
      const { status, body } = await add(lead, { passageId, kind, slug, stance: 'learning' });
      expect([status, body.kind, body.actionId]).toEqual([201, kind, kind === 'action' ? passageId : null]);
    }
    // What was promised about a theme is not a finding, and makes no review count towards it.
    const { body } = await lead('listThemes');
    expect(body.themes.find((theme) => theme.slug === slug)?.reviews).toBe(0);
  });

  it('refuses a theme that the catalogue does not know', async () => {
    const { passage } = await makeWaiting();
    const { passageId, kind } = passage;
    const { status, problem } = await add(lead, { passageId, kind, slug: 'no-such-theme', stance: 'learning' });
    expect([status, problem.code]).toEqual([422, 'theme.unknown']);
  });

  it('answers not found for a passage of another committee, and for one of another kind', async () => {
    const { passage } = await makeWaiting();
    const { passageId, kind } = passage;
    const theme = { passageId, slug: 'thresholds', stance: 'learning' };
    expect((await add(elsewhere, { ...theme, kind })).status).toBe(404);
    expect((await add(lead, { ...theme, kind: 'action' })).status).toBe(404);
  });
});

describe('who may look at themes', () => {
  it('lets a chief officer read and not decide', async () => {
    const chief = await product.signIn('chief.strathlorne@demonstration.example');
    const { assignment } = await makeWaiting();
    expect((await chief('listThemes')).status).toBe(200);
    expect((await chief('showTheme', { params: { slug: 'chronologies' } })).status).toBe(200);
    expect((await chief('listSuggestions')).status).toBe(403);
    expect((await decide(chief, assignment.id, assignment.version)).status).toBe(403);
  });

  it('keeps agencies and analysts away from passages', async () => {
    for (const email of ['health.strathlorne@demonstration.example', 'analyst@demonstration.example']) {
      const visitor = await product.signIn(email);
      expect((await visitor('listThemes')).status).toBe(403);
      expect((await visitor('showTheme', { params: { slug: 'chronologies' } })).status).toBe(403);
    }
  });
});
