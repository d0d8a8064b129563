import { z } from 'zod';
import { RecordId } from '../../ids.js';
import { CommentList, CommentResolution, NewComment, OpenComments } from '../comments.js';
import { readsActions, readsCommittee } from './allows.js';
import type { EndpointsOf } from './endpoint.js';

const action = z.strictObject({ actionId: RecordId });
const review = z.strictObject({ reviewId: RecordId });
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
    body: NewComment,
    gives: CommentList,
    status: 201,
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
    body: NewComment,
    gives: CommentList,
    status: 201,
  },
  changeComment: { ...change, summary: 'Say a comment of one’s own anew.', body: NewComment },
  withdrawComment: { ...change, summary: 'Withdraw a comment. Its words stay in the record of changes.' },
  resolveComment: { ...change, summary: 'Say whether a comment is settled.', body: CommentResolution },
} as const satisfies EndpointsOf;
