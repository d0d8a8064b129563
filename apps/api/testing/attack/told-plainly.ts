import { isEnough, releaseThresholds, type ReviewSet } from '@followthrough/domain';
import { equal } from './background.js';
import { nameOf, partsOf } from './counts.js';
import type { Known } from './linear.js';
import type { Moments } from './moments.js';
import type { Told } from './told-by-releases.js';

/**
 * What the same four releases would tell under plain suppression: every count as it is, in the finest tables, and only
 * those left out that have too few reviews or committees behind them.
 */
export function toldPlainly(slug: string, { releases }: Moments): Told {
  const all = releases.flatMap(({ reviews }, at) =>
    partsOf.map(([part, has]) => {
      const within = reviews.filter((review) => review.themes.includes(slug) && has(review, slug));
      return told([[nameOf(slug, part, at), 1]], within);
    }),
  );
  // What is hidden for too few committees may be more than four.
  return { told: all.filter(({ from, to }) => from === to), guessed: all.filter(({ from, to }) => from < to) };
}

/** What plain suppression would tell of two themes in one review. */
export function pairToldPlainly([one, other]: readonly [string, string], { releases }: Moments): Known[] {
  return releases.flatMap(({ reviews }, at) => {
    const name = nameOf(`${one}+${other}`, 'both', at);
    const both = reviews.filter(({ themes }) => themes.includes(one) && themes.includes(other));
    const within = [one, other].map((slug): Known => ({
      sum: [
        [nameOf(slug, 'all', at), 1],
        [name, -1],
      ],
      from: 0,
      to: Infinity,
    }));
    return [told([[name, 1]], both), ...within];
  });
}

function told(sum: Known['sum'], reviews: ReviewSet): Known {
  return isEnough(reviews, releaseThresholds)
    ? equal(sum, reviews.length)
    : { sum, from: 0, to: releaseThresholds.reviewsMin - 1 };
}
