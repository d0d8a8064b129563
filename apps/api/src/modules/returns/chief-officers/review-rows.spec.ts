import { describe, expect, it } from '@jest/globals';
import { newReviewRows, parallelProceedingRows, type ReportedReview } from './review-rows.js';

const asAt = '2026-11-23';
const trial: ReportedReview['holds'][number] = {
  ...{ kind: 'criminal-proceedings', startedOn: '2026-01-05', endedOn: null, note: '', lookAgainOn: '2027-01-11' },
  ...{ reviewHeldFrom: null, reviewHeldTo: null, publicationHeldFrom: null, publicationHeldTo: null },
};

const makeReview = (overrides: Partial<ReportedReview> = {}): ReportedReview => ({
  ...{ reference: 'STL-2026-02', pseudonym: 'Child Q', event: 'significant-harm', ageBand: '1-4' },
  ...{ notifiedOn: '2026-10-01', decision: null, decidedOn: null, careInspectorateNotifiedOn: null },
  ...{ startedOn: null, reportedOn: null, committeeAcceptedOn: null, chiefOfficersRatifiedOn: null, holds: [] },
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
    const references = newReviewRows(reviews, '2026-09-30', asAt).map(({ reviewReference }) => reviewReference);
    expect(references).toEqual(['decided', 'that day']);
  });

  it.each<[string, Partial<ReportedReview>]>([
    ['Awaiting a decision', {}],
    ['No review is held', { decision: 'do-not-proceed' }],
    ['Decided, not yet started', { decision: 'proceed' }],
    ['Under way', { decision: 'proceed', startedOn: '2026-10-20' }],
    ['On hold', { decision: 'proceed', startedOn: '2026-10-20', holds: [{ ...trial, reviewHeldFrom: '2026-10-21' }] }],
    ['Reported', { decision: 'proceed', startedOn: '2026-10-20', reportedOn: '2026-11-20' }],
    ['Accepted by the committee', { reportedOn: '2026-11-01', committeeAcceptedOn: '2026-11-20' }],
    ['Ratified by the Chief Officers Group', { reportedOn: '2026-11-01', chiefOfficersRatifiedOn: '2026-11-20' }],
  ])('says how far one has come: %s', (stage, review) => {
    expect(newReviewRows([makeReview(review)], '2026-09-30', asAt)[0]?.stage).toBe(stage);
  });
});

describe('telling Chief Officers what runs beside reviews', () => {
  it.each<[string, Partial<ReportedReview['holds'][number]>]>([
    ['No hold recorded', {}],
    ['The review', { reviewHeldFrom: '2026-02-01' }],
    ['Publication', { reviewHeldFrom: '2026-02-01', reviewHeldTo: '2026-06-01', publicationHeldFrom: '2026-02-01' }],
    ['The review and its publication', { reviewHeldFrom: '2026-02-01', publicationHeldFrom: '2026-02-01' }],
  ])('says what each holds up: %s', (holds, hold) => {
    expect(parallelProceedingRows([makeReview({ holds: [{ ...trial, ...hold }] })], asAt)).toMatchObject([
      {
        proceeding: 'Criminal proceedings',
        standing: 'Under way',
        sinceOn: '2026-01-05',
        lookAgainOn: '2027-01-11',
        holds,
      },
    ]);
  });

  it('leaves out what has ended, unless publication still waits for it', () => {
    const ended = { ...trial, endedOn: '2026-03-01' };
    const waits = { ...ended, publicationHeldFrom: '2026-02-01' };
    expect(parallelProceedingRows([makeReview({ holds: [ended, waits] })], asAt)).toMatchObject([
      { standing: 'Ended', holds: 'Publication' },
    ]);
  });
});
