import type { LocalDate } from '../local-date.js';
import { countNow, roundToFive, type Counted } from './counted.js';
import { nextPart, type CountedPart } from './part.js';
import { idsOf, isEnough, without, type ReviewSet } from './review-set.js';
import { nextTheme, type CountedTheme } from './theme-figure.js';
import type { ReleaseThresholds } from './thresholds.js';

/** Two themes in one review, as it was counted. The slugs are in order. */
export interface CountedPair {
  readonly slugs: readonly [string, string];
  readonly counted: CountedPart;
}

/** Everything that was ever counted aloud: what a release is held against. It never leaves the database's owner. */
export interface ReleaseBasis {
  readonly all: Counted;
  readonly themes: readonly CountedTheme[];
  readonly pairs: readonly CountedPair[];
}

/** What a release is made of. */
export interface ReleaseGround {
  readonly asAt: LocalDate;
  /** Every review reported by that day with a confirmed theme, its themes as the catalogue of that day has them. */
  readonly reviews: ReviewSet;
  /** The themes from which one came by a change of the catalogue: those merged into it, or that it was split from. */
  readonly cameFrom: (slug: string) => readonly string[];
  readonly thresholds: ReleaseThresholds;
}

/**
 * What the next release counts, where one is due: where enough new reviews, from enough committees, have come.
 *
 * @returns `null` when a release is not due.
 */
export function nextRelease(ground: ReleaseGround, earlier: ReleaseBasis | null): ReleaseBasis | null {
  const { reviews, thresholds, asAt } = ground;
  if (!isEnough(without(reviews, earlier?.all.reviewIds ?? []), thresholds)) return null;
  const themes = themesOf(ground, earlier);
  return { all: countNow(reviews, asAt), themes, pairs: pairsOf(ground, themes, earlier) };
}

function themesOf({ reviews, asAt, cameFrom, thresholds }: ReleaseGround, earlier: ReleaseBasis | null) {
  const before = new Map(earlier?.themes.map((theme) => [theme.slug, theme]));
  const slugs = new Set([...before.keys(), ...reviews.flatMap(({ themes }) => themes)]);
  return [...slugs].sort().flatMap((slug) => {
    const kin = cameFrom(slug).flatMap((from) => before.get(from)?.counted ?? []);
    const carrying = reviews.filter(({ themes }) => themes.includes(slug));
    const now = { slug, reviews: carrying, all: reviews, outOfRounded: roundToFive(reviews.length), asAt, kin };
    return nextTheme(now, before.get(slug) ?? null, thresholds) ?? [];
  });
}

/** Pairs of themes that were both counted. One is counted anew only when one of its themes was. */
function pairsOf(
  { reviews, asAt, thresholds }: ReleaseGround,
  themes: readonly CountedTheme[],
  earlier: ReleaseBasis | null,
): CountedPair[] {
  const before = new Map(earlier?.pairs.map((pair) => [pair.slugs.join(' '), pair.counted]));
  const counted = themes.map(({ slug, counted: { reviewIds, asAt: on } }) => {
    const ids = new Set(reviewIds);
    return { slug, isNew: on === asAt, reviews: reviews.filter(({ reviewId }) => ids.has(reviewId)) };
  });
  return counted.flatMap((one, at) =>
    counted.slice(at + 1).flatMap((other) => {
      const kept = before.get(`${one.slug} ${other.slug}`) ?? null;
      const slugs = [one.slug, other.slug] as const;
      const ofOther = new Set(idsOf(other.reviews));
      const both = one.reviews.filter(({ reviewId }) => ofOther.has(reviewId));
      const isNew = one.isNew || other.isNew;
      const next = isNew ? nextPart(both, { wholes: [one.reviews, other.reviews], asAt }, kept, thresholds) : null;
      const part = next ?? kept;
      return part === null ? [] : [{ slugs, counted: part }];
    }),
  );
}
