import { Link } from 'react-router';
import { Page } from '../../components/page';
import { MeasureTable } from '../../features/measures/measure-table';
import { wording } from '../../features/measures/wording';
import { wording as chartsWording } from '../../features/plan-charts/wording';

/** Every measure. */
export function Component() {
  return (
    <Page title={wording.title}>
      <p className="button-row">
        <Link className="ds_button ds_button--secondary ds_button--small" to="/plan/measures">
          {chartsWording.link}
        </Link>
      </p>
      <MeasureTable />
    </Page>
  );
}
