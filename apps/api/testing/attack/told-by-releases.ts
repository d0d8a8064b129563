import {
  groupings,
  releaseThresholds,
  type CrossTable,
  type CountedReview,
  type SaidRow,
  type SaidTheme,
} from '@followthrough/domain';
import { everyReview, nameOf } from './counts.js';
import type { Known, Sum } from './linear.js';
import { ageBands, eventKinds, years, type Moments } from './moments.js';

const { reviewsMin } = releaseThresholds;

/** A rounded count that is shown: within two of it, and never under the threshold. */
const about = (sum: Sum, rounded: number): Known => ({ sum, from: Math.max(reviewsMin, rounded - 2), to: rounded + 2 });
const atLeast = (sum: Sum, from: number): Known => ({ sum, from, to: Infinity });
const atMost = (sum: Sum, to: number): Known => ({ sum, from: 0, to });
const minus = (sum: Sum): Sum => sum.map(([name, times]) => [name, -times] as const);

/** What is told, and what somebody who knows every rule would guess beside it. */
export interface Told {
  readonly told: readonly Known[];
  readonly guessed: readonly Known[];
}

/** What four releases tell of a theme; what is not shown is guessed to be fewer than five. */
export function toldByReleases(slug: string, moments: Moments): Told {
  const { releases } = moments;
  const placeOf = (asAt: string) => releases.findIndex((release) => release.asAt === asAt);
  const all = (at: number): Sum => [[nameOf(slug, 'all', at), 1]];
  const [told, guessed]: [Known[], Known[]] = [[], []];
  let before: SaidTheme | null = null;
  for (const [at, { content }] of releases.entries()) {
    const now = content.themes.find((theme) => theme.slug === slug) ?? null;
    const count = (place: number): Sum => [[nameOf(everyReview, 'all', place), 1]];
    told.push(about(count(at), content.reviewsRounded), atLeast([...count(at), ...minus(all(at))], 0));
    if (at > 0) told.push(...reviewsGrow(slug, at));
    if (now === null) {
      guessed.push(atMost(all(at), reviewsMin - 1));
      continue;
    }
    const counted = placeOf(now.asAt);
    if (counted === at) {
      told.push(about(all(at), now.reviewsRounded), atLeast([...count(at), ...minus(all(at))], reviewsMin));
      const ofYears = yearsTold(slug, now, before, placeOf);
      told.push(...ofYears.told);
      guessed.push(...ofYears.guessed);
      if (before !== null) told.push(atLeast([...all(at), ...minus(all(placeOf(before.asAt)))], reviewsMin));
      told.push(...rowTold(slug, 'age', now.age, before?.age ?? null, placeOf));
      told.push(...rowTold(slug, 'event', now.event, before?.event ?? null, placeOf));
      told.push(...backTold(slug, now, placeOf));
      before = now;
    } else guessed.push(atMost([...all(at), ...minus(all(counted))], reviewsMin - 1));
  }
  return { told, guessed };
}

/** Each release has at least five new reviews, and no theme gains more than there are. */
function reviewsGrow(slug: string, at: number): Known[] {
  const gain = (of: string): Sum => [
    [nameOf(of, 'all', at), 1],
    [nameOf(of, 'all', at - 1), -1],
  ];
  return [atLeast(gain(everyReview), reviewsMin), atLeast([...gain(everyReview), ...minus(gain(slug))], 0)];
}

/** Parts are only ever added. One but the last was closed in its last year, so that the years before were too few. */
function yearsTold(slug: string, now: SaidTheme, before: SaidTheme | null, placeOf: (asAt: string) => number): Told {
  const fresh = now.years.slice(before?.years.length ?? 0);
  const gainIn = (first: number, last: number): Sum =>
    years
      .filter((year) => year >= first && year <= last)
      .flatMap((year): Sum => [
        [nameOf(slug, `year:${year}`, placeOf(now.asAt)), 1],
        ...(before === null ? [] : [[nameOf(slug, `year:${year}`, placeOf(before.asAt)), -1] as const]),
      ]);
  // Whatever was reported before the first year of the first part belongs to it too.
  const firstOf = (from: number, place: number) => (place === 0 ? 0 : from);
  return {
    told: fresh.map(({ from, to, reviewsRounded }, place) => about(gainIn(firstOf(from, place), to), reviewsRounded)),
    guessed: fresh
      .slice(0, -1)
      .flatMap(({ from, to }, place) =>
        to > from ? [atMost(gainIn(firstOf(from, place), to - 1), reviewsMin - 1)] : [],
      ),
  };
}

