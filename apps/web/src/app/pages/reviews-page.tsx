import { Page } from '../../components/page';
import { ReviewTable } from '../../features/reviews/review-table';
import { wording } from '../../features/reviews/wording';

/** Every review of the committee. */
export function Component() {
  return (
    <Page title={wording.title}>
      <ReviewTable />
    </Page>
  );
}
