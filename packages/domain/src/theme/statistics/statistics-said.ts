import { dayInWords, type LocalDate } from '../../local-date.js';
import type { Recurrence } from '../recurrence.js';
import { notSeenSince } from './not-seen.js';
import { priorReviews, shrunkRate, type ShrunkRate } from './shrunk-rate.js';

/** The share of reviews across the nation that found a theme, from a release. */
export interface NationalShare {
  readonly share: number;
  readonly asAt: LocalDate;
}

type Counted = Pick<Recurrence, 'reviews' | 'reviewsLabelled' | 'reviewsSince' | 'lastSeenOn'>;

/**
 * The share of reviews across the nation that found a theme, from the rounded counts of a release.
 *
 * @param theme - Reviews that found it, rounded; `null` where the release does not show the theme.
 * @param all - All reviews of the release, rounded.
 * @returns `null` where the release says too little: nothing shown, or a share that rounding made 0 or 1.
 */
export function nationalShare(theme: number | null, all: number, asAt: LocalDate | null): NationalShare | null {
  if (theme === null || asAt === null || theme <= 0 || theme >= all) return null;
  return { share: theme / all, asAt };
}

/** The rate drawn towards the national one, where there is one. */
export function rangeOf(counted: Counted, national: NationalShare | null): ShrunkRate | null {
  return national === null ? null : shrunkRate(counted.reviews, counted.reviewsLabelled, national.share);
}

const inHundred = (share: number) => Math.round(100 * share);

/**
 * Says in plain words what the counts of a theme are worth. It compares with the nation and never with a committee.
 *
 * @returns One sentence or two on the count, one on its range, and one on what came since.
 */
export function statisticsSaid(counted: Counted, national: NationalShare | null): string[] {
  return [countSaid(counted, national), rangeSaid(counted, national), ...sinceSaid(counted)];
}

function countSaid({ reviews, reviewsLabelled }: Counted, national: NationalShare | null): string {
  const here = `Found as learning in ${reviews} of ${reviewsLabelled} reviews here on which any theme was confirmed`;
  if (national === null) return `${here}. The latest release for Scotland does not show this theme.`;
  return `${here}; in about ${inHundred(national.share)} of 100 across Scotland, as at ${dayInWords(national.asAt)}.`;
}

function rangeSaid(counted: Counted, national: NationalShare | null): string {
  const range = rangeOf(counted, national);
  if (range === null) return 'Without a figure for Scotland the few reviews here are not turned into a rate.';
  return `So few reviews allow a wide range: between ${inHundred(range.lower)} and ${inHundred(range.upper)} of 100 (nine chances in ten), with Scotland’s figure counted in as ${priorReviews} reviews. Committees cannot be told apart on such numbers, and are not compared.`;
}

function sinceSaid({ reviews, reviewsLabelled, reviewsSince, lastSeenOn }: Counted): string[] {
  if (lastSeenOn === null) return [];
  const { upTo, needed, isConsistentWithImprovement } = notSeenSince(
    reviewsSince,
    reviews / (reviewsLabelled - reviewsSince),
  );
  if (reviewsSince === 0)
    return ['No review with confirmed themes was reported since, so nothing is known of the time since.'];
  const bound = `Not found in ${reviewsSince === 1 ? 'the one review' : `the ${reviewsSince} reviews`} reported since. On that alone it could still be found in up to ${inHundred(upTo)} of 100.`;
  if (isConsistentWithImprovement) return [`${bound} That is consistent with improvement; it does not show why.`];
  return [
    needed === null
      ? bound
      : `${bound} That would be consistent with improvement after ${needed} reviews in a row without it.`,
  ];
}
