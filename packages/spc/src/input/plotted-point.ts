import type { Measure, Point } from './series.js';

/** A point as the chart sees it. */
export interface PlottedPoint {
  readonly id: string;
  readonly start: string;
  /** The figure on the chart, in plotted units; `null` when it is missing or its denominator is 0 or missing. */
  readonly plotted: number | null;
  /** The whole that a part was taken of; `null` for a plain figure. */
  readonly denominator: number | null;
  readonly excluded: string | null;
  readonly provisional: boolean;
}

function figureOf(point: Point, per: number): number | null {
  if ('value' in point) return point.value;
  if ('subgroup' in point || point.numerator === null || !point.denominator) return null;
  return (point.numerator / point.denominator) * per;
}

/**
 * Turns a checked point into the figure on the chart.
 *
 * @param point - A point that passed the checks.
 * @param measure - A rate is given per so many of the denominator.
 */
export function toPlotted(point: Point, measure: Measure): PlottedPoint {
  return {
    id: point.id,
    start: point.start,
    plotted: figureOf(point, measure.kind === 'rate' ? (measure.per ?? 1) : 1),
    denominator: 'denominator' in point ? point.denominator : null,
    excluded: point.excluded ?? null,
    provisional: point.provisional ?? false,
  };
}

/**
 * Says whether a point counts: it has a figure and nobody has left it out.
 *
 * @param point - A point of the chart.
 */
export function counts(point: PlottedPoint): point is PlottedPoint & { readonly plotted: number } {
  return point.plotted !== null && point.excluded === null;
}
