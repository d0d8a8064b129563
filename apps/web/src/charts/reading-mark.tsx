import type { DrawnPoint } from './drawn-points';

interface ReadingMarkProps {
  readonly x: number;
  readonly y: number;
  readonly point: DrawnPoint;
}

const halfSize = 6;
/** What a star above a reading takes, in pixels. */
const starRoom = 22;

/** A reading with its shape, and a star beside it where somebody sees it as plainly different. */
export function ReadingMark(props: ReadingMarkProps) {
  const { x, y, point } = props;
  if (!point.marked) return <Shape {...props} />;
  const isNearTop = y < starRoom;
  return (
    <>
      <Shape {...props} />
      <text className="chart__star" x={x} y={isNearTop ? y + starRoom : y - 9} textAnchor="middle">
        ★
      </text>
    </>
  );
}

/**
 * A dot, hollow while the reading may still change, a cross where it was left out, and a diamond with an edge when a
 * rule picked it out, so that colour is never the only sign.
 */
function Shape({ x, y, point }: ReadingMarkProps) {
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
