import { describe, expect, it } from '@jest/globals';
import type { AfterClosure, ThemeLine, ThemeList } from '@followthrough/domain';
import { makePlanRow } from '../../../../testing/make-plan-row.js';
import { makeReading, makeStoredMeasure } from '../../../../testing/make-stored-measure.js';
import type { StoredMeasure } from '../../measures/index.js';
import { cameBackOn, recurringThemeRows } from './recurring-theme-rows.js';

const line = (slug: string, overrides: Partial<ThemeLine> = {}): ThemeLine => ({
  ...{
    slug,
    name: `The ${slug}`,
    group: 'the-child',
    definition: '',
    state: 'offered',
    provisional: false,
    reviews: 2,
    reviewsInWindow: 2,
  },
  ...{ reviewsLabelledInWindow: 8, strengths: 0, firstSeenOn: null, lastSeenOn: null, recurs: false },
  ...{ reviewsLabelled: 8, reviewsSince: 0, reviewsDetected: 0 },
  ...{ waiting: 0, afterClosure: 0, nationalReviews: null, nationalCommittees: null },
  ...overrides,
});

const closed = makePlanRow({ id: 'closed', strategyNumber: '4' });
const time: AfterClosure = {
  ...{ slug: 'chronologies', theme: 'Chronologies', reviewId: 'new', reviewReference: 'STL-2026-01' },
  ...{ pseudonym: 'Child Q', reportedOn: '2026-03-01', actionId: closed.id, actionText: closed.text },
  ...{ actionReviewReference: 'STL-2022-01', strategyTitle: closed.strategyTitle, closedOn: '2024-10-11' },
  ...{ closedBy: 'Improvement sub-group', basis: 'delivered-only', evidenceGrade: 1, lagMonths: 16 },
  practice: 'after',
};
const list = (themes: readonly ThemeLine[], afterClosure: readonly AfterClosure[] = []): ThemeList => ({
  ...{
    asAt: '2026-11-23',
    today: '2026-11-23',
    catalogueOn: '2026-11-23',
    windowMonths: 36,
    catalogueVersion: '1.0.0',
    nationalAsAt: null,
  },
  ...{ themes: [...themes], afterClosure: [...afterClosure] },
});
const reading = (on: string, value: number) => makeReading(on, { value });
const measure = (readings: StoredMeasure['readings']): StoredMeasure => {
  const made = makeStoredMeasure('days', { readings });
  return { ...made, line: { ...made.line, name: 'Days to a joint timeline', actionId: closed.id } };
};

const told = (themes: ThemeList, measures: readonly StoredMeasure[] = []) =>
  recurringThemeRows({
    themes,
    reviewsByTheme: new Map([['chronologies', ['STL-2026-01']]]),
    rows: [closed],
    measures,
  });

describe('telling Chief Officers what keeps coming back', () => {
  it('leaves out a theme that neither recurs nor came back', () => {
    expect(told(list([line('once')]))).toEqual([]);
  });

  it('gives a recurring theme one row, and one that came back a row for each time', () => {
    const themes = list(
      [line('chronologies', { recurs: true }), line('neglect', { recurs: true })],
      [time, { ...time, closedOn: '2023-01-10' }],
    );
    expect(told(themes).map(({ theme, recurrence }) => [theme, recurrence?.closedOn ?? null])).toEqual([
      ['The chronologies', '2024-10-11'],
      ['The chronologies', '2023-01-10'],
      ['The neglect', null],
    ]);
  });

  it('sets the action that had been closed beside the new learning', () => {
    expect(told(list([line('chronologies')], [time]))[0]).toMatchObject({
      ...{ reviewsWithLearning: 2, reviewsWithAnyTheme: 8, windowInMonths: 36, reviewReferences: ['STL-2026-01'] },
      recurrence: {
        ...{ newReviewReference: 'STL-2026-01', earlierReviewReference: 'STL-2022-01', earlierStrategyNumber: '4' },
        ...{ closedOnBasis: 'Closed without evidence of effect', monthsUntilItCameBack: 16, measureSince: null },
      },
    });
  });

  it('says what its measure has read since, without judging it', () => {
    const since = (readings: StoredMeasure['readings']) =>
      told(list([line('chronologies')], [time]), [measure(readings)])[0]?.recurrence?.measureSince;
    expect(since([reading('2024-09-30', 40), reading('2024-11-30', 35), reading('2025-01-31', 28.128)])).toBe(
      'Days to a joint timeline: 2 readings since it was closed, the latest 28.13 (days) on 31 January 2025.',
    );
    expect(since([reading('2024-09-30', 40)])).toBe('Days to a joint timeline: no reading since it was closed.');
  });
});

describe('saying which theme of an action came back', () => {
  it('names it, and nothing for an action on other themes', () => {
    const ask = cameBackOn(list([], [time, time]), new Map([['closed', ['chronologies', 'neglect']]]));
    expect(ask(closed)).toBe('Chronologies');
    expect(ask(makePlanRow({ id: 'another' }))).toBeNull();
  });
});
