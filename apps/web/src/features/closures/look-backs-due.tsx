import { closureWords } from '@followthrough/domain/words';
import type { ClosureQueue } from '@followthrough/domain';
import { Link } from 'react-router';
import { DataTable } from '../../components/data-table';
import { Day } from '../../components/day';
import type { Column } from '../../components/table-columns';
import { queueWording as wording } from './wording';

type LookBackDue = ClosureQueue['toLookBack'][number];

const columns: readonly Column<LookBackDue>[] = [
  {
    id: 'action',
    heading: 'Action',
    namesRow: true,
    width: '45%',
    cell: ({ action, reviewReference }) => (
      <>
        <Link to={`/actions/${action.id}`}>{action.reference}</Link>
        {` ${action.text}`}
        <p className="quiet">{reviewReference}</p>
      </>
    ),
  },
  { id: 'basis', heading: 'Closed on', width: '25%', cell: ({ basis }) => closureWords[basis] },
  {
    id: 'due',
    heading: 'Look back due',
    width: '15%',
    cell: ({ lookBackOn }) => <Day on={lookBackOn} short />,
    sortBy: ({ lookBackOn }) => lookBackOn,
  },
  {
    id: 'task',
    heading: 'Next',
    width: '15%',
    cell: ({ action, reviewReference }) => (
      <Link to={`/actions/${action.id}/look-back`}>
        Record it
        <span className="visually-hidden">{` (${reviewReference}, ${action.reference})`}</span>
      </Link>
    ),
  },
];

/** Closed actions that the committee said it would look back at by now. */
export function LookBacksDue({ due }: { due: readonly LookBackDue[] }) {
  return (
    <DataTable
      caption={wording.toLookBack}
      captionHidden
      columns={columns}
      rows={due}
      rowKey={({ closureId }) => closureId}
      fixed
    />
  );
}
