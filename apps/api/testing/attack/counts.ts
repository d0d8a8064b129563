import type { CountedReview } from '@followthrough/domain';
import { ageBands, eventKinds, years, type Moments } from './moments.js';
import type { Sum } from './linear.js';

/** Something small that nobody may learn: a sum of counts, and what it truly is. */
export interface Secret {
  readonly slugs: readonly string[];
  readonly what: string;
  readonly sum: Sum;
  readonly truth: number;
}

/** The name of an unknown count: of a theme, in a part of it, at a release. */
export const nameOf = (slug: string, part: string, at: number): string => `${slug}|${part}|${at}`;

/** The slug that stands for all reviews, whatever their themes. */
export const everyReview = 'every review';

/** The parts a theme's reviews fall into, and which reviews are in each. */
export const partsOf: readonly (readonly [part: string, has: (review: CountedReview, slug: string) => boolean])[] = [
  ['all', () => true],
  ['back', (review, slug) => review.cameBack.includes(slug)],
  ...ageBands.map((age) => [`age:${age}`, (review: CountedReview) => review.ageBand === age] as const),
  ...eventKinds.map((event) => [`event:${event}`, (review: CountedReview) => review.event === event] as const),
  ...years.map(
    (year) => [`year:${year}`, (review: CountedReview) => review.reportedOn.startsWith(String(year))] as const,
  ),
];

/**
 * Every small count there is to learn of a theme: in whole and in part, at each release and between any two, and what lies
 * between the whole and a part.
 */
export function secretsOf(slug: string, { releases }: Moments): Secret[] {
  const carrying = releases.map(({ reviews }) => reviews.filter(({ themes }) => themes.includes(slug)));
  const count = (at: number, has: (review: CountedReview, slug: string) => boolean) =>
    (carrying[at] ?? []).filter((review) => has(review, slug)).length;
  return partsOf.flatMap(([part, has]) =>
    releases.flatMap((_, at) => {
      const [here, whole] = [count(at, has), count(at, () => true)];
      const earlier = releases.slice(0, at).map((_, before) => ({
        what: `${part} between releases ${before + 1} and ${at + 1}`,
        sum: [[nameOf(slug, part, at), 1] as const, [nameOf(slug, part, before), -1] as const],
        truth: here - count(before, has),
      }));
      const rest = {
        what: `all but ${part} at release ${at + 1}`,
        sum: [[nameOf(slug, 'all', at), 1] as const, [nameOf(slug, part, at), -1] as const],
        truth: whole - here,
      };
      const own = { what: `${part} at release ${at + 1}`, sum: [[nameOf(slug, part, at), 1] as const], truth: here };
      return [own, ...earlier, ...(part === 'all' ? [] : [rest])].map((each) => ({ ...each, slugs: [slug] }));
    }),
  );
}

/** Every small count there is to learn of two themes together, and of either without the other. */
export function secretsOfPair([one, other]: readonly [string, string], { releases }: Moments): Secret[] {
  const name = (at: number) => nameOf(`${one}+${other}`, 'both', at);
  return releases.flatMap(({ reviews }, at) => {
    const both = reviews.filter(({ themes }) => themes.includes(one) && themes.includes(other)).length;
    const alone = [one, other].map((slug) => ({
      what: `${slug} without the other at release ${at + 1}`,
      sum: [[nameOf(slug, 'all', at), 1] as const, [name(at), -1] as const],
      truth: reviews.filter(({ themes }) => themes.includes(slug)).length - both,
    }));
    return [{ what: `both at release ${at + 1}`, sum: [[name(at), 1] as const], truth: both }, ...alone].map(
      (each) => ({ ...each, slugs: [one, other] }),
    );
  });
}

/** What is true of a theme, and of all reviews, at each release. */
export function truthsOf(slug: string, { releases }: Moments): ReadonlyMap<string, number> {
  return new Map(
    releases.flatMap(({ reviews }, at) => {
      const carrying = reviews.filter(({ themes }) => themes.includes(slug));
      const ofTheme = partsOf.map(
        ([part, has]) => [nameOf(slug, part, at), carrying.filter((review) => has(review, slug)).length] as const,
      );
      return [[nameOf(everyReview, 'all', at), reviews.length] as const, ...ofTheme];
    }),
  );
}
