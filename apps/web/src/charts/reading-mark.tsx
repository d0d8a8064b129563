import type { DrawnPoint } from './drawn-points';

interface ReadingMarkProps {
  readonly x: number;
  readonly y: number;
  readonly point: DrawnPoint;
}

const halfSize = 6;

/**
 * A reading: a dot, hollow while it may still change, a cross where it was left out, and a diamond with an edge when a
 * rule picked it out, so that colour is never the only sign.
 */
export function ReadingMark({ x, y, point }: ReadingMarkProps) {
  if (point.excluded) return <path className="chart__cross" d={`M${x - 4} ${y - 4}l8 8m0 -8l-8 8`} />;
  if (point.flagged)
    return (
      <path
        className="chart__diamond"
        d={`M${x} ${y - halfSize}l${halfSize} ${halfSize}l${-halfSize} ${halfSize}l${-halfSize} ${-halfSize}z`}
      />
    );
  return (
    <circle className={point.provisional ? 'chart__dot chart__dot--hollow' : 'chart__dot'} cx={x} cy={y} r={3.5} />
  );
}
