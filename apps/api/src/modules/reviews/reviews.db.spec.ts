import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, type NewReview, type ReviewPage, type ReviewPart } from '@followthrough/domain';
import { Database } from '../../database/scope.js';
import { openTestApp, type TestApp, type Visitor } from '../../../testing/open-test-app.js';

let test: TestApp;
let lead: Visitor;
beforeAll(async () => {
  test = await openTestApp();
  lead = await test.signIn('lead.strathlorne@demonstration.example');
});
afterAll(() => test.close());

const notification: NewReview = {
  ...{ reference: 'STL-2026-07', pseudonym: 'Child ZA', kind: 'learning-review', guidanceEdition: '2024' },
  ...{ event: 'significant-harm', ageBand: '1-4', summary: '', notifiedByAgencyId: null, notifiedOn: '2026-01-12' },
};

async function begin(changed: Partial<NewReview> = {}): Promise<ReviewPage> {
  const { reference } = (await lead('beginReview')).body;
  const answer = await lead('addReview', { body: { ...notification, reference, ...changed } });
  expect(answer.status).toBe(201);
  return answer.body;
}

const at = (review: ReviewPage) => ({ params: { reviewId: review.line.id }, version: review.version });
const addTo = (review: ReviewPage, body: ReviewPart) =>
  lead('addReviewPart', { params: { reviewId: review.line.id }, body });
const idOf = async (reference: string) =>
  (await lead('listReviews')).body.reviews.find((line) => line.reference === reference)?.id ?? '';
const show = async (reference: string) =>
  (await lead('showReview', { params: { reviewId: await idOf(reference) } })).body;

const finding: ReviewPart = {
  ...{ part: 'finding', paragraph: '4.1', kind: 'practice-learning' },
  text: 'There was no integrated chronology: agencies kept chronologies of their own and nobody merged them.',
};
const strategy = (findingIds: string[] = []): ReviewPart => ({
  ...{ part: 'strategy', number: '1', caseForChange: '', findingIds },
  title: 'One chronology for all agencies, kept by a named person',
});

describe('beginning a review', () => {
  it('offers a reference and a letter that are free, and keeps the notification', async () => {
    const { reference, letter } = (await lead('beginReview')).body;
    const review = await begin({ reference, pseudonym: `Child ${letter ?? ''}` });
    expect(review.line.reference).toMatch(/^STL-\d{4}-\d{2}$/);
    expect(review.pseudonymWarnings).toEqual([]);
    expect((await lead('beginReview')).body.reference).not.toBe(reference);
  });

  it('refuses a reference that the committee has used, and warns of a letter', async () => {
    const taken = await lead('addReview', { body: { ...notification, reference: 'STL-2022-01' } });
    expect([taken.status, taken.problem.code]).toEqual([409, 'review.reference-taken']);
    expect((await begin({ pseudonym: 'Child R' })).pseudonymWarnings[0]).toContain('STL-2022-01 (Child R)');
  });

  it('refuses a notification that is ahead, and an agency of another area', async () => {
    const ahead = await lead('addReview', { body: { ...notification, notifiedOn: '2199-01-01' } });
    expect(ahead.problem.fields?.[0]?.path).toBe('notifiedOn');
    const [elsewhere] = await test.asOwner.query(`select id from agency where name = 'NHS Clydemuir'`);
    const foreign = await lead('addReview', { body: { ...notification, notifiedByAgencyId: elsewhere.id } });
    expect(foreign.problem.fields?.[0]?.path).toBe('notifiedByAgencyId');
  });
});

describe('changing a review', () => {
  it('keeps every fact as it was given, and its stages in time or late by the committee’s own targets', async () => {
    const review = await begin();
    const changed = await lead('changeReview', {
      ...at(review),
      body: {
        ...{ informationRequestedOn: '2026-01-14', informationReceivedOn: '2026-02-04', recommendedOn: '2026-02-18' },
        ...{ decidedOn: '2026-02-25', decision: 'proceed', careInspectorateNotifiedOn: '2026-02-26' },
        ...{ criteria: ['2024-harm', '2024-learning'], startedOn: '2026-03-18' },
        team: [{ role: 'chair', post: 'Director of Nursing', agency: 'NHS North Lorne' }],
      },
    });
    expect(changed.status).toBe(201);
    expect(changed.body.facts).toMatchObject({ criteria: ['2024-harm', '2024-learning'], team: [{ role: 'chair' }] });
    const states = new Map(changed.body.timeline.map(({ stage, state }) => [stage, state]));
    expect(states.get('information-received')).toBe('in-time');
    expect(states.get('decided')).toBe('late');
    expect(changed.body.dateWarnings).toEqual([]);
  });

  it('warns of dates that contradict each other, and changes neither', async () => {
    const review = await begin();
    const days = { startedOn: '2026-05-06', reportedOn: '2026-04-01' };
    const { body } = await lead('changeReview', { ...at(review), body: days });
    expect(body.dateWarnings).toEqual([
      '“Report” (1 April 2026) is dated before “Review started” (6 May 2026). Please check both dates; neither has been changed.',
    ]);
    expect(body.facts).toMatchObject(days);
  });

  it('asks for what belongs to a decision, and saves nothing half', async () => {
    const review = await begin();
    const half = { decision: 'do-not-proceed', decidedOn: null, familyNote: 'Kept' };
    const refused = await lead('changeReview', { ...at(review), body: half });
    expect(refused.problem.fields?.map(({ path }) => path)).toEqual(['decidedOn', 'decisionReason']);
    expect((await show(review.line.reference)).facts.familyNote).toBe('');
  });

  it('is refused to whoever has not seen the newest', async () => {
    const review = await begin();
    expect((await lead('changeReview', { ...at(review), body: { familyNote: 'First' } })).status).toBe(201);
    const late = await lead('changeReview', { ...at(review), body: { familyNote: 'Second' } });
    expect([late.status, late.problem.code]).toEqual([409, 'record.changed-meanwhile']);
  });
});

