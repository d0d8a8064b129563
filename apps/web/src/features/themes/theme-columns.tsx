import { groupInWords, themeStateWords } from '@followthrough/domain/words';
import type { ThemeLine, ThemeList } from '@followthrough/domain';
import { Link } from 'react-router';
import { Day } from '../../components/day';
import { Tag } from '../../components/tag';
import type { Column } from '../../components/table-columns';
import { listWording as wording } from './wording';

/** The columns of the theme list; the window is named where its counts stand. */
export function themeColumns(list: Pick<ThemeList, 'windowMonths' | 'asAt' | 'today'>): Column<ThemeLine>[] {
  const columns = columnsOf(list);
  return list.asAt < list.today ? columns.filter(({ id }) => !ofTodayAlone.includes(id)) : columns;
}

/** What is told as of today alone has no column in the table of a day gone by: a nought there would be untrue. */
const ofTodayAlone: readonly string[] = ['after', 'waiting', 'national'];

function columnsOf({ windowMonths }: Pick<ThemeList, 'windowMonths'>): Column<ThemeLine>[] {
  return [
    {
      id: 'theme',
      heading: 'Theme',
      namesRow: true,
      width: 'wide',
      cell: (theme) => <ThemeName theme={theme} />,
      sortBy: (theme) => theme.name,
    },
    {
      id: 'window',
      heading: `Last ${windowMonths} months`,
      cell: (theme) => `${theme.reviewsInWindow} of ${theme.reviewsLabelledInWindow}`,
      sortBy: (theme) => theme.reviewsInWindow,
    },
    {
      id: 'recurs',
      heading: 'Recurs?',
      cell: (theme) => <Recurs theme={theme} />,
      sortBy: (theme) => (theme.recurs ? 1 : 0),
    },
    {
      id: 'all',
      heading: 'All time',
      numeric: true,
      cell: ({ reviews }) => reviews,
      sortBy: (theme) => theme.reviews,
    },
    {
      id: 'strengths',
      heading: 'Strengths',
      numeric: true,
      cell: (theme) => theme.strengths,
      sortBy: (theme) => theme.strengths,
    },
    {
      id: 'after',
      heading: 'After closure',
      numeric: true,
      cell: (theme) => theme.afterClosure,
      sortBy: (theme) => theme.afterClosure,
    },
    ...seenColumns,
    {
      id: 'waiting',
      heading: 'Waiting',
      numeric: true,
      cell: (theme) => theme.waiting,
      sortBy: (theme) => theme.waiting,
    },
    {
      id: 'national',
      heading: 'Scotland',
      cell: (theme) => nationalInWords(theme),
      sortBy: (theme) => theme.nationalReviews,
    },
  ];
}

const seenColumns: readonly Column<ThemeLine>[] = [
  {
    id: 'first',
    heading: 'First seen',
    cell: (theme) => <Day on={theme.firstSeenOn} short none="–" />,
    sortBy: (theme) => theme.firstSeenOn,
  },
  {
    id: 'last',
    heading: 'Last seen',
    cell: (theme) => <Day on={theme.lastSeenOn} short none="–" />,
    sortBy: (theme) => theme.lastSeenOn,
  },
];

function ThemeName({ theme }: { theme: ThemeLine }) {
  return (
    <>
      <Link to={`/themes/${theme.slug}`}>{theme.name}</Link>
      <p className="quiet">{groupInWords(theme.group)}</p>
      {theme.state !== 'offered' && (
        <Tag look="grey" symbol={themeStateWords[theme.state].symbol}>
          {themeStateWords[theme.state].words}
        </Tag>
      )}
      {theme.provisional && <Tag look="purple">Provisional</Tag>}
    </>
  );
}

function Recurs({ theme }: { theme: ThemeLine }) {
  if (theme.recurs)
    return (
      <Tag look="orange" symbol="↻">
        {wording.recurs}
      </Tag>
    );
  return <span className="quiet">{theme.reviewsInWindow > 0 ? wording.once : wording.notRecent}</span>;
}

/** The national figure of a theme in words; rounded, and left out where a release does not show it. */
export function nationalInWords({ nationalReviews, nationalCommittees }: ThemeLine): string {
  if (nationalReviews === null) return wording.held;
  return `About ${nationalReviews}${nationalCommittees ? `, in ${nationalCommittees} committees` : ''}`;
}
