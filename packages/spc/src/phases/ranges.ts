import type { Figures } from '../input/figures.js';
import type { Point } from '../input/series.js';
import type { PhaseSpan } from './split-phases.js';

/**
 * Turns the figures of a chart into their moving ranges, phase by phase.
 *
 * @param figures - One a point.
 * @param points - The points. One that a person left out is stepped over by those after it; a missing one breaks the
 *   chain on both sides.
 * @param spans - The phases; the first point of each has no range.
 * @returns Figures of the same length.
 */
export function rangesOf(figures: Figures, points: readonly Point[], spans: readonly PhaseSpan[]): Figures {
  const ranges = new Float64Array(figures.plotted.length);
  for (const { start, end } of spans) {
    let previous = Number.NaN;
    for (let position = start; position <= end; position += 1) {
      const figure = figures.plotted[position] ?? Number.NaN;
      ranges[position] = Math.abs(figure - previous);
      if (points[position]?.excluded === undefined) previous = figure;
    }
  }
  return { ...figures, plotted: ranges, isWhole: false };
}
