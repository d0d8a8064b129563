import {
  addDays,
  addMonths,
  releasedCount,
  type ConfirmedLabel,
  type LocalDate,
  type NationalTheme,
} from '@followthrough/domain';

/** One theme of a release: what may be shown of it. */
export type ReleasedTheme = Pick<NationalTheme, 'slug' | 'reviewsRounded' | 'committeesBand' | 'byYear'>;

/** A release about to be frozen, and the reviews it was counted from. */
export interface ReleaseContent {
  readonly asAt: LocalDate;
  readonly reviewIds: readonly string[];
  readonly reviewsRounded: number;
  readonly committeesBand: string;
  /** Whether a theme was seen and is not shown. */
  readonly themesHeldBack: boolean;
  readonly themes: readonly ReleasedTheme[];
}

/** The quarter ends after one day and before another: a quarter is released only once it is over. */
export function quarterEndsBetween(after: LocalDate, before: LocalDate): LocalDate[] {
  const quarterEnds: LocalDate[] = [];
  for (let end = quarterEndOf(addDays(after, 1)); end < before; end = quarterEndOf(addDays(end, 1)))
    quarterEnds.push(end);
  return quarterEnds;
}

function quarterEndOf(day: LocalDate): LocalDate {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const firstMonth = String(month - ((month - 1) % 3)).padStart(2, '0');
  return addDays(addMonths(`${year}-${firstMonth}-01`, 3), -1);
}

/**
 * Counts what a release of a quarter end would show, where one is due: where enough new reviews, from enough
 * committees, have come since the last that nobody can take one from the other and find a review.
 *
 * @param labels - Confirmed labels of every committee, in any order.
 * @param releasedBefore - The reviews that the last release was counted from.
 * @returns `null` when a release is not due. Themes below the thresholds are left out altogether; every theme has the
 *   same years, so that a year's absence tells nothing.
 */
export function releaseDue(
  labels: readonly ConfirmedLabel[],
  asAt: LocalDate,
  releasedBefore: readonly string[],
): ReleaseContent | null {
  const known = labels.filter((label) => label.reportedOn <= asAt);
  const before = new Set(releasedBefore);
  const total = countOf(known);
  if (!countOf(known.filter((label) => !before.has(label.reviewId))).shown || !total.shown) return null;
  const learning = known.filter((label) => label.stance === 'learning');
  const slugs = [...new Set(learning.map((label) => label.slug))].sort();
  const years = yearsOf(known, asAt);
  const themes = slugs.flatMap((slug) => {
    const ofTheme = learning.filter((label) => label.slug === slug);
    const count = countOf(ofTheme);
    return count.shown ? [{ slug, ...shownOf(count), byYear: years.map((year) => yearCount(ofTheme, year)) }] : [];
  });
  return {
    asAt,
    reviewIds: [...new Set(known.map((label) => label.reviewId))].sort(),
    ...shownOf(total),
    themesHeldBack: themes.length < slugs.length,
    themes,
  };
}

function countOf(labels: readonly ConfirmedLabel[]) {
  return releasedCount(
    new Set(labels.map((label) => label.reviewId)).size,
    new Set(labels.map((label) => label.committeeId)).size,
  );
}

function shownOf({ reviewsRounded, committeesBand }: Pick<ReleasedTheme, 'reviewsRounded' | 'committeesBand'>) {
  return { reviewsRounded, committeesBand };
}

function yearsOf(labels: readonly ConfirmedLabel[], asAt: LocalDate): number[] {
  const last = yearOf(asAt);
  const first = Math.min(last, ...labels.map((label) => yearOf(label.reportedOn)));
  return Array.from({ length: last - first + 1 }, (_, step) => first + step);
}

function yearCount(labels: readonly ConfirmedLabel[], year: number): ReleasedTheme['byYear'][number] {
  const count = countOf(labels.filter((label) => yearOf(label.reportedOn) === year));
  return { year, reviewsRounded: count.shown ? count.reviewsRounded : null };
}

const yearOf = (day: LocalDate): number => Number(day.slice(0, 4));
