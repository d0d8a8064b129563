import { EmptyState } from '../../components/empty-state';
import { Loaded } from '../../components/loaded';
import { Page } from '../../components/page';
import { useNationalOverTime } from '../../features/national/api/use-national';
import { OverTime } from '../../features/national/over-time';
import { ReleasesList } from '../../features/national/releases-list';
import { wording } from '../../features/national/wording';

/** The releases there are, and a theme over them. */
export function Component() {
  return (
    <Page title={wording.overTimeTitle} lead={<p>{wording.overTimeLead}</p>}>
      <Loaded query={useNationalOverTime()} what="the releases">
        {(overTime) =>
          overTime.releases.length === 0 ? (
            <EmptyState title={wording.none}>
              <p>{wording.noneHint}</p>
            </EmptyState>
          ) : (
            <>
              <OverTime overTime={overTime} />
              <ReleasesList releases={overTime.releases} />
            </>
          )
        }
      </Loaded>
    </Page>
  );
}
