import { EmptyState } from '../../components/empty-state';
import { Loaded } from '../../components/loaded';
import { Page } from '../../components/page';
import { Section } from '../../components/section';
import { ClosureWaiting } from '../../features/closures/closure-waiting';
import { ActionCards } from '../../features/agency-home/action-cards';
import { useAgencyHome } from '../../features/agency-home/api/use-agency-home';
import { OpenComments } from '../../features/comments/open-comments';
import { OpenCycles } from '../../features/agency-home/open-cycles';
import { LateReadingsPanel } from '../../features/measures/readings/late-readings-panel';
import { AskedPanel } from '../../features/rounds/asked-panel';
import { wording } from '../../features/agency-home/wording';

/** What an agency owes and by when, and its tests of change. */
export function AgencyHomePage() {
  return (
    <Page title={wording.title}>
      <AskedPanel />
      <ClosureWaiting />
      <LateReadingsPanel />
      <Loaded query={useAgencyHome()} what="your actions">
        {({ actions, openCycles }) => (
          <div className="columns">
            <Section title={wording.actions}>
              {actions.length === 0 ? (
                <EmptyState title={wording.none}>
                  <p>{wording.noneHint}</p>
                </EmptyState>
              ) : (
                <ActionCards rows={actions} />
              )}
            </Section>
            <div>
              <OpenCycles cycles={openCycles} />
              <OpenComments />
            </div>
          </div>
        )}
      </Loaded>
    </Page>
  );
}
