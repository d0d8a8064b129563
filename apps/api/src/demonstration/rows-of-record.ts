import { randomUUID } from 'node:crypto';
import { FamilyContact, ReviewEvent, ReviewHold } from '../modules/reviews/review-part.entity.js';
import { StrategyStage } from '../modules/reviews/strategy.entity.js';
import type { PlaceIds } from './load-places.js';
import type { ReviewGround, Row } from './review-ground.js';
import type { ToldReview } from './told-review.js';
import type { ToldStrategy } from './told-strategy.js';

/** What the record of a told review says of the review itself; nothing where it has none. */
export function recordOf({ record, stages }: ToldReview, places: PlaceIds) {
  if (record === undefined) return {};
  const { notifiedBy, criteria, marking, team, familyLinkPost, familyNote } = record;
  const { observationsText, observationsResponse, nationalHubReference } = record;
  return {
    ...{ notifiedByAgencyId: places.agency(notifiedBy), criteria, team, marking, familyLinkPost, familyNote },
    ...{ observationsText, observationsResponse, nationalHubReference },
    publicationReason: stages.publicationReason,
  };
}

/** What hangs on a told review: what ran beside it, what was held, and how the family heard. */
export function recordRows({ holds, record }: ToldReview, { committeeId, reviewId }: ReviewGround): Row[] {
  const on = () => ({ id: randomUUID(), committeeId, reviewId });
  return [
    ...holds.map((hold): Row => [ReviewHold, { ...on(), ...hold }]),
    ...(record?.events ?? []).map((event): Row => [ReviewEvent, { ...on(), ...event }]),
    ...(record?.contacts ?? []).map((contact): Row => [FamilyContact, { ...on(), ...contact }]),
  ];
}

/** The moves of a told strategy through the stages of implementation. */
export function moveRows({ moves = [] }: ToldStrategy, strategyId: string, ground: ReviewGround): Row[] {
  return moves.map(({ to, on, saidBy, note }, index): Row => {
    const fromStage = moves[index - 1]?.to ?? null;
    const told = { fromStage, toStage: to, reachedOn: on, saidBy, note, recordedBy: ground.lead };
    return [StrategyStage, { id: randomUUID(), committeeId: ground.committeeId, strategyId, ...told }];
  });
}
