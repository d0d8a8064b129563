import type { RoundLine } from '@followthrough/domain';
import { meetingBodyWords } from '@followthrough/domain/words';
import { Link } from 'react-router';
import { DataTable } from '../../components/data-table';
import { Day } from '../../components/day';
import { EmptyState } from '../../components/empty-state';
import type { Column } from '../../components/table-columns';
import { RoundStateTag } from './round-state';
import { answeredInWords, wording } from './wording';

const columns: readonly Column<RoundLine>[] = [
  {
    id: 'meeting',
    heading: 'Meeting',
    namesRow: true,
    cell: ({ id, meetingOn }) => (
      <Link to={`/rounds/${id}`}>
        <Day on={meetingOn} short />
      </Link>
    ),
    sortBy: ({ meetingOn }) => meetingOn,
  },
  { id: 'body', heading: 'Whose', cell: ({ body }) => meetingBodyWords[body] },
  { id: 'state', heading: 'State', cell: ({ state }) => <RoundStateTag state={state} /> },
  { id: 'deadline', heading: 'Updates by', cell: ({ deadlineOn }) => <Day on={deadlineOn} short /> },
  { id: 'answers', heading: 'Answers', cell: ({ counts }) => answeredInWords(counts) },
  {
    id: 'position',
    heading: 'Position',
    cell: ({ id, asAt }) =>
      asAt === null ? (
        <span className="quiet">Not taken yet</span>
      ) : (
        <Link to={`/rounds/${id}/position`}>
          {'As at '}
          <Day on={asAt} short />
        </Link>
      ),
  },
];

/** The rounds of a committee. */
export function RoundTable({ rounds, isLead }: { rounds: readonly RoundLine[]; isLead: boolean }) {
  if (rounds.length === 0)
    return (
      <EmptyState title={wording.none}>
        <p>{isLead ? wording.noneHint : wording.noneToRead}</p>
      </EmptyState>
    );
  return <DataTable caption={wording.list} columns={columns} rows={rounds} rowKey={({ id }) => id} />;
}
