import type { PointType } from './analysis.js';
import type { PlottedPoint } from './input/plotted-point.js';
import type { Direction } from './input/series.js';
import type { Signal } from './rules/signal.js';

/**
 * Says what a point is, in one word for its colour.
 *
 * @param point - The point.
 * @param signals - The signals it takes part in.
 * @param better - Which way is better.
 */
export function pointTypeOf(point: PlottedPoint, signals: readonly Signal[], better: Direction): PointType {
  if (point.plotted === null) return 'missing';
  if (point.excluded !== null) return 'excluded';
  if (signals.length === 0) return 'common';
  const isUp = signals.some((signal) => signal.direction === 'up');
  const isDown = signals.some((signal) => signal.direction === 'down');
  if (better === 'neutral' || (!isUp && !isDown)) return 'neutral';
  if (isUp && isDown) return 'mixed';
  return isUp === (better === 'increase') ? 'improvement' : 'concern';
}
