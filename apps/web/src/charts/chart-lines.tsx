import type { LinePoint } from './drawn-points';
import { readingPath, stretches } from './paths';
import type { Plot } from './plot';

interface ChartLinesProps {
  readonly plot: Plot;
  readonly points: readonly LinePoint[];
}

const parts = ['target', 'upper', 'lower', 'centre'] as const;
const looks = { target: 'target', upper: 'limit', lower: 'limit', centre: 'centre' } as const;

/** Target, limits, the centre line and the line from reading to reading. */
export function ChartLines({ plot, points }: ChartLinesProps) {
  return (
    <>
      {parts.flatMap((part) =>
        stretches(points, part, plot).map(({ key, d, dashed }) => (
          <path
            key={key}
            className={`chart__line chart__line--${looks[part]}${dashed && part !== 'target' ? ' chart__line--beyond' : ''}`}
            d={d}
          />
        )),
      )}
      <path className="chart__line chart__line--reading" d={readingPath(points, plot)} />
    </>
  );
}
