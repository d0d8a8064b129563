/** What is left to chance when nothing was seen: one time in twenty. */
const chanceLeft = 0.05;

/**
 * How common a theme may still be when none of so many reviews found it: the highest rate at which that would happen at
 * least one time in twenty.
 *
 * @param reviews - Reviews since, none of which found it.
 * @returns A share from 0 to 1; 1 without a review, since then nothing is known.
 * @source 1 − 0.05^(1/n), the exact one-sided bound of Clopper and Pearson, Biometrika 26 (1934) 404–413, for 0 of n.
 */
export function boundOfNone(reviews: number): number {
  return reviews <= 0 ? 1 : 1 - chanceLeft ** (1 / reviews);
}

/**
 * How many reviews in a row must not find a theme before that would be rare if it were as common as it was.
 *
 * @param before - The share of reviews that found it before, between 0 and 1, both excluded.
 * @returns Whole reviews: the first number after which chance alone gives such a silence at most one time in twenty.
 * @source ln 0.05 ÷ ln(1 − p), from the geometric distribution of gaps.
 */
export function reviewsForSilence(before: number): number {
  return Math.ceil(Math.log(chanceLeft) / Math.log(1 - before) - 1e-9);
}

/** What may be said when a theme was not seen again. */
export interface NotSeen {
  /** Reviews since, none of which found it. */
  readonly reviews: number;
  /** How common it may still be, a share from 0 to 1. */
  readonly upTo: number;
  /** Reviews it takes before silence says something; `null` where nothing is known of how common it was. */
  readonly needed: number | null;
  /** Whether the silence is long enough to be called consistent with improvement. It never shows why. */
  readonly isConsistentWithImprovement: boolean;
}

/**
 * Says what a silence is worth.
 *
 * @param reviews - Reviews since, none of which found the theme.
 * @param before - The share of reviews that found it before; `null` or outside 0 and 1 where that is not known.
 */
export function notSeenSince(reviews: number, before: number | null): NotSeen {
  const needed = before === null || before <= 0 || before >= 1 ? null : reviewsForSilence(before);
  return {
    reviews,
    upTo: boundOfNone(reviews),
    needed,
    isConsistentWithImprovement: needed !== null && reviews >= needed,
  };
}
