import type { PlanRow } from '@followthrough/domain';
import { slippageWords } from '@followthrough/domain/words';
import { Link } from 'react-router';
import { DataTable } from '../../components/data-table';
import { Day } from '../../components/day';
import { DeclaredBeside } from '../../components/declared-beside';
import { LeadNames } from '../../components/lead-names';
import { Section } from '../../components/section';
import type { Column } from '../../components/table-columns';
import { wording } from './wording';

/** The columns that name an action on the front page. */
const actionColumn: Column<PlanRow> = {
  id: 'action',
  heading: 'Action',
  width: '30%',
  namesRow: true,
  cell: (row) => (
    <>
      <Link to={`/actions/${row.id}`}>{row.text}</Link>
      <p className="quiet">{`${row.reviewReference} (${row.pseudonym})`}</p>
    </>
  ),
};

const columns: readonly Column<PlanRow>[] = [
  actionColumn,
  { id: 'lead', heading: 'Responsible lead', cell: (row) => <LeadNames leads={row.leads} /> },
  { id: 'due', heading: 'Due', cell: (row) => <Day on={row.dueOn} short />, sortBy: (row) => row.dueOn },
  {
    id: 'late',
    heading: 'Days late',
    numeric: true,
    cell: (row) => (
      <>
        {row.standing.overdueDays}
        <DeclaredBeside row={row} />
      </>
    ),
    sortBy: (row) => row.standing.overdueDays,
  },
  {
    id: 'first',
    heading: 'First agreed',
    cell: (row) => <Day on={row.originalDueOn} short />,
    sortBy: (row) => row.originalDueOn,
  },
  { id: 'moved', heading: 'Against the first date', cell: (row) => slippageWords(row.slippage) },
];

/** Overdue actions, with how late they are and how far the date had already moved. */
export function OverduePanel({ rows }: { rows: readonly PlanRow[] }) {
  return (
    <Section title={wording.overdue}>
      {rows.length === 0 ? (
        <p>{wording.noOverdue}</p>
      ) : (
        <DataTable caption={wording.overdue} captionHidden columns={columns} rows={rows} rowKey={(row) => row.id} />
      )}
    </Section>
  );
}
