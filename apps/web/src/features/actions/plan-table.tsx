import type { PlanRow } from '@followthrough/domain';
import { DataTable } from '../../components/data-table';
import type { Column } from '../../components/table-columns';
import { planColumns } from './plan-columns';
import type { Chosen } from './use-chosen';
import { choosingWording } from './wording';

interface PlanTableProps {
  readonly rows: readonly PlanRow[];
  readonly caption: string;
  /** Whether the rows are of several committees, so that each says of which. */
  readonly across?: boolean;
  /** What is chosen, while somebody is choosing. */
  readonly chosen?: Chosen | undefined;
}

const committee: Column<PlanRow> = {
  id: 'committee',
  heading: 'Committee',
  width: '10rem',
  cell: (row) => row.committee,
};
const columnsAcross = [...planColumns.slice(0, 1), committee, ...planColumns.slice(1)];

/** Rows of the plan under the national headings. */
export function PlanTable({ rows, caption, across = false, chosen }: PlanTableProps) {
  const usual = across ? columnsAcross : planColumns;
  const columns = chosen?.isOpen ? [choosing(chosen), ...usual] : usual;
  return <DataTable caption={caption} columns={columns} rows={rows} rowKey={(row) => row.id} fixed />;
}

const choosing = ({ ids, toggle }: Chosen): Column<PlanRow> => ({
  id: 'chosen',
  heading: choosingWording.column,
  width: '5rem',
  cell: ({ id, reference, reviewReference }) => (
    <input
      type="checkbox"
      className="choosing__box"
      aria-label={`Choose action ${reference} of ${reviewReference}`}
      checked={ids.has(id)}
      onChange={() => toggle(id)}
    />
  ),
});
