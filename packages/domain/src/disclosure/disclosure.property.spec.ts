import { describe, it } from '@jest/globals';
import fc from 'fast-check';
import { AgeBand, EventKind } from '../review/states.js';
import { nextRelease, type ReleaseBasis } from './next-release.js';
import { releaseContent, type ReleaseContent } from './release-content.js';
import { isEnough, type CountedReview, type ReviewSet } from './review-set.js';
import type { ReleaseThresholds } from './thresholds.js';

const slugs = ['drift', 'other', 'voice'] as const;
const days = ['2023-12-31', '2024-06-30', '2024-12-31', '2025-12-31'] as const;

/** A release: what was true, under which thresholds, what was counted and what is shown. */
interface Made {
  readonly asAt: string;
  readonly reviews: ReviewSet;
  readonly thresholds: ReleaseThresholds;
  readonly basis: ReleaseBasis;
  readonly content: ReleaseContent;
}

const review = fc.record({
  committeeId: fc.integer({ min: 1, max: 9 }).map((at) => `c${at}`),
  reportedOn: fc.tuple(fc.constantFrom('2022', '2023', '2024', '2025'), fc.constantFrom('02-01', '05-01', '11-01')),
  ageBand: fc.constantFrom(...AgeBand.options),
  event: fc.constantFrom(...EventKind.options),
  themes: fc.subarray([...slugs], { minLength: 1 }),
  cameBack: fc.subarray([...slugs]),
});
const reviews = fc.array(review, { minLength: 40, maxLength: 160 }).map((all) =>
  all.map(({ reportedOn, themes, cameBack, ...told }, at): CountedReview => ({
    ...{ ...told, themes, reviewId: `r${at}`, reportedOn: reportedOn.join('-') },
    cameBack: cameBack.filter((slug) => themes.includes(slug)),
  })),
);
/** Of each release its own: they can be made stricter, and less strict again. */
const thresholds = fc.record({
  reviewsMin: fc.integer({ min: 5, max: 10 }),
  committeesMin: fc.integer({ min: 3, max: 6 }),
});
const nation = fc.tuple(reviews, fc.tuple(thresholds, thresholds, thresholds, thresholds));

function releasesOf([all, under]: readonly [ReviewSet, readonly ReleaseThresholds[]]): Made[] {
  let basis: ReleaseBasis | null = null;
  const made: Made[] = [];
  for (const [at, asAt] of days.entries()) {
    const now = under[at] ?? { reviewsMin: 5, committeesMin: 3 };
    const known = all.filter(({ reportedOn }) => reportedOn <= asAt);
    const next = nextRelease({ asAt, reviews: known, thresholds: now, cameFrom: () => [] }, basis);
    if (next === null) continue;
    basis = next;
    made.push({ asAt, reviews: known, thresholds: now, basis, content: releaseContent(basis, now, () => true) });
  }
  return made;
}

/** The reviews behind everything that a release shows, by a name of each figure, whole, part or what a part leaves. */
function behind({ basis, content }: Made, all: ReviewSet): Map<string, ReviewSet> {
  const of = (ids: readonly string[]) => {
    const wanted = new Set(ids);
    return all.filter(({ reviewId }) => wanted.has(reviewId));
  };
  const sets = new Map<string, ReviewSet>([['all', of(basis.all.reviewIds)]]);
  const add = (name: string, part: readonly string[], wholes: readonly (readonly string[])[]) => {
    sets.set(name, of(part));
    for (const [at, whole] of wholes.entries())
      sets.set(`${name}, not in it, of whole ${at}`, of(whole.filter((id) => !part.includes(id))));
  };
  for (const { slug, years, age, event, cameBack } of content.themes) {
    const theme = basis.themes.find((each) => each.slug === slug);
    if (theme === undefined) throw new Error(`${slug} is shown and was not counted`);
    sets.set(slug, of(theme.counted.reviewIds));
    for (const [at] of years.entries()) sets.set(`${slug} years ${at}`, of(theme.spans[at]?.reviewIds ?? []));
    for (const [table, row] of Object.entries({ age, event }))
      for (const { cell } of row?.cells ?? [])
        sets.set(`${slug} ${table} ${cell}`, of(theme.tables[table as 'age' | 'event']?.cells[cell] ?? [])); // the two keys above
    if (cameBack !== null) add(`${slug} back`, theme.cameBack?.reviewIds ?? [], theme.cameBack?.wholes ?? []);
  }
  for (const {
    slugs: [one, other],
  } of content.pairs) {
    const pair = basis.pairs.find(({ slugs: of_ }) => of_[0] === one && of_[1] === other)?.counted;
    add(`${one} and ${other}`, pair?.reviewIds ?? [], pair?.wholes ?? []);
  }
  return sets;
}

const enough = ({ thresholds: now }: Made, set: ReviewSet) => isEnough(set, now);

describe('making releases under thresholds that change', () => {
  it('shows no figure, no part and nothing left of a whole that is under the thresholds of its release', () => {
    fc.assert(
      fc.property(nation, ([all, under]) =>
        releasesOf([all, under]).every((made) => [...behind(made, all).values()].every((set) => enough(made, set))),
      ),
    );
  });

  it('shows no theme that nearly every review of the day has', () => {
    fc.assert(
      fc.property(nation, ([all, under]) => {
        const made = releasesOf([all, under]);
        return made.every((release) =>
          release.content.themes.every(({ slug, asAt }) => {
            const known = made.find((each) => each.asAt === asAt)?.reviews ?? [];
            return enough(
              release,
              known.filter(({ themes }) => !themes.includes(slug)),
            );
          }),
        );
      }),
    );
  });

  it('shows the same as the release before, or enough new reviews of enough committees', () => {
    fc.assert(
      fc.property(nation, ([all, under]) => {
        const made = releasesOf([all, under]);
        return made.slice(1).every((release, at) => {
          const before = made[at] === undefined ? new Map<string, ReviewSet>() : behind(made[at], all);
          return [...behind(release, all)].every(([name, set]) => {
            const then = new Set(before.get(name)?.map(({ reviewId }) => reviewId));
            const fresh = set.filter(({ reviewId }) => !then.has(reviewId));
            return (fresh.length === 0 && set.length === then.size) || enough(release, fresh);
          });
        });
      }),
    );
  });

  it('counts every new review of a theme in one part by year, so that the years leave nothing', () => {
    fc.assert(
      fc.property(nation, ([all, under]) =>
        releasesOf([all, under]).every(({ basis }) =>
          basis.themes.every(
            ({ counted, spans }) =>
              spans
                .flatMap(({ reviewIds }) => reviewIds)
                .sort()
                .join() === counted.reviewIds.join(),
          ),
        ),
      ),
    );
  });

  it('shows whole rows, whose cells leave nothing of the theme on their day', () => {
    fc.assert(
      fc.property(nation, ([all, under]) => {
        const made = releasesOf([all, under]);
        return made.every(({ basis }) =>
          basis.themes.every(({ slug, tables }) =>
            Object.values(tables).every(({ asAt, cells }) => {
              const then = made.find((each) => each.asAt === asAt)?.basis.themes.find((each) => each.slug === slug);
              return Object.values(cells).flat().sort().join() === then?.counted.reviewIds.join();
            }),
          ),
        );
      }),
    );
  });
});
