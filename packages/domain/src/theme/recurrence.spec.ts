import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  practiceTiming,
  recurredAfterClosure,
  recurrences,
  type ClosedAction,
  type ConfirmedLabel,
  type LearningSeen,
} from './recurrence.js';

const today = '2026-03-02';
const makeLabel = (changed: Partial<ConfirmedLabel> = {}): ConfirmedLabel => ({
  reviewId: 'one',
  committeeId: 'here',
  slug: 'chronologies',
  stance: 'learning',
  reportedOn: '2025-06-30',
  ...changed,
});

describe('counting how often a theme was seen', () => {
  it('counts reviews, never passages', () => {
    const [counted] = recurrences([makeLabel(), makeLabel(), makeLabel({ reviewId: 'two' })], today);
    expect(counted).toMatchObject({ reviews: 2, reviewsInWindow: 2, reviewsLabelledInWindow: 2, recursLocally: true });
  });

  it('never counts effective practice as learning', () => {
    const strength = makeLabel({ reviewId: 'two', stance: 'effective-practice' });
    const [counted] = recurrences([makeLabel(), strength], today);
    expect(counted).toMatchObject({ reviews: 1, strengths: 1, recursLocally: false });
  });

  it('looks back thirty-six months and no further', () => {
    const labels = [makeLabel(), makeLabel({ reviewId: 'two', reportedOn: '2023-03-02' })];
    expect(recurrences(labels, today)[0]).toMatchObject({ reviews: 2, reviewsInWindow: 1, recursLocally: false });
    const inside = [makeLabel(), makeLabel({ reviewId: 'two', reportedOn: '2023-03-03' })];
    expect(recurrences(inside, today)[0]).toMatchObject({ reviewsInWindow: 2, recursLocally: true });
  });

  it('does not call two reviews of two committees a local recurrence, nor three a national one until the third', () => {
    const at = (committeeId: string) => makeLabel({ reviewId: committeeId, committeeId });
    const two = recurrences([at('here'), at('there')], today)[0];
    const three = recurrences([at('here'), at('there'), at('beyond')], today)[0];
    expect(two).toMatchObject({ recursLocally: false, recursNationally: false });
    expect(three).toMatchObject({ recursLocally: false, recursNationally: true });
  });

  it('says out of how many reviews, and how many came since the theme was last seen', () => {
    const later = makeLabel({ reviewId: 'later', slug: 'thresholds', reportedOn: '2025-12-01' });
    const latest = makeLabel({ reviewId: 'latest', slug: 'thresholds', reportedOn: '2026-01-01' });
    const found = recurrences([makeLabel(), later, latest, { ...latest, stance: 'effective-practice' }], today);
    expect(found.find(({ slug }) => slug === 'chronologies')).toMatchObject({ reviewsLabelled: 3, reviewsSince: 2 });
    expect(found.find(({ slug }) => slug === 'thresholds')).toMatchObject({ reviewsLabelled: 3, reviewsSince: 0 });
  });

  it('ignores what was reported after the day asked about', () => {
    expect(recurrences([makeLabel({ reportedOn: '2026-03-03' })], today)).toEqual([]);
  });

  it('gives the same counts in whatever order labels come', () => {
    const label = fc.record({
      reviewId: fc.constantFrom('a', 'b', 'c', 'd'),
      committeeId: fc.constantFrom('here', 'there', 'beyond'),
      slug: fc.constantFrom('chronologies', 'thresholds'),
      stance: fc.constantFrom('learning' as const, 'effective-practice' as const),
      reportedOn: fc.constantFrom('2022-01-01', '2024-05-05', '2025-12-31'),
    });
    fc.assert(
      fc.property(fc.array(label), (labels) => {
        expect(recurrences([...labels].reverse(), today)).toEqual(recurrences(labels, today));
      }),
    );
  });
});

describe('finding what came back after closure', () => {
  const closed: ClosedAction = {
    actionId: 'earlier',
    slug: 'chronologies',
    closedOn: '2024-03-12',
    basis: 'embedded-not-measurable',
    evidenceGrade: 3,
    reviewIds: ['old'],
  };
  const seen: LearningSeen = {
    reviewId: 'new',
    slug: 'chronologies',
    reportedOn: '2025-04-22',
    practiceFrom: '2023-11-01',
    practiceTo: '2024-09-30',
  };

  it('sets new learning beside every earlier action that was closed, with the lag in months', () => {
    const other = { ...closed, actionId: 'earliest', closedOn: '2022-01-01' };
    const found = recurredAfterClosure([seen], [closed, other]);
    expect(found.map(({ actionId, lagMonths }) => [actionId, lagMonths])).toEqual([
      ['earlier', 13],
      ['earliest', 39],
    ]);
  });

  it('never counts a review against its own action, another theme, or a closure that came later', () => {
    expect(recurredAfterClosure([{ ...seen, reviewId: 'old' }], [closed])).toEqual([]);
    expect(recurredAfterClosure([{ ...seen, slug: 'thresholds' }], [closed])).toEqual([]);
    expect(recurredAfterClosure([seen], [{ ...closed, closedOn: seen.reportedOn }])).toEqual([]);
  });

  it('says whether the practice looked at came before, across or after the closure', () => {
    expect(practiceTiming(seen, '2024-03-12')).toBe('straddles');
    expect(practiceTiming(seen, '2024-10-01')).toBe('before');
    expect(practiceTiming(seen, '2023-11-01')).toBe('after');
    expect(practiceTiming({ practiceFrom: null, practiceTo: null }, '2024-03-12')).toBe('not-known');
  });
});
