import type { Finding } from './signal.js';
import { limitsIn, positionsOf, type Sequence } from './sequence.js';

/** So many points in a row close to the line are fewer surprises than chance would give. */
const LENGTH_MIN = 15;

/**
 * Finds fifteen or more points in a row within one sigma of the centre line.
 *
 * @param sequence - The points that the rules look at.
 * @returns Findings without a direction; they often mean that unlike things were mixed in one figure.
 * @source Nelson (1984), The Shewhart control chart: tests for special causes, Journal of Quality Technology 16, 237–239.
 */
export function findInnerThird(sequence: Sequence): readonly Finding[] {
  const { values, limits } = sequence;
  const found: Finding[] = [];
  let first = 0;
  for (let place = 0; place <= values.length; place += 1) {
    const lines = place < values.length ? limitsIn(limits, place) : undefined;
    const isInside =
      lines !== undefined &&
      lines.cl !== null &&
      lines.sigma !== null &&
      Math.abs((values[place] ?? 0) - lines.cl) < lines.sigma;
    if (isInside) continue;
    if (place - first >= LENGTH_MIN) {
      const points = positionsOf(sequence, { first, last: place - 1 });
      found.push({ rule: 'fifteenInnerThird', direction: 'none', points });
    }
    first = place + 1;
  }
  return found;
}
