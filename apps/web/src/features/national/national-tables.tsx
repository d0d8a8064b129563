import { groupInWords } from '@followthrough/domain/words';
import type { NationalTheme } from '@followthrough/domain';
import { useMemo } from 'react';
import { plural } from '../../components/plural';
import { DataTable } from '../../components/data-table';
import { Section } from '../../components/section';
import type { Column } from '../../components/table-columns';
import { wording } from './wording';

const name: Column<NationalTheme> = {
  id: 'theme',
  heading: 'Theme',
  namesRow: true,
  cell: (theme) => theme.name,
  sortBy: (theme) => theme.name,
};

const columns: readonly Column<NationalTheme>[] = [
  name,
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
    cell: (theme) => theme.reviewsRounded,
    sortBy: (theme) => theme.reviewsRounded,
  },
  { id: 'committees', heading: 'Committees', cell: (theme) => theme.committeesBand },
];

/** The themes of a release, and then by year. */
export function NationalTables({ themes }: { themes: readonly NationalTheme[] }) {
  const yearly = useMemo(() => yearColumns(themes), [themes]);
  const shown = themes.filter(({ byYear }) => byYear.some(({ reviewsRounded }) => reviewsRounded !== null));
  return (
    <>
      <Section title={wording.themes}>
        <DataTable caption={wording.caption} columns={columns} rows={themes} rowKey={(theme) => theme.slug} />
      </Section>
      <Section title={wording.byYear}>
        {shown.length > 0 && (
          <DataTable caption={wording.byYearCaption} columns={yearly} rows={shown} rowKey={(theme) => theme.slug} />
        )}
        {shown.length < themes.length && (
          <p className="quiet">{`${plural(themes.length - shown.length, 'theme')} ${wording.noYear}`}</p>
        )}
      </Section>
    </>
  );
}

/** Every theme of a release has the same years, so those of the first are those of all. */
function yearColumns(themes: readonly NationalTheme[]): Column<NationalTheme>[] {
  const years = themes[0]?.byYear.map(({ year }) => year) ?? [];
  return [
    name,
    ...years.map((year) => ({
      id: `year-${year}`,
      heading: String(year),
      numeric: true,
      cell: (theme: NationalTheme) => <YearCount theme={theme} year={year} />,
    })),
  ];
}

function YearCount({ theme, year }: { theme: NationalTheme; year: number }) {
  const count = theme.byYear.find((one) => one.year === year)?.reviewsRounded ?? null;
  if (count !== null) return count;
  return (
    <span className="quiet">
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">{wording.notShown}</span>
    </span>
  );
}
