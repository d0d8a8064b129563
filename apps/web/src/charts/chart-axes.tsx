import { timeMarks, type DrawnPoint } from './drawn-points';
import type { Plot } from './plot';

const markWords = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' });
const figureWords = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });
/** What the name of a month and a year takes, in pixels. */
const markWidth = 64;
/** What a whole of up to two figures takes. */
const wholeWidth = 22;

interface ChartAxesProps {
  readonly plot: Plot;
  readonly points: readonly DrawnPoint[];
  readonly isPercent: boolean;
}

/** The scales: round figures at the side, months below, as many as there is room for. */
export function ChartAxes({ plot, points, isPercent }: ChartAxesProps) {
  const { frame, marks, xOf, yOf } = plot;
  const base = frame.height - frame.bottom;
  return (
    <g className="chart__scale">
      {marks.map((mark) => (
        <g key={mark}>
          <path className="chart__grid" d={`M${frame.left - 8} ${yOf(mark)}H${frame.width - frame.right + 8}`} />
          <text x={frame.left - 12} y={yOf(mark) + 4} textAnchor="end">
            {`${figureWords.format(mark)}${isPercent ? '%' : ''}`}
          </text>
        </g>
      ))}
      {roomyMarks(timeMarks(points), xOf, markWidth).map((at) => (
        <text key={at} x={xOf(at)} y={base + 18} textAnchor="middle">
          {markWords.format(at)}
        </text>
      ))}
    </g>
  );
}

/** Only marks whose words do not touch those before. */
function roomyMarks(marks: readonly number[], xOf: (at: number) => number, room: number): number[] {
  const kept: number[] = [];
  for (const mark of marks) {
    const before = kept.at(-1);
    if (before === undefined || xOf(mark) - xOf(before) >= room) kept.push(mark);
  }
  return kept;
}

/** On how many each reading rests, where that is few. */
export function WholesBelow({ plot, points }: Omit<ChartAxesProps, 'isPercent'>) {
  const { frame, xOf } = plot;
  const few = points.filter((point) => point.few);
  const roomy = roomyMarks(
    few.map(({ at }) => at),
    xOf,
    wholeWidth,
  );
  const shown = few.filter(({ at }) => roomy.includes(at));
  return (
    <g className="chart__scale">
      <text x={frame.left - 12} y={frame.height - 6} textAnchor="end">
        of
      </text>
      {shown.map(({ at, denominator }) => (
        <text key={at} x={xOf(at)} y={frame.height - 6} textAnchor="middle">
          {denominator}
        </text>
      ))}
    </g>
  );
}
