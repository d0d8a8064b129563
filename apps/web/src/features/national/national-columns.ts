import { cellWords, groupInWords } from '@followthrough/domain/words';
import type { NationalPair, NationalTheme } from '@followthrough/domain';
import type { Column } from '../../components/table-columns';
import { dayInWords } from '../../components/day-words';
import { wording } from './wording';

/** A theme with part of its figure. */
export interface PartOfTheme {
  /** Unlike that of any other part in the table. */
  readonly key: string;
  readonly theme: NationalTheme;
  readonly part: string;
  readonly reviewsRounded: number;
  readonly asAt: string | undefined;
}

/** The columns of themes with their figures. */
export const themeColumns: readonly Column<NationalTheme>[] = [
  { id: 'theme', heading: 'Theme', namesRow: true, cell: (theme) => theme.name, sortBy: (theme) => theme.name },
  {
    id: 'group',
    heading: 'Group',
    cell: ({ group }) => groupInWords(group),
    sortBy: ({ group }) => groupInWords(group),
  },
  {
    id: 'reviews',
    heading: 'Reviews, about',
    numeric: true,
    cell: ({ reviewsRounded, outOfRounded }) => `${reviewsRounded} of ${outOfRounded}`,
    sortBy: (theme) => theme.reviewsRounded,
  },
  { id: 'committees', heading: 'Committees', cell: (theme) => theme.committeesBand },
  { id: 'counted', heading: 'Counted at', cell: ({ asAt }) => dayInWords(asAt), sortBy: ({ asAt }) => asAt },
];

/** The columns of parts of themes: years, ages or events. */
export const partColumns = (heading: string): readonly Column<PartOfTheme>[] => [
  { id: 'theme', heading: 'Theme', namesRow: true, cell: ({ theme }) => theme.name, sortBy: ({ theme }) => theme.name },
  { id: 'part', heading, cell: ({ part }) => part, sortBy: ({ part }) => part },
  {
    ...{ id: 'reviews', heading: 'Reviews, about', numeric: true },
    cell: ({ reviewsRounded }) => reviewsRounded,
    sortBy: ({ reviewsRounded }) => reviewsRounded,
  },
  {
    ...{ id: 'counted', heading: 'Counted at' },
    cell: ({ asAt }) => (asAt === undefined ? wording.dayNotKept : dayInWords(asAt)),
    sortBy: ({ asAt }) => asAt ?? '',
  },
];

/** The columns of pairs of themes. */
export const pairColumns: readonly Column<NationalPair>[] = [
  { id: 'one', heading: 'Theme', namesRow: true, cell: ({ names }) => names[0], sortBy: ({ names }) => names[0] },
  { id: 'other', heading: 'And', cell: ({ names }) => names[1], sortBy: ({ names }) => names[1] },
  {
    ...{ id: 'reviews', heading: 'Reviews, about', numeric: true },
    cell: ({ reviewsRounded }) => reviewsRounded,
    sortBy: ({ reviewsRounded }) => reviewsRounded,
  },
  { id: 'committees', heading: 'Committees', cell: ({ committeesBand }) => committeesBand },
  { id: 'counted', heading: 'Counted at', cell: ({ asAt }) => dayInWords(asAt), sortBy: ({ asAt }) => asAt },
];

/** A theme's figures by years of report. */
export const yearParts = (theme: NationalTheme): PartOfTheme[] =>
  theme.years.map(({ from, to, reviewsRounded, asAt }, at) => ({
    ...{
      key: `${theme.slug} ${at}`,
      theme,
      reviewsRounded,
      asAt,
      part: from === to ? String(from) : `${from} to ${to}`,
    },
  }));

/** A theme's row of a cross-table, a part a cell. */
export const crossParts =
  (table: 'age' | 'event') =>
  (theme: NationalTheme): PartOfTheme[] =>
    (theme[table]?.cells ?? []).map(({ cell, reviewsRounded }) => ({
      ...{
        key: `${theme.slug} ${cell}`,
        theme,
        reviewsRounded,
        part: cellWords[cell] ?? cell,
        asAt: theme[table]?.asAt ?? theme.asAt,
      },
    }));

/** In how many reviews a theme came back, where that can be shown. */
export const cameBackPart = (theme: NationalTheme): PartOfTheme[] =>
  theme.cameBack === null ? [] : [{ key: theme.slug, theme, part: theme.cameBack.committeesBand, ...theme.cameBack }];
