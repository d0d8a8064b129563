/** The charts the engine is made for. */
export type ChartName = 'run' | 'xmr' | 'mr' | 'p' | 'pPrime' | 'c' | 'u' | 'uPrime' | 'g' | 't' | 'xbar' | 's';

/** The charts it can draw today. */
export type DrawnChart = 'run' | 'xmr' | 'p';

/** A chart, in words. */
export interface Chart {
  readonly name: ChartName;
  readonly title: string;
  /** What the middle line is. */
  readonly centreName: 'median' | 'mean';
  /** Whether it has limits, and so takes the rules of a Shewhart chart. */
  readonly hasLimits: boolean;
  /** Whether the engine can draw it today. */
  readonly isDrawn: boolean;
}

/** Every chart the engine is made for; those with `isDrawn` false are answered with an error that says so. */
export const charts: readonly Chart[] = [
  { name: 'run', title: 'Run chart', centreName: 'median', hasLimits: false, isDrawn: true },
  { name: 'xmr', title: 'Individuals chart', centreName: 'mean', hasLimits: true, isDrawn: true },
  { name: 'p', title: 'Proportions chart', centreName: 'mean', hasLimits: true, isDrawn: true },
  { name: 'mr', title: 'Moving range chart', centreName: 'mean', hasLimits: true, isDrawn: false },
  { name: 'pPrime', title: 'Proportions chart for large numbers', centreName: 'mean', hasLimits: true, isDrawn: false },
  { name: 'c', title: 'Counts chart', centreName: 'mean', hasLimits: true, isDrawn: false },
  { name: 'u', title: 'Rates chart', centreName: 'mean', hasLimits: true, isDrawn: false },
  { name: 'uPrime', title: 'Rates chart for large numbers', centreName: 'mean', hasLimits: true, isDrawn: false },
  { name: 'g', title: 'Cases between events', centreName: 'median', hasLimits: true, isDrawn: false },
  { name: 't', title: 'Time between events', centreName: 'mean', hasLimits: true, isDrawn: false },
  { name: 'xbar', title: 'Means chart', centreName: 'mean', hasLimits: true, isDrawn: false },
  { name: 's', title: 'Standard deviations chart', centreName: 'mean', hasLimits: true, isDrawn: false },
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
 * Says whether the engine can draw a chart today.
 *
 * @param name - The name as asked for.
 */
export function isDrawnChart(name: string): name is DrawnChart {
  return findChart(name)?.isDrawn === true;
}
