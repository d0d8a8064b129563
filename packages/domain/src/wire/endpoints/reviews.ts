import { z } from 'zod';
import { RecordId } from '../../ids.js';
import { ReviewList, ReviewPage } from '../reviews.js';
import { readsCommittee } from './allows.js';
import type { EndpointsOf } from './endpoint.js';

/** The addresses of reviews. */
export const reviewsEndpoints = {
  listReviews: { summary: 'Every review of the committee.', allows: readsCommittee, gives: ReviewList },
  showReview: {
    summary: 'One review with its findings, strategies and plan.',
    allows: readsCommittee,
    params: z.strictObject({ reviewId: RecordId }),
    gives: ReviewPage,
  },
} as const satisfies EndpointsOf;
