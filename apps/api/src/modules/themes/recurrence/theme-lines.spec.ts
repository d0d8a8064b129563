import { describe, expect, it } from '@jest/globals';
import {
  catalogueOn,
  recurrences,
  type AfterClosure,
  type ConfirmedLabel,
  type NationalTheme,
  type NationalThemes,
} from '@followthrough/domain';
import { catalogue } from '@followthrough/themes';
import { themeLines, type AreaThemes } from './theme-lines.js';

const themes = [...catalogueOn(catalogue().themes, [], '2026-11-23').values()];
const noRelease: NationalThemes = {
  asAt: null,
  releasedOn: null,
  reviewsRounded: 0,
  committeesBand: '',
  themesHeldBack: false,
  catalogueVersion: '1.0.0',
  thresholds: { reviewsMin: 5, committeesMin: 3 },
  themes: [],
  pairs: [],
};

const makeNational = (theme: Pick<NationalTheme, 'slug' | 'name' | 'group' | 'reviewsRounded' | 'committeesBand'>) => ({
  ...theme,
  ...{ asAt: '2026-06-30', outOfRounded: 70, years: [], age: null, event: null, cameBack: null, statements: [] },
});

const makeLabel = (reviewId: string, slug: string): ConfirmedLabel => ({
  reviewId,
  committeeId: 'one',
  slug,
  stance: 'learning',
  reportedOn: '2026-05-01',
});

const makeArea = (area: Partial<AreaThemes> = {}): AreaThemes => ({
  recurrences: [],
  undecided: new Map(),
  afterClosure: [],
  national: noRelease,
  ...area,
});

const cameBack = (reviewId: string, actionId: string): AfterClosure => ({
  slug: 'chronologies',
  theme: 'Chronologies',
  reviewId,
  reviewReference: 'STL-2026-01',
  pseudonym: 'Child Z',
  reportedOn: '2026-05-01',
  actionId,
  actionText: 'Merge the timelines.',
  actionReviewReference: 'STL-2022-01',
  strategyTitle: 'One chronology',
  closedOn: '2024-05-01',
  closedBy: 'The committee',
  basis: 'delivered-only',
  evidenceGrade: 1,
  lagMonths: 24,
  practice: 'after',
});

describe('telling the themes of an area', () => {
  it('tells every theme of the catalogue, also those never seen', () => {
    const lines = themeLines(themes, makeArea());
    expect(lines.map(({ slug }) => slug)).toEqual(themes.map(({ slug }) => slug));
    expect(lines.every(({ reviews, recurs, waiting }) => reviews === 0 && !recurs && waiting === 0)).toBe(true);
  });

  it('puts what keeps coming back first, and gives every theme the same denominator', () => {
    const labels = [makeLabel('a', 'thresholds'), makeLabel('b', 'thresholds'), makeLabel('c', 'chronologies')];
    const lines = themeLines(themes, makeArea({ recurrences: recurrences(labels, '2026-11-23') }));
    expect(lines.slice(0, 2).map(({ slug, reviews, recurs }) => ({ slug, reviews, recurs }))).toEqual([
      { slug: 'thresholds', reviews: 2, recurs: true },
      { slug: 'chronologies', reviews: 1, recurs: false },
    ]);
    expect(new Set(lines.map(({ reviewsLabelledInWindow }) => reviewsLabelledInWindow))).toEqual(new Set([3]));
  });

  it('counts the reviews that came back after closure, not the actions they are set against', () => {
    const afterClosure = [cameBack('a', 'one'), cameBack('a', 'two'), cameBack('b', 'one')];
    const line = themeLines(themes, makeArea({ afterClosure })).find(({ slug }) => slug === 'chronologies');
    expect(line?.afterClosure).toBe(2);
  });

  it('gives national figures only for a theme that the release shows', () => {
    const shown = { slug: 'chronologies', name: 'Chronologies', group: 'assessment-and-analysis' };
    const national = {
      ...noRelease,
      themes: [makeNational({ ...shown, reviewsRounded: 15, committeesBand: '3 to 5' })],
    };
    const lines = themeLines(themes, makeArea({ national }));
    const figures = lines.map(({ nationalReviews, nationalCommittees }) => [nationalReviews, nationalCommittees]);
    expect(figures.filter(([reviews]) => reviews !== null)).toEqual([[15, '3 to 5']]);
  });
});
