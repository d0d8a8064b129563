import { takesSubgroups, type ChartName } from './chart.js';
import type { Measure, Point, SubgroupPoint } from './series.js';

/** The figures of a chart in columns, one entry a point. `NaN` stands for none and never leaves the package. */
export interface Figures {
  /** In plotted units. */
  readonly plotted: number[];
  /** How many the figure rests on: the whole, in units of the rate, or the size of a subgroup. */
  readonly sizes: number[];
  /** Standard deviations within subgroups. */
  readonly spreads: number[];
}

function meanOf(figures: readonly number[]): number {
  let total = 0;
  for (const figure of figures) total += figure;
  return total / figures.length;
}

function spreadOf(figures: readonly number[], mean: number): number {
  let squares = 0;
  for (const figure of figures) squares += (figure - mean) ** 2;
  return Math.sqrt(squares / (figures.length - 1));
}

function addSubgroup({ subgroup }: SubgroupPoint, figures: Figures, chart: ChartName): void {
  const known = subgroup.filter((figure) => figure !== null);
  const mean = known.length === 0 ? Number.NaN : meanOf(known);
  const spread = known.length < 2 ? Number.NaN : spreadOf(known, mean);
  figures.plotted.push(chart === 's' ? spread : mean);
  figures.sizes.push(known.length);
  figures.spreads.push(spread);
}

/**
 * Gives what part of a rate one of its whole stands for.
 *
 * @param measure - A rate is given per so many; everything else per one.
 */
export function perOf({ kind, per }: Measure): number {
  return kind === 'rate' ? (per ?? 1) : 1;
}

/**
 * Gives the figure of a point that has one figure or a part and a whole.
 *
 * @param point - A point that is not a subgroup.
 * @param per - A rate is given per so many.
 * @param chart - A chart of counts draws the part alone.
 * @returns In plotted units; `NaN` when it is missing or a share of nothing.
 */
export function figureOf(point: Exclude<Point, SubgroupPoint>, per: number, chart: ChartName): number {
  if ('value' in point) return point.value ?? Number.NaN;
  const { numerator, denominator } = point;
  if (numerator === null) return Number.NaN;
  if (chart === 'c') return numerator;
  return denominator === null || denominator === 0 ? Number.NaN : (numerator / denominator) * per;
}

/**
 * Turns checked points into the figures on the chart.
 *
 * @param points - In time order.
 * @param measure - What they measure.
 * @param chart - The chart; on one of moving ranges the figures are not yet ranges.
 */
export function figuresOf(points: readonly Point[], measure: Measure, chart: ChartName): Figures {
  const figures: Figures = { plotted: [], sizes: [], spreads: [] };
  const per = perOf(measure);
  for (const point of points) {
    if ('subgroup' in point) addSubgroup(point, figures, chart);
    else {
      const isRatio = 'denominator' in point && !takesSubgroups(chart);
      figures.plotted.push(takesSubgroups(chart) ? Number.NaN : figureOf(point, per, chart));
      figures.sizes.push(isRatio && point.denominator !== null ? point.denominator / per : Number.NaN);
      figures.spreads.push(Number.NaN);
    }
  }
  return figures;
}
