import { EmptyState } from '../../components/empty-state';
import { Loaded } from '../../components/loaded';
import { Page } from '../../components/page';
import { usePerson } from '../layout/use-person';
import { useNationalThemes } from '../../features/national/api/use-national';
import { ReleaseView } from '../../features/national/release-view';
import { NationalLinks } from '../../features/national/national-links';
import { wording } from '../../features/national/wording';

/** Themes across Scotland, from the latest frozen release. */
export function Component() {
  const { role } = usePerson();
  return (
    <Page title={wording.title} lead={<p>{wording.lead}</p>}>
      <NationalLinks role={role} />
      <Loaded query={useNationalThemes()} what="the release">
        {(release) =>
          release.asAt === null ? (
            <EmptyState title={wording.none}>
              <p>{wording.noneHint}</p>
            </EmptyState>
          ) : (
            <ReleaseView release={release} asAt={release.asAt} />
          )
        }
      </Loaded>
    </Page>
  );
}
