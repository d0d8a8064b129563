import { z } from 'zod';
import { RecordId } from '../../ids.js';
import { NewReview, ReviewChange, ReviewPart, ReviewPartKind } from '../../review/review.js';
import { ReviewBeginning, ReviewList, ReviewPage } from '../reviews.js';
import { NewStage, StrategyAnswer } from '../strategies.js';
import { lead, readsCommittee } from './allows.js';
import type { EndpointsOf } from './endpoint.js';

const review = z.strictObject({ reviewId: RecordId });
const part = z.strictObject({ reviewId: RecordId, partId: RecordId });
const strategy = z.strictObject({ strategyId: RecordId });
const changes = { allows: lead, gives: ReviewPage, status: 201 } as const;

/** The addresses of reviews. */
export const reviewsEndpoints = {
  listReviews: { summary: 'Every review of the committee.', allows: readsCommittee, gives: ReviewList },
  showReview: {
    summary: 'One review with its timeline, findings, strategies and plan.',
    allows: readsCommittee,
    params: review,
    gives: ReviewPage,
  },
  beginReview: { summary: 'A free reference and letter for a new review.', allows: lead, gives: ReviewBeginning },
  addReview: { ...changes, summary: 'Record a notification as a new review.', body: NewReview },
  changeReview: { ...changes, summary: 'Change facts of a review.', params: review, body: ReviewChange, guarded: true },
  addReviewPart: {
    ...changes,
    summary: 'Add a meeting, a proceeding, a contact with the family, a finding or a strategy.',
    params: review,
    body: ReviewPart,
  },
  changeReviewPart: {
    ...changes,
    summary: 'Change what hangs on a review.',
    params: part,
    body: ReviewPart,
    guarded: true,
  },
  removeReviewPart: {
    ...changes,
    summary: 'Remove what hangs on a review, unless something rests on it.',
    params: part.extend({ part: ReviewPartKind }),
    guarded: true,
    status: 200,
  },
  moveStrategy: {
    ...changes,
    summary: 'Record that a strategy came to another implementation stage.',
    params: strategy,
    body: NewStage,
    guarded: true,
  },
  answerStrategy: {
    ...changes,
    summary: 'Record whether the committee takes a strategy on.',
    params: strategy,
    body: StrategyAnswer,
    guarded: true,
  },
} as const satisfies EndpointsOf;
