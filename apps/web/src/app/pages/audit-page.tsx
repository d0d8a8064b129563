import { Page } from '../../components/page';
import { AuditTable } from '../../features/audit/audit-table';
import { wording } from '../../features/audit/wording';

/** Who changed what and when. */
export function Component() {
  return (
    <Page title={wording.title} lead={<p>{wording.lead}</p>}>
      <AuditTable />
    </Page>
  );
}
