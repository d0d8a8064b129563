import { Link } from 'react-router';
import { Loaded } from '../../components/loaded';
import { Page } from '../../components/page';
import { useThresholds } from '../../features/national/api/use-own-national';
import { ThresholdsForm } from '../../features/national/own-parts';
import { ownWording } from '../../features/national/own-wording';

/** The thresholds of national releases to come. */
export function Component() {
  return (
    <Page title={ownWording.thresholds.title} lead={<p>{ownWording.thresholds.lead}</p>}>
      <Loaded query={useThresholds()} what="the thresholds">
        {(page) => <ThresholdsForm page={page} />}
      </Loaded>
      <p>
        <Link className="ds_button ds_button--secondary" to="/national/members">
          {ownWording.thresholds.members}
        </Link>
      </p>
    </Page>
  );
}
