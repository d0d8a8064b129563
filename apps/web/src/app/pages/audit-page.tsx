import { Page } from '../../components/page';
import { ChainsPanel } from '../../features/audit/chains-panel';
import { AuditTable } from '../../features/audit/audit-table';
import { wording } from '../../features/audit/wording';

/** Who changed what and when. */
export function Component() {
  return (
    <Page title={wording.title} lead={<p>{wording.lead}</p>}>
      <ChainsPanel />
      <AuditTable />
    </Page>
  );
}
