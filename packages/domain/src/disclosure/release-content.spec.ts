import { describe, expect, it } from '@jest/globals';
import { nextRelease, type ReleaseBasis } from './next-release.js';
import { holdsBack, releaseContent, type ReleaseContent } from './release-content.js';
import type { CountedReview, ReviewSet } from './review-set.js';
import { releaseThresholds, type ReleaseThresholds } from './thresholds.js';

type Told = Partial<CountedReview> & Pick<CountedReview, 'themes'>;

/** As many reviews, each told the same, one after the other of as many committees. */
const some = (kind: string, count: number, committees: number, told: Told): CountedReview[] =>
  Array.from({ length: count }, (_, at) => ({
    ...{ reviewId: `${kind}-${at}`, committeeId: `c${at % committees}`, reportedOn: '2024-05-01' },
    ...{ ageBand: '1-4' as const, event: 'death' as const, cameBack: [], ...told },
  }));

const counted = (reviews: ReviewSet, earlier: ReleaseBasis | null = null, asAt = '2024-06-30'): ReleaseBasis => {
  const next = nextRelease({ asAt, reviews, thresholds: releaseThresholds, cameFrom: () => [] }, earlier);
  if (next === null) throw new Error('A release was due');
  return next;
};
const shown = (basis: ReleaseBasis, thresholds: ReleaseThresholds) => releaseContent(basis, thresholds, () => true);
const drift = ({ themes }: ReleaseContent) => themes.find(({ slug }) => slug === 'drift');
const stricter = (changed: Partial<ReleaseThresholds>) => ({ ...releaseThresholds, ...changed });

describe('showing under stricter thresholds what was counted before them', () => {
  const young = some('young', 12, 3, { themes: ['drift'] });
  const old = some('old', 12, 8, { themes: ['drift'], ageBand: '12-15', event: 'risk-of-harm' });
  const others = some('other', 20, 8, { themes: ['other'] });

  it('hides a row of which one cell has too few committees', () => {
    const basis = counted([...young, ...old, ...others]);
    expect(drift(shown(basis, releaseThresholds))?.age?.cells).toHaveLength(2);
    const now = drift(shown(basis, stricter({ committeesMin: 4 })));
    expect([now?.reviewsRounded, now?.age, now?.event]).toEqual([25, null, null]);
  });

  it('hides a theme where the reviews without it were too few', () => {
    const basis = counted([...young, ...old, ...some('other', 6, 6, { themes: ['other'] })]);
    expect(drift(shown(basis, releaseThresholds))).toBeDefined();
    expect(drift(shown(basis, stricter({ reviewsMin: 7 })))).toBeUndefined();
  });

  it('hides two themes together where too few have one of them alone', () => {
    const both = some('both', 12, 8, { themes: ['drift', 'other'] });
    const basis = counted([...both, ...old, ...others.slice(0, 6), ...some('third', 20, 8, { themes: ['third'] })]);
    expect(shown(basis, releaseThresholds).pairs).toHaveLength(1);
    const now = shown(basis, stricter({ reviewsMin: 8 }));
    expect(now.themes.map(({ slug }) => slug)).toEqual(['drift', 'other', 'third']);
    expect(now.pairs).toEqual([]);
  });

  it('hides how often a theme came back where it came back in nearly every review', () => {
    const back = some('back', 12, 8, { themes: ['drift'], cameBack: ['drift'] });
    const basis = counted([...back, ...old.slice(0, 6), ...others]);
    expect(drift(shown(basis, releaseThresholds))?.cameBack?.reviewsRounded).toBe(10);
    expect(drift(shown(basis, stricter({ reviewsMin: 8 })))?.cameBack).toBeNull();
  });

  it('takes what was counted before its parts were kept for no more than the default', () => {
    const now = counted([...young, ...old, ...others]);
    const unkept = now.themes.map(({ slug, counted: then, outOfRounded, spans, tables, cameBack }) => ({
      ...{ slug, counted: then, outOfRounded, spans, tables, cameBack },
    }));
    const basis = { ...now, themes: unkept };
    expect(drift(shown(basis, releaseThresholds))).toBeDefined();
    expect(drift(shown(basis, stricter({ reviewsMin: 6 })))).toBeUndefined();
  });

  it('says of a theme that only they hide that it is held back', () => {
    const reviews = [...young, ...old, ...others, ...some('more', 12, 8, { themes: ['more', 'other'] })];
    const basis = counted(reviews);
    expect(holdsBack(shown(basis, releaseThresholds), reviews)).toBe(false);
    expect(holdsBack(shown(basis, stricter({ committeesMin: 9 })), reviews)).toBe(true);
  });
});

describe('showing years that were counted together', () => {
  it('gives each the day it was counted, however often the theme was counted since', () => {
    const first = [...some('one', 6, 3, { themes: ['drift'] }), ...some('other', 6, 3, { themes: ['other'] })];
    const later = some('two', 6, 3, { themes: ['drift'], reportedOn: '2025-02-01' });
    const basis = counted([...first, ...later], counted(first), '2025-03-31');
    expect(drift(shown(basis, releaseThresholds))?.years.map(({ asAt }) => asAt)).toEqual(['2024-06-30', '2025-03-31']);
  });
});
