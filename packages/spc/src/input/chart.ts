/** The charts the engine draws. */
export type ChartName = 'run' | 'xmr' | 'mr' | 'p' | 'pPrime' | 'c' | 'u' | 'uPrime' | 'g' | 't' | 'xbar' | 's';

/** A chart, in words. */
export interface Chart {
  readonly name: ChartName;
  readonly title: string;
  /** What the middle line is. */
  readonly centreName: 'median' | 'mean';
  /** Whether it has limits, and so takes the rules of a Shewhart chart. */
  readonly hasLimits: boolean;
}

const chartOf = (name: ChartName, title: string, centreName: Chart['centreName'] = 'mean'): Chart => ({
  name,
  title,
  centreName,
  hasLimits: name !== 'run',
});

/** Every chart the engine draws. */
export const charts: readonly Chart[] = [
  chartOf('run', 'Run chart', 'median'),
  chartOf('xmr', 'Individuals chart'),
  chartOf('p', 'Proportions chart'),
  chartOf('mr', 'Moving range chart'),
  chartOf('pPrime', 'Proportions chart for large numbers'),
  chartOf('c', 'Counts chart'),
  chartOf('u', 'Rates chart'),
  chartOf('uPrime', 'Rates chart for large numbers'),
  chartOf('g', 'Cases-between-events chart', 'median'),
  chartOf('t', 'Time-between-events chart'),
  chartOf('xbar', 'Means chart'),
  chartOf('s', 'Standard deviations chart'),
];

/**
 * Finds a chart by its name.
 *
 * @param name - The name as asked for, which may be anything.
 */
export function findChart(name: string): Chart | undefined {
  return charts.find((chart) => chart.name === name);
}

/**
 * Says whether a chart's points are parts of a whole, whose size decides how wide its limits are.
 *
 * @param name - The chart.
 */
export function takesRatios(name: ChartName): boolean {
  return name === 'p' || name === 'pPrime' || name === 'u' || name === 'uPrime';
}

/**
 * Says whether a chart is drawn from several figures a period.
 *
 * @param name - The chart.
 */
export function takesSubgroups(name: ChartName): boolean {
  return name === 'xbar' || name === 's';
}
