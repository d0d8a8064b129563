import type { ChartSaying, MeasureFamily } from '@followthrough/domain';
import { Link } from 'react-router';
import { Day } from '../../components/day';
import { plural } from '../../components/plural';
import { GistTag } from '../../components/gist-tag';
import { wording } from './wording';

const families: readonly MeasureFamily[] = ['outcome', 'process', 'balancing'];

/** What every chart of an action says, outcome, process and balancing side by side: none is left out. */
export function ChartsBeside({ charts }: { charts: readonly ChartSaying[] }) {
  if (charts.length === 0) return <p className="quiet">{wording.noMeasures}</p>;
  return (
    <div className="charts-beside">
      {families.map((family) => (
        <div key={family}>
          <h3>{wording.families[family]}</h3>
          <Sayings charts={charts.filter((chart) => chart.family === family)} />
        </div>
      ))}
    </div>
  );
}

function Sayings({ charts }: { charts: readonly ChartSaying[] }) {
  if (charts.length === 0) return <p className="quiet">{wording.noneOf}</p>;
  return (
    <ul className="plain-list">
      {charts.map((chart) => (
        <Saying key={chart.measureId} chart={chart} />
      ))}
    </ul>
  );
}

function Saying({ chart }: { chart: ChartSaying }) {
  return (
    <li>
      <Link to={`/measures/${chart.measureId}`}>{chart.name}</Link>
      <span className="block">
        <GistTag said={chart} />
      </span>
      <p>{chart.sentence}</p>
      <p className="quiet">
        {`${plural(chart.readings, 'reading')}, the latest `}
        <Day on={chart.latestOn} short none="none" />
        {`. ${chart.chart}, rules ${chart.ruleset}, method ${chart.engineVersion}.`}
      </p>
    </li>
  );
}
