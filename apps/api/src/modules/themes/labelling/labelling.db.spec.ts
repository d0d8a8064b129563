import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { GivenLabel } from '@followthrough/domain';
import { openTestApp, type TestApp, type Visitor } from '../../../../testing/open-test-app.js';

let product: TestApp;
let lead: Visitor;
let member: Visitor;
let chief: Visitor;
let elsewhere: Visitor;
let people: { lead: string; member: string };

const at = (name: string) => `${name}@demonstration.example`;

beforeAll(async () => {
  product = await openTestApp();
  lead = await product.signIn(at('lead.strathlorne'));
  member = await product.signIn(at('member.strathlorne'));
  chief = await product.signIn(at('chief.strathlorne'));
  elsewhere = await product.signIn(at('lead.carsemuir'));
  people = {
    lead: (await lead('whoAmI')).body.personId,
    member: (await member('whoAmI')).body.personId,
  };
}, 60_000);
afterAll(() => product.close());

const begin = (changed: object = {}) =>
  lead('beginExercise', {
    body: { reviewId: null, count: 4, seed: 7, firstId: people.lead, secondId: people.member, ...changed },
  });
const sheetOf = async (visitor: Visitor, exerciseId: string) =>
  (await visitor('showLabellingSheet', { params: { exerciseId } })).body;
const give = (visitor: Visitor, exerciseId: string, passageId: string, given: GivenLabel[]) =>
  visitor('labelPassage', { params: { exerciseId, passageId }, body: { given } });
const show = async (exerciseId: string, visitor = lead) =>
  (await visitor('showExercise', { params: { exerciseId } })).body;

const learning = (slug: string): GivenLabel => ({ slug, stance: 'learning' });
const praised = (slug: string): GivenLabel => ({ slug, stance: 'effective-practice' });

/** Has somebody label every passage of an exercise: the same each, or by the passage's number. */
async function labelAll(visitor: Visitor, exerciseId: string, given: (index: number) => GivenLabel[]) {
  const { passages } = await sheetOf(visitor, exerciseId);
  for (const [index, { id }] of passages.entries()) await give(visitor, exerciseId, id, given(index));
}

/** An exercise that both have done: they differ on one theme of the first passage and on a stance of the second. */
async function makeDone(): Promise<string> {
  const { id } = (await begin()).body.line;
  await labelAll(lead, id, (index) => [learning('chronologies'), ...(index === 0 ? [learning('thresholds')] : [])]);
  await labelAll(member, id, (index) => [index === 1 ? praised('chronologies') : learning('chronologies')]);
  return id;
}

describe('asking two people to label', () => {
  it('offers the committee’s leads and members, and its reviews with findings', async () => {
    const { body } = await lead('listExercises');
    expect(body.people.map(({ id }) => id)).toEqual(expect.arrayContaining([people.lead, people.member]));
    expect(body.reviews.every(({ findings }) => findings > 0)).toBe(true);
    const seen = (await chief('listExercises')).body;
    expect([seen.mayBegin, seen.people]).toEqual([false, []]);
  });

  it('draws the same passages again with the same seed, and keeps it', async () => {
    const drawn = async (seed: number) => {
      const { line } = (await begin({ seed })).body;
      expect([line.seed, line.passages]).toEqual([seed, 4]);
      return (await sheetOf(lead, line.id)).passages.map(({ findingId }) => findingId);
    };
    const first = await drawn(11);
    expect(await drawn(11)).toEqual(first);
    expect(await drawn(12)).not.toEqual(first);
  });

  it('draws from one review when asked to, and never more than there are', async () => {
    const { reviews } = (await lead('listExercises')).body;
    const [review] = reviews;
    const { line } = (await begin({ reviewId: review?.id, count: 200 })).body;
    expect([line.passages, line.review]).toEqual([review?.findings, review?.reference]);
  });

  it('refuses the same person twice, somebody of another committee, and a review of another', async () => {
    const theirs = (await elsewhere('whoAmI')).body.personId;
    expect((await begin({ secondId: people.lead })).problem.code).toBe('labelling.same-person');
    expect((await begin({ secondId: theirs })).problem.code).toBe('labelling.not-asked');
    const [review] = (await elsewhere('listExercises')).body.reviews;
    expect((await begin({ reviewId: review?.id })).problem.code).toBe('labelling.nothing-to-label');
  });

  it.each([
    ['count', { count: 0 }],
    ['count', { count: 5000 }],
    ['seed', { seed: -1 }],
    ['firstId', { firstId: 'me' }],
  ])('names the field %s when it is wrong', async (path, changed) => {
    const { status, problem } = await begin(changed);
    expect([status, problem.fields?.[0]?.path]).toEqual([400, path]);
  });
});

