import type { NationalOverTime } from '@followthrough/domain';
import { Link } from 'react-router';
import { DataTable } from '../../components/data-table';
import { dayInWords } from '../../components/day-words';
import { Section } from '../../components/section';
import type { Column } from '../../components/table-columns';
import { wording } from './wording';

type Release = NationalOverTime['releases'][number];

const columns: readonly Column<Release>[] = [
  {
    ...{ id: 'as-at', heading: 'As at', namesRow: true },
    cell: ({ asAt }) => <Link to={`/national/releases/${asAt}`}>{dayInWords(asAt)}</Link>,
  },
  { id: 'made', heading: 'Released on', cell: ({ releasedOn }) => dayInWords(releasedOn) },
  { id: 'reviews', heading: 'Reviews, about', numeric: true, cell: ({ reviewsRounded }) => reviewsRounded },
  { id: 'committees', heading: 'Committees', cell: ({ committeesBand }) => committeesBand },
  { id: 'themes', heading: 'Themes shown', numeric: true, cell: ({ themes }) => themes },
  {
    ...{ id: 'thresholds', heading: 'Made with' },
    cell: ({ thresholds }) => `${thresholds.reviewsMin} reviews, ${thresholds.committeesMin} committees`,
  },
];

/** The releases there are. */
export function ReleasesList({ releases }: { releases: readonly Release[] }) {
  return (
    <Section title={wording.releases}>
      <DataTable
        {...{ caption: wording.releasesCaption, captionHidden: true, columns, rows: releases }}
        rowKey={({ asAt }) => asAt}
      />
    </Section>
  );
}