describe('what hangs on a review', () => {
  it('is added, changed and removed, each by the version that was seen', async () => {
    const review = await begin();
    const meeting: ReviewPart = {
      ...{ part: 'event', kind: 'first-meeting', heldOn: '2026-03-04', note: '' },
      posts: ['Lead Nurse', 'Detective Inspector'],
    };
    const [event] = (await addTo(review, meeting)).body.events;
    const params = { reviewId: review.line.id, partId: event?.id ?? '' };
    const moved = await lead('changeReviewPart', { params, version: 1, body: { ...meeting, heldOn: '2026-03-11' } });
    expect(moved.body.events).toMatchObject([{ heldOn: '2026-03-11', posts: meeting.posts, version: 2 }]);
    const stale = await lead('removeReviewPart', { params: { ...params, part: 'event' }, version: 1 });
    expect(stale.problem.code).toBe('record.changed-meanwhile');
    const gone = await lead('removeReviewPart', { params: { ...params, part: 'event' }, version: 2 });
    expect([gone.status, gone.body.events]).toEqual([200, []]);
  });

  it('pauses the clock while a proceeding holds the review', async () => {
    const review = await begin();
    const started = await lead('changeReview', { ...at(review), body: { startedOn: '2026-02-02' } });
    const held = await addTo(started.body, {
      ...{ part: 'proceeding', kind: 'criminal-proceedings', startedOn: '2026-02-16', endedOn: null, note: '' },
      ...{ reviewHeldFrom: '2026-02-16', reviewHeldTo: null, publicationHeldFrom: null, publicationHeldTo: null },
      lookAgainOn: null,
    });
    const report = held.body.timeline.find(({ stage }) => stage === 'reported');
    expect(report).toMatchObject({ state: 'on-hold', days: 13, dueOn: null });
    expect(held.body.line.onHold).toBe(true);
  });

  it('is a strategy with the findings it answers, and themes that wait for a person', async () => {
    const review = await begin();
    const found = (await addTo(review, finding)).body.findings;
    const { body } = await addTo(review, strategy(found.map(({ id }) => id)));
    expect(body.strategies).toMatchObject([{ acceptance: 'undecided', findingIds: [found[0]?.id], moves: [] }]);
    expect(body.findings[0]?.themes.map(({ status }) => status)).toContain('suggested');
    const removed = await lead('removeReviewPart', {
      params: { reviewId: review.line.id, part: 'strategy', partId: body.strategies[0]?.id ?? '' },
      version: 1,
    });
    expect(removed.body.strategies).toEqual([]);
  });

  it('takes no finding of another review', async () => {
    const other = (await show('STL-2022-01')).findings[0]?.id ?? '';
    const refused = await addTo(await begin(), strategy([other]));
    expect(refused.problem.fields?.[0]?.path).toBe('findingIds');
  });

  it('cannot be removed while an action rests on it', async () => {
    const [review] = await test.asOwner.query(
      `select r.id, s.id as strategy, s.version from review r join strategy s on s.review_id = r.id
       where r.committee_id = (select id from committee where code = 'STL') and r.chief_officers_ratified_on is not null
         and exists (select from strategy_action x where x.strategy_id = s.id) limit 1`,
    );
    await test.asOwner.query('update review set chief_officers_ratified_on = null where id = $1', [review.id]);
    const refused = await lead('removeReviewPart', {
      params: { reviewId: review.id, part: 'strategy', partId: review.strategy },
      version: review.version,
    });
    expect([refused.status, refused.problem.code]).toEqual([409, 'review.part-in-use']);
  });
});