describe('labelling without seeing what the other gives', () => {
  it('shows no suggestion of the machine and nothing of the other’s, to either of them', async () => {
    const { id } = (await begin()).body.line;
    await labelAll(member, id, () => [learning('thresholds')]);
    const sheet = await sheetOf(lead, id);
    expect(sheet.passages.every(({ given }) => given === null)).toBe(true);
    const told = new Set(sheet.passages.flatMap((passage) => Object.keys(passage)));
    expect([...told].toSorted()).toEqual(['findingId', 'given', 'id', 'place', 'reviewReference', 'text']);
    const page = await show(id);
    expect([page.agreement, page.disagreements]).toEqual([null, []]);
    expect([page.line.first.done, page.line.second.done]).toEqual([0, 4]);
  });

  it('is kept by the database itself, for a query that forgets to ask, and in the record of changes', async () => {
    const { id } = (await begin()).body.line;
    await labelAll(member, id, () => [learning('disguised-compliance')]);
    const seen = await product.asOwner.transaction(async (manager) => {
      await manager.query(`select set_config('app.person_id', '${people.lead}', true),
        set_config('app.committee_id', (select id::text from committee where code = 'STL'), true)`);
      await manager.query('set local role followthrough_lead');
      const labels: unknown[] = await manager.query('select * from exercise_label where exercise_id = $1', [id]);
      const audit: unknown[] = await manager.query(
        `select before, after from audit_entry where subject = 'exercise_label'`,
      );
      return { labels, audit };
    });
    expect(seen.labels).toEqual([]);
    expect(seen.audit.length).toBeGreaterThan(0);
    expect(JSON.stringify(seen.audit)).not.toContain('disguised-compliance');
  });

  it('lets a label be given anew until both are done, and takes "no theme" for an answer', async () => {
    const { id } = (await begin({ count: 1 })).body.line;
    const [passage] = (await sheetOf(lead, id)).passages;
    const passageId = passage?.id ?? '';
    await give(lead, id, passageId, [learning('thresholds')]);
    expect((await give(lead, id, passageId, [])).body.passages[0]?.given).toEqual([]);
    expect((await show(id)).line.completedOn).toBeNull();
    await give(member, id, passageId, []);
    expect((await show(id)).line.completedOn).not.toBeNull();
    const late = await give(lead, id, passageId, [learning('thresholds')]);
    expect([late.status, late.problem.code]).toEqual([409, 'labelling.completed']);
  });

  it('refuses a theme that the catalogue does not know', async () => {
    const { id } = (await begin({ count: 1 })).body.line;
    const [passage] = (await sheetOf(lead, id)).passages;
    const { status, problem } = await give(lead, id, passage?.id ?? '', [learning('no-such-theme')]);
    expect([status, problem.code]).toEqual([422, 'theme.unknown']);
  });

  it('answers whoever was not asked, and another committee, as if it did not exist', async () => {
    const drumallan = await product.signIn(at('lead.drumallan'));
    const { id } = (await begin()).body.line;
    const [passage] = (await sheetOf(lead, id)).passages;
    for (const other of [elsewhere, drumallan]) {
      const nowhere = await other('showExercise', { params: { exerciseId: randomUUID() } });
      const theirs = await other('showExercise', { params: { exerciseId: id } });
      expect([theirs.status, theirs.problem]).toEqual([nowhere.status, nowhere.problem]);
      expect((await give(other, id, passage?.id ?? '', [])).status).toBe(404);
    }
    expect((await chief('showLabellingSheet', { params: { exerciseId: id } })).status).toBe(403);
  });
});

describe('seeing how far two people agree', () => {
  it('gives kappa with its table, over all and for each theme, and says that so few cannot be leant on', async () => {
    const { agreement } = await show(await makeDone());
    expect(agreement).toMatchObject({ passages: 4, few: true, sameStance: 3 });
    expect(agreement?.overall).toMatchObject({ both: 4, onlyFirst: 1, onlySecond: 0 });
    const thresholds = agreement?.themes.find(({ slug }) => slug === 'thresholds');
    expect(thresholds).toMatchObject({ both: 0, onlyFirst: 1, neither: 3, few: true });
    expect(thresholds?.kappa?.value).toBeCloseTo(0, 10);
    // Both gave it to every passage: there is nothing to tell agreement from chance by.
    expect(agreement?.themes.find(({ slug }) => slug === 'chronologies')?.kappa).toBeNull();
  });

  it('lists where they differ, on a theme and on a stance, with what each gave', async () => {
    const { disagreements } = await show(await makeDone(), chief);
    expect(disagreements.map(({ slug, first, second }) => [slug, first, second])).toEqual([
      ['thresholds', 'learning', null],
      ['chronologies', 'learning', 'effective-practice'],
    ]);
  });
});

describe('settling a disagreement', () => {
  const settle = (visitor: Visitor, exerciseId: string, passageId: string, body: object) =>
    visitor('settleDisagreement', { params: { exerciseId, passageId }, body });

  it('makes it the confirmed label, or takes it off, whatever was said of it before', async () => {
    const id = await makeDone();
    const [differing] = (await show(id)).disagreements;
    const { id: passageId = '', findingId = '' } = differing?.passage ?? {};
    const standing = async () => {
      const [row] = await product.asOwner.query<{ status: string; stance: string }[]>(
        `select status, stance from theme_assignment where finding_id = $1 and slug = 'thresholds'`,
        [findingId],
      );
      return row;
    };
    const there = await settle(lead, id, passageId, { slug: 'thresholds', present: true, stance: 'learning' });
    expect(there.body.disagreements[0]?.settled).toMatchObject({ present: true, stance: 'learning' });
    expect(['confirmed', 'added']).toContain((await standing())?.status);
    await settle(lead, id, passageId, { slug: 'thresholds', present: false, stance: 'learning' });
    expect((await standing())?.status).toBe('rejected');
  });

  it('is a lead’s, and waits until both are done', async () => {
    const { id } = (await begin({ count: 1 })).body.line;
    const [passage] = (await sheetOf(lead, id)).passages;
    const body = { slug: 'thresholds', present: true, stance: 'learning' };
    const early = await settle(lead, id, passage?.id ?? '', body);
    expect([early.status, early.problem.code]).toEqual([409, 'labelling.not-completed']);
    expect((await settle(member, id, passage?.id ?? '', body)).status).toBe(403);
    expect((await settle(elsewhere, id, passage?.id ?? '', body)).status).toBe(404);
  });
});
