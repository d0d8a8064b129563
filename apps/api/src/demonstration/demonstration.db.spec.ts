import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { daysBetween, seenInTwoPeriods } from '@followthrough/domain';
import type { DataSource } from 'typeorm';
import { openTestApp, type TestApp } from '../../testing/open-test-app.js';
import { howFarMoved, moveDates } from './move-dates.js';
import { readReviews } from './read-demonstration.js';

let test: TestApp;
let owner: DataSource;
beforeAll(async () => {
  test = await openTestApp();
  owner = test.asOwner;
});
afterAll(() => test.close());

const count = async (sql: string) =>
  Number((await owner.query<{ n: string }[]>(`select count(*) as n from ${sql}`))[0]?.n);

describe('the demonstration', () => {
  it('holds some seventy reviews of five committees over eight years', async () => {
    expect(await count('review')).toBeGreaterThanOrEqual(72);
    expect(await count('(select distinct committee_id from review) x')).toBe(5);
    const [span] = await owner.query<{ first: string; last: string }[]>(
      'select min(notified_on) as first, max(notified_on) as last from review',
    );
    expect(daysBetween(span?.first ?? '', span?.last ?? '')).toBeGreaterThan(7 * 365);
  });

  it('shows every state that a committee meets', async () => {
    for (const state of ['not-started', 'in-progress', 'delivered', 'withdrawn', 'superseded', 'not-accepted'])
      expect([state, (await count(`action where delivery = '${state}'`)) > 0]).toEqual([state, true]);
    for (const basis of ['impact-evidenced', 'embedded-not-measurable', 'delivered-only', 'superseded', 'withdrawn'])
      expect([basis, (await count(`action where closure_basis = '${basis}'`)) > 0]).toEqual([basis, true]);
    expect(await count(`review where decision = 'do-not-proceed'`)).toBeGreaterThan(0);
    expect(await count(`review where decision = 'alternative-approach'`)).toBeGreaterThan(0);
    expect(await count('(select distinct review_id from review_hold where ended_on is null) x')).toBeGreaterThan(1);
    expect(await count(`review where kind = 'historic-case-review'`)).toBeGreaterThan(0);
    expect(
      await count(`review r where exists (select from finding f where f.review_id = r.id)
        and not exists (select from strategy s where s.review_id = r.id)`),
    ).toBeGreaterThan(0);
    expect(await count('action where cardinality(committee_ids) > 1')).toBeGreaterThan(0);
    expect(await count(`theme_assignment where status = 'suggested'`)).toBeGreaterThan(20);
  });

  it('tells fifteen reviews from notification to presentation, with one whose dates contradict each other', async () => {
    expect(await count('(select distinct review_id from review_event) x')).toBeGreaterThanOrEqual(13);
    expect(await count('(select distinct review_id from family_contact) x')).toBeGreaterThanOrEqual(11);
    expect(await count(`review where observations_text <> ''`)).toBeGreaterThanOrEqual(4);
    expect(await count('(select distinct review_id from review_hold where review_held_from is not null) x')).toBe(5);
    expect(await count('strategy_stage')).toBeGreaterThan(10);
    const lead = await test.signIn('lead.drumallan@demonstration.example');
    const { reviews } = (await lead('listReviews')).body;
    const pages = await Promise.all(
      reviews.map(async ({ id }) => (await lead('showReview', { params: { reviewId: id } })).body),
    );
    const contradicted = pages.filter(({ dateWarnings }) => dateWarnings.length > 0);
    expect(contradicted.map(({ line }) => line.reference)).toEqual(['DRU-2021-02']);
    expect(pages.filter(({ line }) => line.onHold).map(({ line }) => line.reference)).toEqual(['DRU-2025-03']);
  });

  it('tests changes in at least thirty cycles on eight ramps, some without predictions, some abandoned', async () => {
    expect(await count('pdsa_cycle')).toBeGreaterThanOrEqual(30);
    expect(await count('(select distinct action_id, ramp from pdsa_cycle) x')).toBeGreaterThanOrEqual(8);
    expect(await count(`pdsa_cycle where act ->> 'decision' = 'abandon'`)).toBeGreaterThan(0);
    expect(await count(`pdsa_cycle where not plan -> 'questions' @? '$[*].prediction'`)).toBeGreaterThanOrEqual(4);
  });

  it('names a measure for the first page of every committee', async () => {
    expect(await count('committee where headline_measure_id is null')).toBe(0);
  });

  it('claims no effect that its evidence does not bear', async () => {
    expect(await count(`action where effect = 'impact-evidenced' and evidence_grade < 4`)).toBe(0);
    expect(await count(`action where effect = 'practice-embedded' and evidence_grade < 3`)).toBe(0);
    expect(await count(`action where delivery = 'delivered' and evidence_grade < 1`)).toBe(0);
    const embedded = await owner.query<{ days: string[] }[]>(
      `select array(select e.dated_on::text from evidence_use u join evidence e on e.id = u.evidence_id
           where u.action_id = a.id and u.removed_on is null and e.grade >= 3
         union select d.read_on::text from reading d join measure m on m.id = d.measure_id
           where m.action_id = a.id and m.family = 'process') as days
       from action a where effect = 'practice-embedded'`,
    );
    const inOnePeriod = embedded.filter(
      ({ days }) => !seenInTwoPeriods({ practiceSeenOn: days, reportingCycleDays: 92 }),
    );
    expect([embedded.length > 50, inOnePeriod]).toEqual([true, []]);
  });

  it('shows learning that came back after the actions named in it were closed', async () => {
    const lead = await test.signIn('lead.strathlorne@demonstration.example');
    const { body } = await lead('showTheme', { params: { slug: 'chronologies' } });
    expect(body.afterClosure).toContainEqual(
      expect.objectContaining({ reviewReference: 'STL-2024-01', actionReviewReference: 'STL-2022-01' }),
    );
    const drumallan = await test.signIn('lead.drumallan@demonstration.example');
    const found = (await drumallan('listThemes')).body.afterClosure;
    expect(found).toContainEqual(
      expect.objectContaining({ reviewReference: 'DRU-2024-01', actionReviewReference: 'DRU-2021-02' }),
    );
  });

  it('draws a change that holds, charts without a signal, one that got worse and some too short to say', async () => {
    const seen = new Set<string>();
    for (const area of ['strathlorne', 'carsemuir', 'arrandale', 'drumallan']) {
      const lead = await test.signIn(`lead.${area}@demonstration.example`);
      for (const { id } of (await lead('listMeasures')).body.measures) {
        const { level, sentence } = (await lead('showMeasure', { params: { measureId: id } })).body;
        seen.add(sentence.includes('for the worse') ? `${level} worse` : level);
      }
    }
    expect([...seen]).toEqual(expect.arrayContaining(['sustained', 'sustained worse', 'noSignal', 'tooEarly']));
  });
});

