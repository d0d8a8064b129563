import type { AgeBand, EventKind } from '../review/states.js';
import type { LocalDate } from '../local-date.js';
import type { ReleaseThresholds } from './thresholds.js';

/** A reported review with confirmed themes, as a release counts it. */
export interface CountedReview {
  readonly reviewId: string;
  readonly committeeId: string;
  readonly reportedOn: LocalDate;
  readonly ageBand: AgeBand;
  readonly event: EventKind;
  /** The themes of its learning. */
  readonly themes: readonly string[];
  /** Those of them that had been acted on, and the action closed, before it was reported. */
  readonly cameBack: readonly string[];
}

/** Distinct reviews. */
export type ReviewSet = readonly CountedReview[];

/** The reviews of a set that are not among some ids. */
export function without(reviews: ReviewSet, ids: Iterable<string>): CountedReview[] {
  const left = new Set(ids);
  return reviews.filter(({ reviewId }) => !left.has(reviewId));
}

/** The ids of a set, in order. */
export function idsOf(reviews: ReviewSet): string[] {
  return reviews.map(({ reviewId }) => reviewId).sort();
}

/** How many committees stand behind a set. */
export function committeesOf(reviews: ReviewSet): number {
  return new Set(reviews.map(({ committeeId }) => committeeId)).size;
}

/** Whether enough reviews of enough committees are in a set for it to be counted aloud. */
export function isEnough(reviews: ReviewSet, { reviewsMin, committeesMin }: ReleaseThresholds): boolean {
  return reviews.length >= reviewsMin && committeesOf(reviews) >= committeesMin;
}
