import { EmptyState } from '../../components/empty-state';
import { Loaded } from '../../components/loaded';
import { Page } from '../../components/page';
import { useNationalThemes } from '../../features/national/api/use-national-themes';
import { NationalRelease } from '../../features/national/national-release';
import { NationalTables } from '../../features/national/national-tables';
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
              <NationalRelease release={release} />
              <NationalTables themes={release.themes} />
            </>
          )
        }
      </Loaded>
    </Page>
  );
}
