import type { PlanRow } from '@followthrough/domain';
import { DataTable } from '../../components/data-table';
import { planColumns } from './plan-columns';

/** Rows of the plan under the national headings. */
export function PlanTable({ rows, caption }: { rows: readonly PlanRow[]; caption: string }) {
  return <DataTable caption={caption} columns={planColumns} rows={rows} rowKey={(row) => row.id} fixed />;
}
