import { Link } from 'react-router';
import { EmptyState } from '../../components/empty-state';
import { Loaded } from '../../components/loaded';
import { Page } from '../../components/page';
import { useNationalThemes } from '../../features/national/api/use-national';
import { ReleaseView } from '../../features/national/release-view';
import { wording } from '../../features/national/wording';

/** Themes across Scotland, from the latest frozen release. */
export function Component() {
  return (
    <Page title={wording.title} lead={<p>{wording.lead}</p>}>
      <Loaded query={useNationalThemes()} what="the release">
        {(release) =>
          release.asAt === null ? (
            <EmptyState title={wording.none}>
              <p>{wording.noneHint}</p>
            </EmptyState>
          ) : (
            <>
              <p>
                <Link to="/national/over-time">{wording.overTimeTitle}</Link>
              </p>
              <ReleaseView release={release} asAt={release.asAt} />
            </>
          )
        }
      </Loaded>
    </Page>
  );
}
