import { takesRatios, takesSubgroups, type ChartName } from './chart.js';
import { figureOf, perOf } from './figures.js';
import type { SeriesErrorCode } from './series-error.js';
import type { Measure, Point, RatioPoint, SubgroupPoint, ValuePoint } from './series.js';

/** Beyond this whole numbers are no longer exact, and sums of squares come near to overflowing. */
const FIGURE_MAX = 1e15;

/** What is wrong with the figures of a point. */
export type FigureFault = Extract<
  SeriesErrorCode,
  | 'point.not-a-number'
  | 'point.too-large'
  | 'point.negative'
  | 'point.not-a-count'
  | 'point.numerator-above-denominator'
  | 'point.not-a-proportion'
  | 'point.denominator-needed'
  | 'point.subgroup-needed'
>;

function faultOfNumber(figure: unknown): FigureFault | undefined {
  if (figure === null) return undefined;
  if (typeof figure !== 'number' || !Number.isFinite(figure)) return 'point.not-a-number';
  return Math.abs(figure) > FIGURE_MAX ? 'point.too-large' : undefined;
}

function faultOfChart(figure: number, chart: ChartName): FigureFault | undefined {
  if (chart !== 'c' && chart !== 'g' && chart !== 't') return undefined;
  if (figure < 0) return 'point.negative';
  return chart === 't' || Number.isInteger(figure) ? undefined : 'point.not-a-count';
}

function faultOfRatio(point: RatioPoint, measure: Measure, chart: ChartName): FigureFault | undefined {
  const { numerator, denominator } = point;
  const fault = faultOfNumber(numerator) ?? faultOfNumber(denominator);
  if (fault !== undefined || numerator === null) return fault;
  if (chart === 'c') return faultOfChart(numerator, chart);
  if (denominator === null) return undefined;
  if (numerator < 0 || denominator < 0) return 'point.negative';
  if (measure.kind === 'proportion' && numerator > denominator) return 'point.numerator-above-denominator';
  // A part of an ordinary size over a whole that is nearly 0 can still be too large.
  const figure = figureOf(point, perOf(measure), chart);
  return Math.abs(figure) > FIGURE_MAX ? 'point.too-large' : undefined;
}

function faultOfValue({ value }: ValuePoint, measure: Measure, chart: ChartName): FigureFault | undefined {
  const fault = faultOfNumber(value);
  if (fault !== undefined || value === null) return fault;
  if (takesRatios(chart)) return 'point.denominator-needed';
  if (measure.kind === 'proportion' && (value < 0 || value > 1)) return 'point.not-a-proportion';
  return faultOfChart(value, chart);
}

function faultOfSubgroup({ subgroup }: SubgroupPoint, chart: ChartName): FigureFault | undefined {
  if (takesRatios(chart)) return 'point.denominator-needed';
  for (const figure of subgroup) {
    const fault = faultOfNumber(figure);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

/**
 * Finds what is wrong with the figures of one point.
 *
 * @param point - As given.
 * @param measure - What it measures.
 * @param chart - The chart it is meant for.
 * @returns Nothing when all is well. A point without a figure is never wrong.
 */
export function faultOfFigures(point: Point, measure: Measure, chart: ChartName): FigureFault | undefined {
  if ('subgroup' in point) return faultOfSubgroup(point, chart);
  if (takesSubgroups(chart)) return 'value' in point && point.value === null ? undefined : 'point.subgroup-needed';
  return 'numerator' in point ? faultOfRatio(point, measure, chart) : faultOfValue(point, measure, chart);
}
