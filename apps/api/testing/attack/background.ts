import { ageBands, eventKinds, years, type Moments } from './moments.js';
import type { Known } from './linear.js';
import { nameOf, partsOf } from './counts.js';

/**
 * What holds of every theme, whatever is published: counts only grow; ages, events and years each part the reviews with a
 * theme; a year that is over gains nothing, and one that has not begun has nothing.
 */
export function knownOf(slug: string, { releases }: Moments): Known[] {
  return releases.flatMap(({ asAt }, at) => {
    const is = (part: string) => nameOf(slug, part, at);
    const parting = [
      ageBands.map((age) => `age:${age}`),
      eventKinds.map((event) => `event:${event}`),
      years.map((year) => `year:${year}`),
    ].map((parts) => equal([...parts.map((part) => [is(part), 1] as const), [is('all'), -1]], 0));
    const later = years.filter((year) => String(year) > asAt.slice(0, 4));
    return [
      ...parting,
      {
        sum: [
          [is('all'), 1],
          [is('back'), -1],
        ],
        from: 0,
        to: Infinity,
      },
      ...later.map((year) => equal([[is(`year:${year}`), 1]], 0)),
      ...(at === 0 ? [] : growth(slug, at, releases[at - 1]?.asAt ?? '')),
    ];
  });
}

function growth(slug: string, at: number, before: string): Known[] {
  return partsOf.map(([part]) => {
    const year = part.startsWith('year:') ? part.slice(5) : null;
    const isOver = year !== null && `${year}-12-31` <= before;
    return {
      sum: [
        [nameOf(slug, part, at), 1],
        [nameOf(slug, part, at - 1), -1],
      ],
      ...{ from: 0, to: isOver ? 0 : Infinity },
    };
  });
}

/** That a sum is a number. */
export const equal = (sum: Known['sum'], to: number): Known => ({ sum, from: to, to });
