import type { PlanRow } from '@followthrough/domain';
import { DataTable } from '../../components/data-table';
import { LeadNames } from '../../components/lead-names';
import { Section } from '../../components/section';
import type { Column } from '../../components/table-columns';
import { actionColumn } from './overdue-panel';
import { wording } from './wording';

const columns: readonly Column<PlanRow>[] = [
  actionColumn,
  { id: 'ask', heading: 'What is asked for', width: '30%', cell: (row) => row.resourceAsk },
  { id: 'lead', heading: 'Responsible lead', cell: (row) => <LeadNames leads={row.leads} /> },
];

/** The resources actions ask for: what chief officers may be asked to decide. */
export function AsksPanel({ rows }: { rows: readonly PlanRow[] }) {
  return (
    <Section title={wording.asks}>
      {rows.length === 0 ? (
        <p>{wording.noAsks}</p>
      ) : (
        <DataTable caption={wording.asks} captionHidden columns={columns} rows={rows} rowKey={(row) => row.id} />
      )}
    </Section>
  );
}
