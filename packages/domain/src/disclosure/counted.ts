import type { LocalDate } from '../local-date.js';
import { committeesOf, idsOf, type ReviewSet } from './review-set.js';
import type { ReleaseThresholds } from './thresholds.js';

/** A set of reviews that was counted aloud: from then on every other figure is held against it. Nobody may read it. */
export interface Counted {
  readonly asAt: LocalDate;
  readonly reviewIds: readonly string[];
  readonly committees: number;
}

/** What is said of a counted set: rounded, its committees only in a band. */
export interface Said {
  readonly reviewsRounded: number;
  readonly committeesBand: string;
}

/** Keeps a set as it is counted on a day. */
export function countNow(reviews: ReviewSet, asAt: LocalDate): Counted {
  return { asAt, reviewIds: idsOf(reviews), committees: committeesOf(reviews) };
}

/** Says a counted set: what may be shown of it and nothing else. */
export function sayCounted({ reviewIds, committees }: Pick<Counted, 'reviewIds' | 'committees'>): Said {
  return { reviewsRounded: roundToFive(reviewIds.length), committeesBand: committeesBand(committees) };
}

/** Whether what was counted under other thresholds meets these too. */
export function stillEnough({ reviewIds, committees }: Counted, thresholds: ReleaseThresholds): boolean {
  return reviewIds.length >= thresholds.reviewsMin && committees >= thresholds.committeesMin;
}

/** Rounds to the nearest five. */
export function roundToFive(count: number): number {
  return Math.round(count / 5) * 5;
}

/** How many committees, in a band: an exact number narrows down which. */
export function committeesBand(committees: number): string {
  if (committees <= 5) return '3 to 5';
  return committees <= 10 ? '6 to 10' : 'more than 10';
}
