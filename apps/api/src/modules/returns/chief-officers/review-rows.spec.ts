import { describe, expect, it } from '@jest/globals';
import { newReviewRows, parallelProceedingRows, type ReportedReview } from './review-rows.js';

const makeReview = (overrides: Partial<ReportedReview> = {}): ReportedReview => ({
  ...{ reference: 'STL-2026-02', pseudonym: 'Child Q', event: 'significant-harm', ageBand: '1-4' },
  ...{ notifiedOn: '2026-10-01', decision: null, decidedOn: null, careInspectorateNotifiedOn: null },
  ...{ startedOn: null, reportedOn: null, holds: [] },
  ...overrides,
});

describe('telling Chief Officers which reviews are new', () => {
  it('lists those notified or decided since the last return, that very day counted', () => {
    const reviews = [
      makeReview({ reference: 'old', notifiedOn: '2026-05-01', decidedOn: '2026-06-01' }),
      makeReview({ reference: 'decided', notifiedOn: '2026-05-01', decidedOn: '2026-10-01' }),
      makeReview({ reference: 'that day', notifiedOn: '2026-09-30' }),
      makeReview({ reference: 'undated', notifiedOn: null }),
    ];
    const references = newReviewRows(reviews, '2026-09-30').map(({ reviewReference }) => reviewReference);
    expect(references).toEqual(['decided', 'that day']);
  });

  it.each<[string, Partial<ReportedReview>]>([
    ['Awaiting a decision', {}],
    ['No review is held', { decision: 'do-not-proceed' }],
    ['Decided, not yet started', { decision: 'proceed' }],
    ['Under way', { decision: 'proceed', startedOn: '2026-10-20' }],
    ['Reported', { decision: 'proceed', startedOn: '2026-10-20', reportedOn: '2026-11-20' }],
  ])('says how far one has come: %s', (stage, review) => {
    expect(newReviewRows([makeReview(review)], '2026-09-30')[0]?.stage).toBe(stage);
  });
});

describe('telling Chief Officers what runs beside reviews', () => {
  it('lists what has not ended, and does not claim that it holds nothing up', () => {
    const hold = { kind: 'criminal-proceedings' as const, startedOn: '2026-01-05', endedOn: null, note: '' };
    const review = makeReview({ holds: [hold, { ...hold, kind: 'reporter', endedOn: '2026-03-01' }] });
    expect(parallelProceedingRows([review])).toMatchObject([
      { proceeding: 'Criminal proceedings', standing: 'Under way', sinceOn: '2026-01-05', holds: 'Not recorded' },
    ]);
  });
});
