import type { DrawnPoint } from './drawn-points';
import { tidy } from './paths';
import type { Plot } from './plot';

type Marked = Pick<DrawnPoint, 'at' | 'value' | 'flagged' | 'excluded'>;

const halfSize = 4;

/** All ordinary readings as one path: points that a round end makes into dots. */
export function dotsPath(points: readonly Marked[], plot: Plot): string {
  return pathOf(points, plot, ({ flagged, excluded }) => !flagged && !excluded, 'h0');
}

/** All readings that a rule picked out, as one path of diamonds. */
export function diamondsPath(points: readonly Marked[], plot: Plot): string {
  const diamond = `m0 ${-halfSize}l${halfSize} ${halfSize}l${-halfSize} ${halfSize}l${-halfSize} ${-halfSize}z`;
  return pathOf(points, plot, ({ flagged, excluded }) => flagged && !excluded, diamond);
}

/** All readings that were left out, as one path of crosses. */
export function crossesPath(points: readonly Marked[], plot: Plot): string {
  return pathOf(points, plot, ({ excluded }) => excluded, 'm-3 -3l6 6m0 -6l-6 6');
}

// oxlint-disable-next-line max-params -- the points, where they stand, which, and their shape.
function pathOf(
  points: readonly Marked[],
  { xOf, yOf }: Plot,
  wanted: (point: Marked) => boolean,
  shape: string,
): string {
  return points
    .flatMap((point) =>
      point.value !== null && wanted(point) ? [`M${tidy(xOf(point.at))} ${tidy(yOf(point.value))}${shape}`] : [],
    )
    .join('');
}
