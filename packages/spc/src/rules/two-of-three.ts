import { beyond } from './beyond.js';
import type { Finding } from './signal.js';
import { stretches } from './stretches.js';
import type { UsedPoint } from './used-point.js';

/** A point and its place among the points that the rules look at. */
interface Placed {
  readonly place: number;
  readonly position: number;
}

/** Three neighbours are looked at together, so a partner stands one or two places away. */
const PARTNER_PLACES_MAX = 2;

function findOnSide(points: readonly UsedPoint[], side: 1 | -1): readonly Finding[] {
  const far = points.flatMap((point, place): readonly Placed[] =>
    beyond(point, 'twoSigma') === side ? [{ place, position: point.position }] : [],
  );
  return stretches(far, (previous, point) => point.place - previous.place <= PARTNER_PLACES_MAX)
    .filter((group) => group.length >= 2)
    .map((group) => ({
      rule: 'twoOfThree',
      direction: side > 0 ? 'up' : 'down',
      points: group.map((point) => point.position),
    }));
}

/**
 * Finds two of three neighbours beyond two sigma on one side, the third anywhere.
 *
 * @param points - The points of a phase that the rules look at.
 * @returns Only the points beyond two sigma, in groups that hang together.
 * @source Western Electric (1956), Statistical Quality Control Handbook; Provost and Murray, The Health Care Data Guide.
 */
export function findTwoOfThree(points: readonly UsedPoint[]): readonly Finding[] {
  return [...findOnSide(points, 1), ...findOnSide(points, -1)];
}
