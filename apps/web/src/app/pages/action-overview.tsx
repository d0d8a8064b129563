import type { ActionPage } from '@followthrough/domain';
import { Link } from 'react-router';
import { AfterClosureList } from '../../components/after-closure-list';
import { Page } from '../../components/page';
import { Section } from '../../components/section';
import { ThemeTags } from '../../components/theme-tags';
import { ActionTasks } from '../../features/actions/action-tasks';
import { DatesPanel } from '../../features/actions/dates-panel';
import { HistoryPanel } from '../../components/history/history-panel';
import { MeasuresPanel } from '../../features/actions/measures-panel';
import { PromisePanel } from '../../features/actions/promise-panel';
import { StandingPanel } from '../../features/actions/standing-panel';
import { UpdatesPanel } from '../../features/actions/updates-panel';
import { actionWording as wording } from '../../features/actions/wording';
import { ObstaclesPanel } from '../../features/planning/obstacles-panel';
import { ServePanel } from '../../features/planning/serve-panel';
import { CommentsPanel } from '../../features/comments/comments-panel';
import { ClosurePanel } from '../../features/closures/closure-panel';
import { GoesOnIn, TookThePlaceOf } from '../../features/merging/merge-links';
import { NotActingPanel } from '../../features/closures/not-acting-panel';
import { CycleRamps } from '../../features/cycles/cycle-ramps';
import { EscalationPanel } from '../../features/rounds/escalation-panel';
import { VerdictPanel } from '../../features/verdicts/verdict-panel';
import { EvidencePanel } from '../../features/evidence/evidence-panel';

/** An action's page: the long story on the left, where it stands on the right. */
export function ActionOverview({ action, linked }: { action: ActionPage; linked: boolean }) {
  const { row } = action;
  return (
    <Page
      title={`Action ${row.reference}`}
      above={<Origin action={action} linked={linked} />}
      lead={<p className="promise">{row.text}</p>}
    >
      <GoesOnIn actionId={row.id} />
      <ActionTasks action={action} />
      <div className="columns columns--facts">
        <div>
          <StandingPanel action={action} />
          <DatesPanel action={action} />
        </div>
        <div className="columns__story">
          <Story action={action} linked={linked} />
        </div>
        <div>
          <Section title={wording.themes}>
            <ThemeTags themes={action.themes} linked={linked} />
          </Section>
          <ServePanel action={action} />
          <TookThePlaceOf actionId={row.id} />
          <ClosurePanel actionId={row.id} />
          <NotActingPanel actionId={row.id} />
          <EscalationPanel actionId={row.id} />
          <HistoryPanel kind="action" recordId={row.id} />
        </div>
      </div>
    </Page>
  );
}

function Story({ action, linked }: { action: ActionPage; linked: boolean }) {
  return (
    <>
      {action.recurredAfterClosure.length > 0 && (
        <Section title={wording.recurred}>
          <AfterClosureList entries={action.recurredAfterClosure} />
        </Section>
      )}
      <PromisePanel action={action} linked={linked} />
      <VerdictPanel actionId={action.row.id} />
      <ObstaclesPanel action={action} />
      <UpdatesPanel updates={action.updates} />
      <EvidencePanel action={action} />
      <CycleRamps actionId={action.row.id} />
      <MeasuresPanel measures={action.measures} />
      <CommentsPanel subject={{ actionId: action.row.id }} />
    </>
  );
}

function Origin({ action: { row }, linked }: { action: ActionPage; linked: boolean }) {
  const review = `${row.reviewReference} (${row.pseudonym})`;
  return (
    <p className="above">
      {linked ? <Link to={`/reviews/${row.reviewId}`}>{review}</Link> : review}
      {` › Strategy ${row.strategyNumber}: ${row.strategyTitle}`}
    </p>
  );
}
