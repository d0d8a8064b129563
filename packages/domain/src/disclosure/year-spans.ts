import type { LocalDate } from '../local-date.js';
import { isEnough, type CountedReview, type ReviewSet } from './review-set.js';
import type { ReleaseThresholds } from './thresholds.js';

/** Reviews reported in some years, counted together. */
export interface YearSpan {
  readonly from: number;
  readonly to: number;
  readonly reviews: ReviewSet;
}

/** The years that reviews counted together can have been reported in. */
export interface Years {
  readonly from: number;
  readonly to: number;
}

/**
 * Parts reviews by year of report, taking years together until enough reviews stand behind each part.
 *
 * @param reviews - Enough of them; they are all in one part or another, so that nothing is left over to be worked out.
 * @param years - From the first part's first year to the last part's last, whether or not a review is in them: a year that
 *   was named because a review is in it would tell that one is.
 * @returns Earliest first, without a gap between them. What was reported before the first year is in the first part.
 */
export function yearSpans(reviews: ReviewSet, years: Years, thresholds: ReleaseThresholds): YearSpan[] {
  const spans: YearSpan[] = [];
  let from = years.from;
  let open: ReviewSet = [];
  for (let year = years.from; year <= years.to; year += 1) {
    open = [...open, ...reviews.filter((review) => placeOf(review, years) === year)];
    if (!isEnough(open, thresholds)) continue;
    spans.push({ from, to: year, reviews: open });
    [from, open] = [year + 1, []];
  }
  const last = spans.pop();
  if (last === undefined) return [{ ...years, reviews }];
  return [...spans, { from: last.from, to: years.to, reviews: [...last.reviews, ...open] }];
}

function placeOf({ reportedOn }: CountedReview, { from, to }: Years): number {
  return Math.min(to, Math.max(from, yearOf(reportedOn)));
}

/** The year of a day. */
export const yearOf = (day: LocalDate): number => Number(day.slice(0, 4));
