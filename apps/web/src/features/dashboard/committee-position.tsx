import type { Dashboard } from '@followthrough/domain';
import { Link } from 'react-router';
import { ChartWithWords } from '../../charts/chart-with-words';
import { AfterClosureList } from '../../components/after-closure-list';
import { Section } from '../../components/section';
import { AsksPanel } from './asks-panel';
import { CountTables } from './count-tables';
import { OverduePanel } from './overdue-panel';
import { PositionPanel } from './position-panel';
import { RecurringPanel } from './recurring-panel';
import { wording } from './wording';

/** A committee's position: sentences first, then numbers, then the names behind them. */
export function CommitteePosition({ dashboard }: { dashboard: Dashboard }) {
  return (
    <>
      <div className="columns columns--even">
        <div>
          <PositionPanel position={dashboard.position} />
          <CountTables position={dashboard.position} />
        </div>
        <ChartPanel chart={dashboard.chart} />
      </div>
      <OverduePanel rows={dashboard.overdue} />
      <AfterClosurePanel entries={dashboard.afterClosure} />
      <RecurringPanel themes={dashboard.recurring} />
      <AsksPanel asks={dashboard.asks} />
    </>
  );
}

function ChartPanel({ chart }: { chart: Dashboard['chart'] }) {
  return (
    <Section
      title={chart ? chart.line.name : wording.chart}
      aside={chart && <Link to={`/measures/${chart.line.id}`}>About this measure</Link>}
    >
      {chart ? <ChartWithWords measure={chart} gist /> : <p>{wording.noChart}</p>}
    </Section>
  );
}

function AfterClosurePanel({ entries }: { entries: Dashboard['afterClosure'] }) {
  return (
    <Section title={wording.afterClosure}>
      {entries.length === 0 ? <p>{wording.noAfterClosure}</p> : <AfterClosureList entries={entries} />}
    </Section>
  );
}
