import type { Scoped } from '../../database/scope.js';
import { seesOnAction, seesOwn } from '../../database/seen.js';

/** What a comment is about, as an address names it. */
export type Subject =
  | { readonly actionId: string }
  | { readonly reviewId: string }
  | { readonly strategyId: string }
  | { readonly claimId: string };

/** Where a comment stands: on an action or a review, and on which part of it if not on the whole. */
export interface Place {
  readonly actionId: string | null;
  readonly reviewId: string | null;
  readonly strategyId: string | null;
  readonly claimId: string | null;
}

const nowhere: Place = { actionId: null, reviewId: null, strategyId: null, claimId: null };

/** Finds what a strategy or a claim is part of; `null` when the caller sees no such part. A whole record is its own place. */
export async function findPlace(scoped: Scoped, subject: Subject): Promise<Place | null> {
  if ('strategyId' in subject) {
    const [found] = await scoped.rows<{ reviewId: string }>(
      `select s.review_id as "reviewId" from strategy s where s.id = $1 and ${seesOwn(scoped.scope, 's')}`,
      [subject.strategyId],
    );
    return found ? { ...nowhere, ...found, ...subject } : null;
  }
  if ('claimId' in subject) {
    const [found] = await scoped.rows<{ actionId: string }>(
      `select k.action_id as "actionId" from closure_claim k where k.id = $1 and ${seesOnAction(scoped.scope, 'k')}`,
      [subject.claimId],
    );
    return found ? { ...nowhere, ...found, ...subject } : null;
  }
  return { ...nowhere, ...subject };
}

/** Where a comment `c` stands, as a path in the product. */
export const linkOfComment = `case when c.claim_id is not null then '/actions/' || c.action_id || '/closure-claims/' || c.claim_id
  when c.strategy_id is not null then '/reviews/' || c.review_id || '/strategies/' || c.strategy_id
  when c.action_id is not null then '/actions/' || c.action_id else '/reviews/' || c.review_id end
  || '#comment-' || c.id`;

/** The path of a place in the product. */
export function pathOf({ actionId, reviewId, strategyId, claimId }: Place): string {
  if (claimId !== null) return `/actions/${actionId}/closure-claims/${claimId}`;
  if (strategyId !== null) return `/reviews/${reviewId}/strategies/${strategyId}`;
  return actionId === null ? `/reviews/${reviewId}` : `/actions/${actionId}`;
}
