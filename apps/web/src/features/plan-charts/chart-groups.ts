import type { ChartedStrategy, MeasureFamily, PlanCharts, SmallChart } from '@followthrough/domain';

/** The charts of one strategy, to be read side by side. */
export interface ChartGroup {
  readonly strategy: ChartedStrategy | null;
  readonly charts: readonly SmallChart[];
}

const families: readonly MeasureFamily[] = ['outcome', 'process', 'balancing'];

/** Puts charts that follow one another with the strategy they share; their order stays. */
export function groupsOf({ charts, strategies }: Pick<PlanCharts, 'charts' | 'strategies'>): ChartGroup[] {
  const groups: { strategy: ChartedStrategy | null; charts: SmallChart[] }[] = [];
  for (const chart of charts) {
    const strategy = strategies.find(({ id }) => id === chart.strategyId) ?? null;
    const latest = groups.at(-1);
    if (latest && latest.strategy?.id === strategy?.id) latest.charts.push(chart);
    else groups.push({ strategy, charts: [chart] });
  }
  return groups;
}

/** The kinds of measure that none of some charts is of. */
export function unmeasured(charts: readonly SmallChart[]): MeasureFamily[] {
  return families.filter((family) => !charts.some(({ line }) => line.family === family));
}
