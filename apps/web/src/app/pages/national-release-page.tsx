import { Link, useParams } from 'react-router';
import { dayInWords } from '../../components/day-words';
import { Loaded } from '../../components/loaded';
import { Page } from '../../components/page';
import { useRelease } from '../../features/national/api/use-national';
import { ReleaseView } from '../../features/national/release-view';
import { wording } from '../../features/national/wording';

/** One release, as it was made. */
export function Component() {
  const { asAt = '' } = useParams();
  return (
    <Page title={`${wording.title} as at ${/^\d{4}-\d\d-\d\d$/.test(asAt) ? dayInWords(asAt) : asAt}`}>
      <Loaded query={useRelease(asAt)} what="the release">
        {(release) => (
          <>
            <p>
              <Link to="/national/over-time">{wording.overTimeTitle}</Link>
            </p>
            <ReleaseView release={release} asAt={asAt} />
          </>
        )}
      </Loaded>
    </Page>
  );
}
