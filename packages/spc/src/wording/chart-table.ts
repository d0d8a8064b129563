import type { AnalysedPoint, Analysis } from '../analysis.js';
import { amountWords } from './amount.js';
import { periodNames, type NamePeriod } from './period-name.js';
import { ruleWords } from './rule-words.js';

/** A chart as a table of texts, for a screen reader or a page without pictures. */
export interface ChartTable {
  readonly headings: readonly string[];
  /** One row for each point, one cell for each heading. */
  readonly rows: readonly (readonly string[])[];
}

function noteOf(point: AnalysedPoint): string {
  const left = point.excluded === null ? [] : [`left out: ${point.excluded}`];
  const provisional = point.provisional ? ['provisional'] : [];
  const { marked } = point;
  const seen = marked === null ? [] : [`plainly different, as ${marked.by} sees it: ${marked.reason}`];
  return [...left, ...provisional, ...seen, ...point.flags.map((rule) => ruleWords[rule])].join('; ');
}

function rowOf(point: AnalysedPoint, analysis: Analysis, nameOf: NamePeriod): readonly string[] {
  const words = (figure: number | null, absent: string): string =>
    figure === null ? absent : amountWords(figure, analysis.measure);
  const limits = analysis.chart.hasLimits ? [words(point.lcl, 'none'), words(point.ucl, 'none')] : [];
  const absent = point.pointType === 'masked' ? 'hidden' : 'missing';
  return [nameOf(point.start), words(point.plotted, absent), words(point.cl, 'none'), ...limits, noteOf(point)];
}

/**
 * Writes a chart as a table.
 *
 * @param analysis - The chart.
 * @returns Texts with their units, rounded for reading; missing points say so.
 */
export function chartTable(analysis: Analysis): ChartTable {
  const nameOf = periodNames(analysis.points, analysis.isMasked && analysis.measure.kind === 'gap');
  const limits = analysis.chart.hasLimits ? ['Lower limit', 'Upper limit'] : [];
  const centre = analysis.chart.centreName === 'median' ? 'Median' : 'Mean';
  return {
    headings: ['Period', 'Value', centre, ...limits, 'Notes'],
    rows: analysis.points.map((point) => rowOf(point, analysis, nameOf)),
  };
}
