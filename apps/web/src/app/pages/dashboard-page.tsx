import type { Dashboard, Role } from '@followthrough/domain';
import { Day } from '../../components/day';
import { Loaded } from '../../components/loaded';
import { Page } from '../../components/page';
import { plural } from '../../components/plural';
import { ClosureWaiting } from '../../features/closures/closure-waiting';
import { OpenComments } from '../../features/comments/open-comments';
import { useDashboard } from '../../features/dashboard/api/use-dashboard';
import { CommitteePosition } from '../../features/dashboard/committee-position';
import { LateReadingsPanel } from '../../features/measures/readings/late-readings-panel';
import { BroughtPanel } from '../../features/rounds/brought-panel';
import { NextMeeting } from '../../features/rounds/next-meeting';
import { VerdictsPanel } from '../../features/verdicts/verdict-list';
import { WaitingPanel } from '../../features/dashboard/waiting-panel';
import { wording } from '../../features/dashboard/wording';

/** A committee's position: for the lead with what waits for them, for chief officers and members without. */
export function DashboardPage({ role }: { role: Role }) {
  const dashboard = useDashboard();
  return (
    <Page title={role === 'chief-officer' ? wording.chiefTitle : wording.committeeTitle}>
      <Loaded query={dashboard} what="the position">
        {(position) => (
          <>
            <AsAt dashboard={position} />
            {role === 'lead' && <WaitingPanel dashboard={position} />}
            {role !== 'chief-officer' && <ClosureWaiting />}
            {role === 'lead' && <LateReadingsPanel />}
            <NextMeeting />
            {role === 'chief-officer' && <BroughtPanel />}
            <CommitteePosition dashboard={position} />
            <VerdictsPanel />
            <OpenComments />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function AsAt({ dashboard: { committee, asAt, reviews } }: { dashboard: Dashboard }) {
  return (
    <p className="quiet">
      {`${committee.name}, as at `}
      <Day on={asAt} />
      {`. ${plural(reviews.total, 'review')}, ${reviews.underWay} under way, ${reviews.onHold} on hold.`}
    </p>
  );
}
