import type { ImportList as List } from '@followthrough/domain';
import { Link } from 'react-router';
import { DataTable } from '../../components/data-table';
import { momentInWords } from '../../components/day-words';
import { EmptyState } from '../../components/empty-state';
import { Loaded } from '../../components/loaded';
import { Section } from '../../components/section';
import type { Column } from '../../components/table-columns';
import { useImports } from './api/use-imports';
import { uploadWording as wording } from './wording';

type Line = List['imports'][number];

const columns: readonly Column<Line>[] = [
  {
    id: 'file',
    heading: 'File',
    namesRow: true,
    cell: ({ fileName }) => <span className="breakable">{fileName}</span>,
    sortBy: ({ fileName }) => fileName,
  },
  {
    id: 'review',
    heading: 'Review',
    cell: ({ reviewId, reviewReference }) => <Link to={`/reviews/${reviewId}`}>{reviewReference}</Link>,
    sortBy: ({ reviewReference }) => reviewReference,
  },
  { id: 'actions', heading: 'Actions', numeric: true, cell: ({ actions }) => actions },
  { id: 'by', heading: 'Confirmed by', cell: ({ by }) => by },
  {
    id: 'at',
    heading: 'Confirmed',
    cell: ({ confirmedAt }) => momentInWords(confirmedAt),
    sortBy: ({ confirmedAt }) => confirmedAt,
  },
];

/** The plans brought in so far. */
export function ImportList() {
  return (
    <Section title={wording.earlier}>
      <Loaded query={useImports()} what="the plans brought in so far">
        {({ imports }) =>
          imports.length === 0 ? (
            <EmptyState title={wording.none}>
              <p>{wording.noneHint}</p>
            </EmptyState>
          ) : (
            <DataTable
              caption={wording.earlierCaption}
              captionHidden
              columns={columns}
              rows={imports}
              rowKey={({ id }) => id}
            />
          )
        }
      </Loaded>
    </Section>
  );
}
