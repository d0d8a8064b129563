import { ageBandWords, decisionWords, eventWords, reviewKindWords } from '@followthrough/domain/words';
import type { ReviewLine } from '@followthrough/domain';
import { Link } from 'react-router';
import { ColourCounts } from '../../components/colour-counts';
import { DataTable } from '../../components/data-table';
import { Day } from '../../components/day';
import { EmptyState } from '../../components/empty-state';
import { Loaded } from '../../components/loaded';
import { Tag } from '../../components/tag';
import type { Column } from '../../components/table-columns';
import { useReviews } from './api/use-reviews';
import { wording } from './wording';

const columns: readonly Column<ReviewLine>[] = [
  {
    id: 'reference',
    heading: 'Review',
    namesRow: true,
    cell: (line) => <Name line={line} />,
    sortBy: (line) => line.reference,
  },
  { id: 'kind', heading: 'Kind', cell: (line) => reviewKindWords[line.kind], sortBy: (line) => line.kind },
  { id: 'event', heading: 'Event', cell: (line) => eventWords[line.event], sortBy: (line) => line.event },
  { id: 'age', heading: 'Age band', cell: (line) => ageBandWords[line.ageBand] },
  {
    id: 'notified',
    heading: 'Notified',
    cell: (line) => <Day on={line.notifiedOn} short none="–" />,
    sortBy: (line) => line.notifiedOn,
  },
  {
    id: 'reported',
    heading: 'Reported',
    cell: (line) => <Day on={line.reportedOn} short none="Not yet" />,
    sortBy: (line) => line.reportedOn,
  },
  { id: 'decision', heading: 'Decision', cell: (line) => (line.decision ? decisionWords[line.decision] : '–') },
  { id: 'hold', heading: 'On hold', cell: (line) => <Hold onHold={line.onHold} /> },
  { id: 'findings', heading: 'Findings', numeric: true, cell: (line) => line.findings },
  { id: 'strategies', heading: 'Strategies', numeric: true, cell: (line) => line.strategies },
  { id: 'actions', heading: 'Actions', numeric: true, cell: (line) => line.actions, sortBy: (line) => line.actions },
  { id: 'colours', heading: 'Actions by colour', cell: (line) => <ColourCounts counts={line.colours} /> },
];

/** Every review with how its plan stands. */
export function ReviewTable() {
  return (
    <Loaded query={useReviews()} what="the reviews">
      {({ reviews }) =>
        reviews.length === 0 ? (
          <EmptyState title={wording.none}>
            <p>{wording.noneHint}</p>
          </EmptyState>
        ) : (
          <DataTable caption={wording.caption} columns={columns} rows={reviews} rowKey={(line) => line.id} />
        )
      }
    </Loaded>
  );
}

function Name({ line }: { line: ReviewLine }) {
  return (
    <>
      <Link className="day" to={`/reviews/${line.id}`}>
        {line.reference}
      </Link>
      <p className="quiet one-line">{line.pseudonym}</p>
    </>
  );
}

function Hold({ onHold }: { onHold: boolean }) {
  return onHold ? (
    <span className="one-line">
      <Tag look="yellow" symbol="‖">
        {wording.onHold}
      </Tag>
    </span>
  ) : (
    <span className="quiet">{wording.notOnHold}</span>
  );
}
