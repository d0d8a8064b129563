import type { AgeBand, CountedReview, EventKind } from '@followthrough/domain';

/** A nation of invented reviews. */
export interface Nation {
  readonly reviews: readonly CountedReview[];
  readonly slugs: readonly string[];
}

const committees = 31;
const ages: readonly [AgeBand, number][] = [
  ['unborn', 0.06],
  ['under-1', 0.3],
  ['1-4', 0.2],
  ['5-11', 0.16],
  ['12-15', 0.14],
  ['16-17', 0.1],
  ['mixed', 0.04],
];
const events: readonly [EventKind, number][] = [
  ['death', 0.45],
  ['significant-harm', 0.35],
  ['risk-of-harm', 0.1],
  ['effective-practice', 0.05],
  ['harm-to-others', 0.05],
];

/**
 * Invents a nation of 31 committees of very different sizes, and themes of which a few are found often and many seldom.
 *
 * @param seed - The same seed gives the same nation.
 */
export function makeNation(seed: number, reviewCount: number, themeCount: number): Nation {
  const random = randomFrom(seed);
  const slugs = Array.from({ length: themeCount }, (_, at) => `theme-${String(at).padStart(2, '0')}`);
  const shares = slugs.map((_, at) => Math.min(0.6, 3 / (at + 4)) * (0.6 + 0.8 * random()));
  const sizes = Array.from({ length: committees }, (_, at): [string, number] => [`c${at}`, 1 / (at + 2)]);
  const perReview = shares.reduce((sum, share) => sum + share, 0);
  const reviews = Array.from({ length: reviewCount }, (_, at): CountedReview => {
    const themes = slugs.filter((_, place) => random() < (shares[place] ?? 0) * (5.5 / perReview));
    return {
      ...{ reviewId: `r${String(at).padStart(4, '0')}`, committeeId: pick(random, sizes) },
      ...{ reportedOn: dayFrom(random), ageBand: pick(random, ages), event: pick(random, events) },
      ...{ themes, cameBack: themes.filter(() => random() < 0.35) },
    };
  });
  return { reviews: reviews.filter(({ themes }) => themes.length > 0), slugs };
}

/** A generator of numbers from 0 to 1 that a seed decides. @source mulberry32, Tommy Ettinger, public domain. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function pick<Value>(random: () => number, weighted: readonly (readonly [Value, number])[]): Value {
  let left = random() * weighted.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [value, weight] of weighted) {
    left -= weight;
    if (left <= 0) return value;
  }
  const [last] = weighted.at(-1) ?? [];
  if (last === undefined) throw new Error('There is nothing to pick from');
  return last;
}

const dayFrom = (random: () => number): string => {
  const [year, month, day] = [
    2020 + Math.floor(random() * 7),
    1 + Math.floor(random() * 12),
    1 + Math.floor(random() * 28),
  ];
  return [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
};
