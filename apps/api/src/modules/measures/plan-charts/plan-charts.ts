import { lookingPlace, type ChartedStrategy, type MeasureFamily, type PlanChartsQuery } from '@followthrough/domain';
import { chanceAcross, rulesets, type Analysis } from '@followthrough/spc';
import { readMeasure } from '../chart/chosen-chart.js';
import type { PlannedMeasure } from './plan-charts.repository.js';
import { sayingOf, type ReadMeasure } from '../chart/small-chart.js';

type Wanted = Pick<PlanChartsQuery, 'strategyId' | 'family' | 'level'>;

const families: readonly MeasureFamily[] = ['outcome', 'process', 'balancing'];

/** Every strategy that has a measure, in the order of the plan as far as the measures tell it. */
export function strategiesOf(measures: readonly PlannedMeasure[]): ChartedStrategy[] {
  const found = new Map(measures.flatMap(({ strategies }) => strategies).map((strategy) => [strategy.id, strategy]));
  const inWords = ({ reviewReference, number }: ChartedStrategy) => `${reviewReference} ${number}`;
  return [...found.values()].toSorted((one, other) =>
    inWords(one).localeCompare(inWords(other), 'en', { numeric: true }),
  );
}

/** The measures that are wanted, of whatever level, each read and put with one strategy. */
export function readWanted(measures: readonly PlannedMeasure[], { strategyId, family }: Wanted): ReadMeasure[] {
  return measures.flatMap(({ stored, strategies }) => {
    const shownWith = strategyId ?? strategies[0]?.id ?? null;
    if (strategyId !== undefined && !strategies.some(({ id }) => id === strategyId)) return [];
    if (family !== undefined && stored.line.family !== family) return [];
    const { analysis, drawn, isTimeline } = readMeasure(stored, null);
    return [{ stored, analysis, drawn, isTimeline, strategyId: shownWith }];
  });
}

/** How many charts show a signal, and how many would by chance, for each set of rules in use. */
export function chanceOf(measures: readonly ReadMeasure[]): { ruleset: Analysis['ruleset']; sentence: string }[] {
  const analyses = measures.flatMap(({ analysis }) => (analysis.kind === 'analysed' ? [analysis] : []));
  return rulesets.flatMap((ruleset) => {
    const read = analyses.filter((analysis) => analysis.ruleset === ruleset);
    return read.length === 0 ? [] : [{ ruleset, sentence: chanceAcross(read).sentence }];
  });
}

/**
 * Puts charts in the order in which they are looked at: the strategy with the most urgent one first, the measures of a
 * strategy together, what matters to children before what was done for it.
 */
export function inLookingOrder(measures: readonly ReadMeasure[]): ReadMeasure[] {
  const placed = measures.map((measure) => ({ measure, place: lookingPlace(sayingOf(measure)) }));
  const first = new Map<string | null, number>();
  for (const { measure, place } of placed)
    first.set(measure.strategyId, Math.min(place, first.get(measure.strategyId) ?? place));
  return placed
    .map((one) => ({ ...one, group: first.get(one.measure.strategyId) ?? one.place }))
    .toSorted(
      (one, other) =>
        one.group - other.group ||
        (one.measure.strategyId ?? '').localeCompare(other.measure.strategyId ?? '') ||
        families.indexOf(one.measure.stored.line.family) - families.indexOf(other.measure.stored.line.family) ||
        one.place - other.place,
    )
    .map(({ measure }) => measure);
}
