import type { DrawnPoint } from './drawn-points';

interface ReadingMarkProps {
  readonly cx?: number | undefined;
  readonly cy?: number | undefined;
  readonly payload?: DrawnPoint;
}

const halfSize = 6;

/** A reading: a dot, or a diamond with an edge when a rule picked it out, so that colour is never the only sign. */
export function ReadingMark({ cx, cy, payload }: ReadingMarkProps) {
  if (cx === undefined || cy === undefined || !payload || payload.value === null) return null;
  if (!payload.flagged) return <circle className="chart__dot" cx={cx} cy={cy} r={3.5} />;
  const corners = [
    [cx, cy - halfSize],
    [cx + halfSize, cy],
    [cx, cy + halfSize],
    [cx - halfSize, cy],
  ];
  return <polygon className="chart__diamond" points={corners.map((corner) => corner.join(',')).join(' ')} />;
}
