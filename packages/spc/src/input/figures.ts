import { takesRatios, takesSubgroups, type ChartName } from './chart.js';
import type { Measure, Point, SubgroupPoint } from './series.js';

/** The figures of a chart in columns, one entry a point. `NaN` stands for none and never leaves the package. */
export interface Figures {
  /** In plotted units. */
  readonly plotted: Float64Array;
  /** How many a figure rests on: the whole, in units of the rate, or the size of a subgroup. Empty on other charts. */
  readonly sizes: Float64Array;
  /** Standard deviations within subgroups. Empty on other charts. */
  readonly spreads: Float64Array;
  /** Whether every point has a figure and none was left out. */
  readonly isWhole: boolean;
}

const none = new Float64Array();

function meanOf(figures: readonly number[]): number {
  let total = 0;
  for (const figure of figures) total += figure;
  return figures.length === 0 ? Number.NaN : total / figures.length;
}

function spreadOf(figures: readonly number[]): number {
  const mean = meanOf(figures);
  let squares = 0;
  for (const figure of figures) squares += (figure - mean) ** 2;
  return figures.length < 2 ? Number.NaN : Math.sqrt(squares / (figures.length - 1));
}

const knownIn = ({ subgroup }: SubgroupPoint): readonly number[] => subgroup.filter((figure) => figure !== null);

function subgroupFigures(points: readonly Point[], chart: ChartName): Figures {
  const groups = points.map((point) => ('subgroup' in point ? knownIn(point) : []));
  const spreads = Float64Array.from(groups, spreadOf);
  const plotted = chart === 's' ? spreads : Float64Array.from(groups, meanOf);
  return { plotted, sizes: Float64Array.from(groups, ({ length }) => length), spreads, isWhole: false };
}

/**
 * Gives how many of its whole a rate is given for.
 *
 * @param measure - A rate is given per so many; everything else per one.
 */
export function perOf({ kind, per }: Measure): number {
  return kind === 'rate' ? (per ?? 1) : 1;
}

/**
 * Gives the figure of a point.
 *
 * @param point - A point of any kind; the mean of a subgroup.
 * @param per - A rate is given per so many.
 * @param chart - A chart of counts draws the part alone.
 * @returns In plotted units; `NaN` when it is missing or a share of nothing.
 */
export function figureOf(point: Point, per: number, chart: ChartName): number {
  if ('value' in point) return point.value ?? Number.NaN;
  if ('subgroup' in point) return meanOf(knownIn(point));
  const { numerator, denominator } = point;
  if (numerator === null) return Number.NaN;
  if (chart === 'c') return numerator;
  return denominator === null || denominator === 0 ? Number.NaN : (numerator / denominator) * per;
}

// A whole without its part is no point, and has no limits either.
function sizeOf(point: Point): number {
  return 'denominator' in point && point.numerator !== null ? (point.denominator ?? Number.NaN) : Number.NaN;
}

function sizesOf(points: readonly Point[], per: number): Float64Array {
  const sizes = new Float64Array(points.length);
  let position = 0;
  for (const point of points) {
    sizes[position] = sizeOf(point) / per;
    position += 1;
  }
  return sizes;
}

/**
 * Turns checked points into the figures on the chart.
 *
 * @param points - In time order.
 * @param measure - What they measure.
 * @param chart - The chart; on one of moving ranges the figures are not yet ranges.
 */
export function figuresOf(points: readonly Point[], measure: Measure, chart: ChartName): Figures {
  if (takesSubgroups(chart)) return subgroupFigures(points, chart);
  const per = perOf(measure);
  const plotted = new Float64Array(points.length);
  let [isWhole, position] = [true, 0];
  for (const point of points) {
    const figure = figureOf(point, per, chart);
    if (Number.isNaN(figure) || point.excluded !== undefined) isWhole = false;
    plotted[position] = figure;
    position += 1;
  }
  return { plotted, sizes: takesRatios(chart) ? sizesOf(points, per) : none, spreads: none, isWhole };
}
