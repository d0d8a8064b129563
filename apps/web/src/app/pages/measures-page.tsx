import { Page } from '../../components/page';
import { MeasureTable } from '../../features/measures/measure-table';
import { wording } from '../../features/measures/wording';

/** Every measure. */
export function Component() {
  return (
    <Page title={wording.title}>
      <MeasureTable />
    </Page>
  );
}
