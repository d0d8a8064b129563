import { z } from 'zod';
import { RecordId } from '../../ids.js';
import { CommentList, CommentResolution, NewComment, OpenComments } from '../comments.js';
import { readsActions, readsCommittee } from './allows.js';
import type { EndpointsOf } from './endpoint.js';

const action = z.strictObject({ actionId: RecordId });
const review = z.strictObject({ reviewId: RecordId });
const strategy = z.strictObject({ strategyId: RecordId });
const claim = z.strictObject({ claimId: RecordId });
const comment = { body: NewComment, gives: CommentList, status: 201 } as const;
const change = {
  allows: readsActions,
  params: z.strictObject({ commentId: RecordId }),
  gives: CommentList,
  guarded: true,
  status: 201,
} as const;

/** The addresses of comments. */
export const commentsEndpoints = {
  listOpenComments: { summary: 'The comments that wait to be settled.', allows: readsActions, gives: OpenComments },
  listActionComments: {
    summary: 'The comments on an action.',
    allows: readsActions,
    params: action,
    gives: CommentList,
  },
  commentOnAction: {
    summary: 'Comment on an action. Whoever is named is told.',
    allows: readsActions,
    params: action,
    ...comment,
  },
  listReviewComments: {
    summary: 'The comments on a review.',
    allows: readsCommittee,
    params: review,
    gives: CommentList,
  },
  commentOnReview: {
    summary: 'Comment on a review. Whoever is named is told.',
    allows: readsCommittee,
    params: review,
    ...comment,
  },
  listStrategyComments: {
    summary: 'The comments on a strategy.',
    allows: readsCommittee,
    params: strategy,
    gives: CommentList,
  },
  commentOnStrategy: {
    summary: 'Comment on a strategy. Whoever is named is told.',
    allows: readsCommittee,
    params: strategy,
    ...comment,
  },
  listClaimComments: {
    summary: 'The comments on a claim that an action can be closed.',
    allows: readsActions,
    params: claim,
    gives: CommentList,
  },
  commentOnClaim: {
    summary: 'Comment on a claim that an action can be closed. Whoever is named is told.',
    allows: readsActions,
    params: claim,
    ...comment,
  },
  changeComment: { ...change, summary: 'Say a comment of one’s own anew.', body: NewComment },
  withdrawComment: { ...change, summary: 'Withdraw a comment. Its words stay in the record of changes.' },
  resolveComment: { ...change, summary: 'Say whether a comment is settled.', body: CommentResolution },
} as const satisfies EndpointsOf;
