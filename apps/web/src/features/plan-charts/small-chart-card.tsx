import type { SmallChart } from '@followthrough/domain';
import { Link } from 'react-router';
import { withCapital } from '../../charts/chart-words';
import { SmallDrawing } from '../../charts/small-drawing';
import { Day } from '../../components/day';
import { LevelTag } from '../../components/level-tag';
import { valueInWords } from '../../components/value-words';
import { latestLines } from './latest-lines';
import { wording } from './wording';

/** A measure as a small chart, with everything in words that the drawing shows. */
export function SmallChartCard({ chart, heading }: { chart: SmallChart; heading: 'h3' | 'h4' }) {
  const Heading = heading;
  const { line, points, level, direction, sentence } = chart;
  return (
    <article className="small-card">
      <p className="small-card__family">{wording.families[line.family]}</p>
      <Heading className="small-card__title">
        <Link to={`/measures/${line.id}`}>{line.name}</Link>
      </Heading>
      <LevelTag level={level} direction={direction} />
      {points.on.length > 0 && <SmallDrawing points={points} unit={line.unit} />}
      <p className="small-card__sentence">{points.on.length === 0 ? wording.noReadings : sentence}</p>
      {line.latestOn !== null && <Figures chart={chart} />}
      {line.latestOn !== null && (
        <p className="small-card__take">
          <Link to={`/measures/${line.id}#take`}>
            {wording.take}
            <span className="visually-hidden">{` of ${line.name}`}</span>
          </Link>
        </p>
      )}
    </article>
  );
}

function Figures({ chart }: { chart: SmallChart }) {
  const { line, centreName } = chart;
  const { centre, lower, upper, target } = latestLines(chart);
  const inWords = (figure: number) => valueInWords(figure, line.unit);
  const lines = [
    ...(centre === null ? [] : [wording.centre(withCapital(centreName), inWords(centre))]),
    ...(lower === null || upper === null ? [] : [wording.limits(inWords(lower), inWords(upper))]),
    ...(target === null ? [] : [wording.target(inWords(target))]),
    wording.readings(line.readings),
  ];
  return (
    <p className="small-card__figures">
      {wording.latest} <strong>{valueInWords(line.latestValue, line.unit)}</strong>
      {', '}
      <Day on={line.latestOn} short />
      {`. ${lines.join(', ')}.`}
    </p>
  );
}