const cellsIn: Record<CrossTable, readonly (readonly [part: string, review: CountedReview])[]> = {
  age: ageBands.map((ageBand) => [`age:${ageBand}`, { ageBand } as CountedReview] as const), // all that a cell of ages looks at
  event: eventKinds.map((event) => [`event:${event}`, { event } as CountedReview] as const), // the same of events
};

// oxlint-disable-next-line max-params -- which row of which theme, what it said before, and when that was.
function rowTold(
  slug: string,
  table: CrossTable,
  row: SaidRow | null,
  before: SaidRow | null,
  placeOf: (asAt: string) => number,
): Known[] {
  if (row === null || row.asAt === before?.asAt) return [];
  const sumOf = (cell: string, { cells }: SaidRow, at: number): Sum => {
    const way = groupings[table].find((each) => each.cells.join() === cells.map((one) => one.cell).join());
    return cellsIn[table]
      .filter(([, review]) => way?.cellOf(review) === cell)
      .map(([part]) => [nameOf(slug, part, at), 1] as const);
  };
  const now = placeOf(row.asAt);
  const grown = (before?.cells ?? []).map(({ cell }) => {
    const then = before === null ? [] : sumOf(cell, before, placeOf(before.asAt));
    return atLeast([...(before === null ? [] : sumOf(cell, before, now)), ...minus(then)], reviewsMin);
  });
  return [...row.cells.map(({ cell, reviewsRounded }) => about(sumOf(cell, row, now), reviewsRounded)), ...grown];
}

function backTold(slug: string, { cameBack }: SaidTheme, placeOf: (asAt: string) => number): Known[] {
  if (cameBack === null) return [];
  const at = placeOf(cameBack.asAt);
  const back: Sum = [[nameOf(slug, 'back', at), 1]];
  return [about(back, cameBack.reviewsRounded), atLeast([[nameOf(slug, 'all', at), 1], ...minus(back)], reviewsMin)];
}

/** What four releases tell of two themes in one review. */
export function pairTold([one, other]: readonly [string, string], { releases }: Moments): Known[] {
  const placeOf = (asAt: string) => releases.findIndex((release) => release.asAt === asAt);
  const both = (at: number): Sum => [[nameOf(`${one}+${other}`, 'both', at), 1]];
  const told: Known[] = [];
  let before: { readonly place: number; readonly wholes: readonly Sum[] } | null = null;
  for (const [at, { content, asAt }] of releases.entries()) {
    const within = [one, other].map((slug) => atLeast([[nameOf(slug, 'all', at), 1], ...minus(both(at))], 0));
    told.push(...within, ...(at === 0 ? [] : [atLeast([...both(at), ...minus(both(at - 1))], 0)]));
    const pair = content.pairs.find(({ slugs }) => slugs[0] === one && slugs[1] === other);
    if (pair === undefined || pair.asAt !== asAt) continue;
    const counted = [one, other].map((slug) =>
      placeOf(content.themes.find((theme) => theme.slug === slug)?.asAt ?? asAt),
    );
    // Only what was counted of both themes can be counted of the two together.
    const place = Math.min(...counted);
    const wholes = [one, other].map((slug, at_): Sum => [[nameOf(slug, 'all', counted[at_] ?? at), 1]]);
    told.push(about(both(place), pair.reviewsRounded));
    told.push(...wholes.map((whole) => atLeast([...whole, ...minus(both(place))], reviewsMin)));
    const then = before;
    if (then !== null) {
      const gain = [...both(place), ...minus(both(then.place))];
      told.push(atLeast(gain, reviewsMin));
      told.push(
        ...wholes.map((whole, which) =>
          atLeast([...whole, ...minus(then.wholes[which] ?? []), ...minus(gain)], reviewsMin),
        ),
      );
    }
    before = { place, wholes };
  }
  return told;
}
