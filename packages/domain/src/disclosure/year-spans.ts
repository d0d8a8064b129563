import { isEnough, type CountedReview, type ReviewSet } from './review-set.js';
import type { ReleaseThresholds } from './thresholds.js';

/** Reviews reported in some years, counted together. */
export interface YearSpan {
  readonly from: number;
  readonly to: number;
  readonly reviews: ReviewSet;
}

/**
 * Parts reviews by year of report, taking years together until enough reviews stand behind each part.
 *
 * @param reviews - Enough of them; they are all in one part or another, so that nothing is left over to be worked out.
 * @returns Earliest first. Two parts may both name a year where they meet in it only when nothing else was possible.
 */
export function yearSpans(reviews: ReviewSet, thresholds: ReleaseThresholds): YearSpan[] {
  const spans: CountedReview[][] = [];
  let open: CountedReview[] = [];
  for (const ofYear of byYear(reviews)) {
    open = [...open, ...ofYear];
    if (!isEnough(open, thresholds)) continue;
    spans.push(open);
    open = [];
  }
  const last = spans.pop();
  if (last !== undefined || open.length > 0) spans.push([...(last ?? []), ...open]);
  return spans.map(spanOf);
}

function byYear(reviews: ReviewSet): CountedReview[][] {
  const years = [...new Set(reviews.map(yearOf))].sort((a, b) => a - b);
  return years.map((year) => reviews.filter((review) => yearOf(review) === year));
}

function spanOf(reviews: CountedReview[]): YearSpan {
  const years = reviews.map(yearOf);
  return { from: Math.min(...years), to: Math.max(...years), reviews };
}

const yearOf = ({ reportedOn }: CountedReview): number => Number(reportedOn.slice(0, 4));
