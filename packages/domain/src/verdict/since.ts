import type { ChartSaying } from './chart-saying.js';

type Counted = Pick<ChartSaying, 'measureId' | 'name' | 'readings' | 'latestOn'>;

/**
 * The names of the measures whose readings have changed since a conclusion was drawn: a reading came or went, or the whole
 * measure did. Whoever reads the conclusion is told that it rests on fewer readings than there are now.
 *
 * @param then - The charts as they stood beside the conclusion.
 * @param now - The charts as they stand today.
 */
export function readSince(then: readonly Counted[], now: readonly Counted[]): string[] {
  const changed = now.filter((chart) => !then.some((before) => isSame(before, chart)));
  const gone = then.filter(({ measureId }) => !now.some((chart) => chart.measureId === measureId));
  return [...changed, ...gone].map(({ name }) => name);
}

function isSame(one: Counted, other: Counted): boolean {
  return one.measureId === other.measureId && one.readings === other.readings && one.latestOn === other.latestOn;
}
