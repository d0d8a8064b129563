import type { ThemeLine } from '@followthrough/domain';
import { Link } from 'react-router';
import { DataTable } from '../../components/data-table';
import { Day } from '../../components/day';
import { Section } from '../../components/section';
import type { Column } from '../../components/table-columns';
import { wording } from './wording';

const columns: readonly Column<ThemeLine>[] = [
  {
    id: 'theme',
    heading: 'Theme',
    namesRow: true,
    cell: (theme) => <Link to={`/themes/${theme.slug}`}>{theme.name}</Link>,
    sortBy: (theme) => theme.name,
  },
  {
    id: 'reviews',
    heading: 'Reviews',
    cell: (theme) => `${theme.reviewsInWindow} of ${theme.reviewsLabelledInWindow}`,
    sortBy: (theme) => theme.reviewsInWindow,
  },
  {
    id: 'last',
    heading: 'Last seen',
    cell: (theme) => <Day on={theme.lastSeenOn} short />,
    sortBy: (theme) => theme.lastSeenOn,
  },
  {
    id: 'after',
    heading: 'After closure',
    numeric: true,
    cell: (theme) => theme.afterClosure,
    sortBy: (theme) => theme.afterClosure,
  },
];

/** Themes that keep coming back, as so many of so many reviews. */
export function RecurringPanel({ themes }: { themes: readonly ThemeLine[] }) {
  return (
    <Section title={wording.recurring}>
      {themes.length === 0 ? (
        <p>{wording.noRecurring}</p>
      ) : (
        <DataTable
          caption={wording.recurring}
          captionHidden
          columns={columns}
          rows={themes}
          rowKey={(theme) => theme.slug}
          cards={false}
        />
      )}
      <p className="quiet">{wording.recurringHint}</p>
    </Section>
  );
}
