import type { PlanRow } from '@followthrough/domain';
import { DataTable } from '../../components/data-table';
import type { Column } from '../../components/table-columns';
import { planColumns } from './plan-columns';

interface PlanTableProps {
  readonly rows: readonly PlanRow[];
  readonly caption: string;
  /** Whether the rows are of several committees, so that each says of which. */
  readonly across?: boolean;
}

const committee: Column<PlanRow> = {
  id: 'committee',
  heading: 'Committee',
  width: '10rem',
  cell: (row) => row.committee,
};
const columnsAcross = [...planColumns.slice(0, 1), committee, ...planColumns.slice(1)];

/** Rows of the plan under the national headings. */
export function PlanTable({ rows, caption, across = false }: PlanTableProps) {
  const columns = across ? columnsAcross : planColumns;
  return <DataTable caption={caption} columns={columns} rows={rows} rowKey={(row) => row.id} fixed />;
}