describe('a review that the Chief Officers have ratified', () => {
  it('keeps its own words: no finding or strategy is added, changed or removed', async () => {
    const review = await show('STL-2024-01');
    const [first] = review.strategies;
    const params = { reviewId: review.line.id, partId: first?.id ?? '' };
    expect(review.may).toEqual({ edit: true, editWords: false });
    for (const refused of [
      await addTo(review, finding),
      await lead('changeReviewPart', { params, version: first?.version ?? 1, body: strategy() }),
      await lead('removeReviewPart', { params: { ...params, part: 'strategy' }, version: first?.version ?? 1 }),
    ])
      expect([refused.status, refused.problem.code]).toEqual([409, 'review.words-fixed']);
  });

  it('keeps them in the database too, whatever asks', async () => {
    const { committee } = (await lead('whoAmI')).body;
    const scope = { role: 'lead' as const, committeeId: committee?.id ?? null };
    const [first] = (await show('STL-2024-01')).strategies;
    const write = (sql: string) => test.app.get(Database).within(scope, (scoped) => scoped.rows(sql, [first?.id]));
    await expect(write(`update strategy set title = 'Other words' where id = $1`)).rejects.toThrow(/fixed/);
    expect(await write('delete from strategy where id = $1 returning id')).toEqual([]);
    await expect(
      write(`insert into finding (committee_id, review_id, paragraph, position, kind, text)
        select committee_id, review_id, '9.9', 99, 'practice-learning', 'Afterwards' from strategy where id = $1`),
    ).rejects.toThrow(/row-level security/);
  });

  it('still moves through the stages of implementation, and back, with who said so', async () => {
    const [first] = (await show('STL-2024-01')).strategies;
    const move = (stage: string, version: number) =>
      lead('moveStrategy', {
        ...{ params: { strategyId: first?.id ?? '' }, version },
        body: { stage, reachedOn: '2026-10-07', saidBy: 'Improvement sub-group', note: '' },
      });
    const on = await move('full-implementation', first?.version ?? 1);
    const back = await move('installation', (first?.version ?? 1) + 1);
    const [strategyNow] = back.body.strategies;
    expect([on.status, back.status, strategyNow?.stage]).toEqual([201, 201, 'installation']);
    expect(strategyNow?.moves.slice(0, 2)).toMatchObject([
      { from: 'full-implementation', to: 'installation', saidBy: 'Improvement sub-group' },
      { from: first?.stage, to: 'full-implementation' },
    ]);
    expect((await move('installation', (first?.version ?? 1) + 2)).problem.fields?.[0]?.path).toBe('stage');
  });

  it('is put aside by the committee for a time, and says so once that is over', async () => {
    const strategy = async () => (await show('STL-2024-01')).strategies.at(-1);
    const answer = async (lookAgainOn?: string) => {
      const { id: strategyId = '', version = 1 } = (await strategy()) ?? {};
      const body = { acceptance: 'not-accepted', acceptanceNote: 'No funds this year.', resourceNote: '', lookAgainOn };
      return lead('answerStrategy', { params: { strategyId }, version, body });
    };
    const { today } = (await lead('whoAmI')).body;
    for (const wrong of [undefined, today]) expect((await answer(wrong)).problem.fields?.[0]?.path).toBe('lookAgainOn');
    expect((await answer(addDays(today, 90))).status).toBe(201);
    expect(await strategy()).toMatchObject({ lookAgainOn: addDays(today, 90), lookAgainDue: false });
    await test.asOwner.query('update strategy set look_again_on = $2 where id = $1', [(await strategy())?.id, today]);
    expect(await strategy()).toMatchObject({ acceptance: 'not-accepted', lookAgainDue: true });
  });

  it('is answered by the committee, with a reason where a strategy is not taken on', async () => {
    const [, second] = (await show('STL-2024-01')).strategies;
    const answer = (acceptanceNote: string) =>
      lead('answerStrategy', {
        ...{ params: { strategyId: second?.id ?? '' }, version: second?.version ?? 1 },
        body: { acceptance: 'accepted-in-part', acceptanceNote, resourceNote: 'One post for two years' },
      });
    expect((await answer('')).problem.fields?.[0]?.path).toBe('acceptanceNote');
    expect((await answer('Only for planned meetings.')).body.strategies[1]).toMatchObject({
      ...{ acceptance: 'accepted-in-part', resourceNote: 'One post for two years' },
    });
  });
});

describe('reading a review', () => {
  it('is for the chief officer and the member, who change nothing', async () => {
    for (const email of ['chief.strathlorne@demonstration.example', 'member.strathlorne@demonstration.example']) {
      const reader = await test.signIn(email);
      const review = await reader('showReview', { params: { reviewId: await idOf('STL-2022-01') } });
      expect(review.body.may).toEqual({ edit: false, editWords: false });
      const refused = await reader('changeReview', { ...at(review.body), body: { familyNote: 'No' } });
      expect(refused.status).toBe(403);
    }
  });

  it('leaves out who does not belong: another committee finds none such', async () => {
    const other = await test.signIn('lead.carsemuir@demonstration.example');
    const review = await show('STL-2022-01');
    expect((await other('changeReview', { ...at(review), body: { familyNote: 'No' } })).status).toBe(404);
    const params = { reviewId: review.line.id };
    expect((await other('addReviewPart', { params, body: finding })).status).toBe(404);
    const [contact] = review.contacts;
    const part = { ...params, part: 'contact', partId: contact?.id ?? '' };
    expect((await other('removeReviewPart', { params: part, version: 1 })).status).toBe(404);
  });
});
