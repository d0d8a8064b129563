import type { MeasureDirection, MeasureUnit } from './states.js';

/** What is said of a count of learning reviews whose direction somebody wants to settle. */
export const reviewCountSentence =
  'A count of learning reviews has no good direction by itself: more may mean more harm, or better noticing. Choose neither, or write down why.';

/** A measure as far as it decides which way is better. */
interface Counted {
  readonly name: string;
  readonly numeratorText: string;
  readonly unit: MeasureUnit;
}

const reviews = /\b(?:learning|case) reviews?\b|\b(?:LRs?|SCRs?)\b/i;

/** Whether a measure counts learning reviews, going by its name and by what is counted. */
export function countsReviews({ name, numeratorText, unit }: Counted): boolean {
  return (unit === 'count' || unit === 'rate' || unit === 'gap') && reviews.test(`${name}\n${numeratorText}`);
}

/**
 * Which way is better where nobody said: neither for a count of learning reviews.
 *
 * @returns `null` where it must be said.
 */
export function directionUnlessSaid(measure: Counted): MeasureDirection | null {
  return countsReviews(measure) ? 'neutral' : null;
}
