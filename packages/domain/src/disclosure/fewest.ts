import { committeesOf, type ReviewSet } from './review-set.js';
import { releaseThresholds, type ReleaseThresholds } from './thresholds.js';

/** The fewest reviews, and the fewest committees, behind anything that a figure lets somebody work out. */
export interface Fewest {
  readonly reviews: number;
  readonly committees: number;
}

/** The fewest behind any of some sets: a figure, its parts, and what they leave of their wholes. */
export function fewestOf(sets: readonly ReviewSet[]): Fewest {
  return {
    reviews: Math.min(...sets.map(({ length }) => length)),
    committees: Math.min(...sets.map(committeesOf)),
  };
}

/**
 * Whether what was counted under other thresholds meets these too.
 *
 * @param fewest - Where it was not kept, no more is known than that the default was met.
 */
export function wereEnough(fewest: Fewest | undefined, { reviewsMin, committeesMin }: ReleaseThresholds): boolean {
  const { reviews, committees } = fewest ?? {
    reviews: releaseThresholds.reviewsMin,
    committees: releaseThresholds.committeesMin,
  };
  return reviews >= reviewsMin && committees >= committeesMin;
}
