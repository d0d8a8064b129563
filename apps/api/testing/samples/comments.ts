import type { Sent } from '../open-test-app.js';
import type { Ids } from './ids.js';

const body = { text: 'Who keeps the list up to date?', mentions: [] };

/** Something fit to send to every address of comments. */
export function commentsSamples({ actionId, reviewId, strategyId, claimId, commentId }: Ids) {
  // Whose comment it is decides what may be done with it; that it has moved on meanwhile is said to everybody.
  const comment = { params: { commentId }, version: 99 };
  return {
    listOpenComments: {},
    listActionComments: { params: { actionId } },
    commentOnAction: { params: { actionId }, body },
    listReviewComments: { params: { reviewId } },
    commentOnReview: { params: { reviewId }, body },
    listStrategyComments: { params: { strategyId } },
    commentOnStrategy: { params: { strategyId }, body },
    listClaimComments: { params: { claimId } },
    commentOnClaim: { params: { claimId }, body },
    changeComment: { ...comment, body },
    withdrawComment: comment,
    resolveComment: { ...comment, body: { resolved: true } },
  } satisfies Record<string, Sent>;
}
