import type { NationalOverTime } from '@followthrough/domain';

type Point = NationalOverTime['themes'][number]['points'][number];

const frame = { width: 680, height: 180, left: 40, bottom: 24, top: 12 };
const barShare = 0.6;

/** A column for each release. The sentence above and the table below say the same, so it says nothing itself. */
export function OverTimeDrawing({ points }: { points: readonly Point[] }) {
  const most = Math.max(...points.map(({ reviewsRounded }) => reviewsRounded));
  const high = frame.height - frame.top - frame.bottom;
  const step = (frame.width - frame.left) / points.length;
  const yOf = (count: number) => frame.top + high * (1 - count / most);
  const every = Math.ceil(points.length / 8);
  return (
    <svg className="small-chart" viewBox={`0 0 ${frame.width} ${frame.height}`} aria-hidden="true">
      <g className="chart__scale">
        {[0, most].map((mark) => (
          <g key={mark}>
            <path className="chart__grid" d={`M${frame.left - 4} ${yOf(mark)}H${frame.width}`} />
            <text x={frame.left - 8} y={yOf(mark) + 4} textAnchor="end">
              {mark}
            </text>
          </g>
        ))}
        {points.map(({ asAt }, at) =>
          at % every === 0 ? (
            <text key={asAt} x={frame.left + step * (at + 0.5)} y={frame.height - 6} textAnchor="middle">
              {asAt.slice(0, 7)}
            </text>
          ) : null,
        )}
      </g>
      {points.map(({ asAt, reviewsRounded }, at) => (
        <rect
          key={asAt}
          className="chart__column"
          x={frame.left + step * (at + (1 - barShare) / 2)}
          width={step * barShare}
          y={yOf(reviewsRounded)}
          height={high - yOf(reviewsRounded) + frame.top}
        />
      ))}
    </svg>
  );
}
