import { Link } from 'react-router';
import { Page } from '../../components/page';
import { ReviewTable } from '../../features/reviews/review-table';
import { wording } from '../../features/reviews/wording';
import { usePerson } from '../layout/use-person';

/** Every review of the committee. */
export function Component() {
  const { role } = usePerson();
  return (
    <Page title={wording.title}>
      {role === 'lead' && (
        <p className="button-row">
          <Link className="ds_button ds_button--small" to="/reviews/new">
            {wording.add}
          </Link>
        </p>
      )}
      <ReviewTable />
    </Page>
  );
}
