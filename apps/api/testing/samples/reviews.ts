import type { Sent } from '../open-test-app.js';
import type { Ids } from './ids.js';

/** Something fit to send to the addresses of reviews. */
export function reviewsSamples({ reviewId, eventId, strategyId }: Ids) {
  const review = { params: { reviewId } };
  const event = {
    part: 'event',
    kind: 'practitioner-event',
    heldOn: '2026-10-06',
    posts: ['Health Visitor'],
    note: '',
  };
  return {
    listReviews: {},
    showReview: review,
    beginReview: {},
    addReview: {
      body: {
        ...{ reference: 'ZZZ-2026-09', pseudonym: 'Child ZZ', kind: 'learning-review', guidanceEdition: '2024' },
        ...{ event: 'significant-harm', ageBand: '1-4', summary: '', notifiedByAgencyId: null },
        notifiedOn: '2026-10-01',
      },
    },
    changeReview: { ...review, version: 1, body: { familyLinkPost: 'Team Leader, Family Support' } },
    addReviewPart: { ...review, body: event },
    changeReviewPart: { params: { reviewId, partId: eventId }, version: 1, body: event },
    removeReviewPart: { params: { reviewId, part: 'event', partId: eventId }, version: 1 },
    moveStrategy: {
      ...{ params: { strategyId }, version: 1 },
      body: { stage: 'exploration', reachedOn: '2026-10-01', saidBy: 'Improvement sub-group', note: '' },
    },
    answerStrategy: {
      ...{ params: { strategyId }, version: 1 },
      body: { acceptance: 'accepted', acceptanceNote: '', resourceNote: '' },
    },
  } satisfies Record<string, Sent>;
}