describe('moving the demonstration to another day', () => {
  it('keeps every date as far from that day as it was', () => {
    const [then] = readReviews('2026-11-23');
    const [later] = readReviews('2028-03-05');
    const moved = daysBetween(then?.stages.notifiedOn ?? '', later?.stages.notifiedOn ?? '');
    expect(moved).toBe(daysBetween('2026-11-23', '2028-03-05'));
  });

  it('keeps monthly readings on the last day of a month, one to a month', () => {
    const measure = {
      cadence: 'monthly',
      readings: [{ on: '2026-01-31' }, { on: '2026-02-28' }, { on: '2026-03-31' }],
    };
    expect(moveDates(measure, howFarMoved('2026-12-31'))).toEqual({
      cadence: 'monthly',
      readings: [{ on: '2026-02-28' }, { on: '2026-03-31' }, { on: '2026-04-30' }],
    });
  });

  it('can be loaded on any day', () => {
    for (const day of ['2026-12-31', '2027-02-28', '2028-02-29', '2031-10-26']) {
      const readings = readReviews(day).flatMap((review) =>
        review.strategies.flatMap((strategy) =>
          strategy.actions.flatMap((action) => action.measures.map((measure) => measure.readings.map(({ on }) => on))),
        ),
      );
      for (const days of readings) expect(new Set(days).size).toBe(days.length);
      for (const days of readings) expect(days.every((on) => on <= day)).toBe(true);
    }
  });
});
