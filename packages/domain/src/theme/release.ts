/** What must hold before a theme may be shown nationally. */
export interface ReleaseThresholds {
  readonly reviewsMin: number;
  readonly committeesMin: number;
}

/**
 * The thresholds in use: five reviews and three committees.
 *
 * @source Our own, argued in `docs/method/decisions.md` from simulated attacks on small tables.
 */
export const releaseThresholds: ReleaseThresholds = { reviewsMin: 5, committeesMin: 3 };

/** A theme's count as the nation may see it. Below the thresholds nothing but the word is given. */
export type ReleasedCount =
  | { readonly shown: true; readonly reviewsRounded: number; readonly committeesBand: string }
  | { readonly shown: false };

/**
 * Makes a count safe to publish: thresholded, rounded to five, committees only in bands.
 *
 * @param reviews - Distinct reviews with confirmed learning on the theme.
 * @param committees - Distinct committees among them.
 */
export function releasedCount(
  reviews: number,
  committees: number,
  thresholds: ReleaseThresholds = releaseThresholds,
): ReleasedCount {
  if (reviews < thresholds.reviewsMin || committees < thresholds.committeesMin) return { shown: false };
  return { shown: true, reviewsRounded: roundToFive(reviews), committeesBand: committeesBand(committees) };
}

/** Rounds to the nearest five, halves upward. */
export function roundToFive(count: number): number {
  return Math.round(count / 5) * 5;
}

function committeesBand(committees: number): string {
  if (committees <= 5) return '3 to 5';
  return committees <= 10 ? '6 to 10' : 'more than 10';
}
