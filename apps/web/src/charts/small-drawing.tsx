import type { MeasureUnit, SmallChartPoints } from '@followthrough/domain';
import { ChartLines } from './chart-lines';
import { diamondsPath, crossesPath, dotsPath } from './mark-paths';
import { plotFor, type Frame, type Plot } from './plot';
import { smallPoints } from './small-points';

// Everything on it grows and shrinks with the card it stands in; these are its own units.
const frame: Frame = { width: 340, height: 132, left: 42, right: 14, top: 10, bottom: 20 };

const figureWords = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1, notation: 'compact' });
const monthWords = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' });

/** A chart as a picture: readings and lines with a few marks. Its words stand beside it, so it says nothing itself. */
export function SmallDrawing({ points: parts, unit }: { points: SmallChartPoints; unit: MeasureUnit }) {
  const points = smallPoints(parts);
  const plot = plotFor(points, frame, unit === 'percent');
  return (
    <svg className="small-chart" viewBox={`0 0 ${frame.width} ${frame.height}`} aria-hidden="true">
      <SmallScale plot={plot} times={points.map(({ at }) => at)} isPercent={unit === 'percent'} />
      <ChartLines plot={plot} points={points} />
      <path className="chart__dots" d={dotsPath(points, plot)} />
      <path className="chart__diamond" d={diamondsPath(points, plot)} />
      <path className="chart__cross" d={crossesPath(points, plot)} />
    </svg>
  );
}

interface SmallScaleProps {
  readonly plot: Plot;
  readonly times: readonly number[];
  readonly isPercent: boolean;
}

/** The ends of both scales, and a line in the middle. */
function SmallScale({ plot: { marks, xOf, yOf }, times, isPercent }: SmallScaleProps) {
  const ends = [marks[0], marks.at(-1)].filter((mark) => mark !== undefined);
  const [first, last] = [times[0], times.at(-1)];
  return (
    <g className="chart__scale">
      {ends.map((mark) => (
        <g key={mark}>
          <path className="chart__grid" d={`M${frame.left - 4} ${yOf(mark)}H${frame.width - frame.right + 4}`} />
          <text x={frame.left - 8} y={yOf(mark) + 4} textAnchor="end">
            {`${figureWords.format(mark)}${isPercent ? '%' : ''}`}
          </text>
        </g>
      ))}
      {first !== undefined && (
        <text
          x={first === last ? xOf(first) : frame.left}
          y={frame.height - 4}
          textAnchor={first === last ? 'middle' : 'start'}
        >
          {monthWords.format(first)}
        </text>
      )}
      {last !== undefined && last !== first && (
        <text x={frame.width - frame.right} y={frame.height - 4} textAnchor="end">
          {monthWords.format(last)}
        </text>
      )}
    </g>
  );
}
