import { MeasureChartName, type LocalDate } from '@followthrough/domain';
import { charts, pickChart, type AnalysisOptions, type ChartName, type Disclosure } from '@followthrough/spc';
import type { StoredMeasure } from '../measures.repository.js';
import { readSeries, type ReadSeries } from './read-series.js';
import { seriesOf } from './series-of.js';
import { standing } from '../phases/stored-phases.js';

/** A chart a measure can be drawn as, and what speaks for it. */
export interface Offer {
  readonly chart: MeasureChartName;
  readonly title: string;
  readonly reason: string | null;
}

/** A measure read as suggested or as a person chose, with what else it could be drawn as. */
export interface Reading extends ReadSeries {
  /** Whether there are too few events for any chart, so that they are put in a row and no line is drawn. */
  readonly isTimeline: boolean;
  readonly suggested: Offer;
  /** Why the chart a person chose is not the one drawn; `null` where it is, or nobody chose. */
  readonly instead: string | null;
}

const titleOf = (name: ChartName) => charts.find((chart) => chart.name === name)?.title ?? name;

/** Reads a measure: as a person chose where its readings allow that, and as suggested otherwise. */
export function readMeasure(stored: StoredMeasure, asAt: LocalDate | null, disclosure?: Disclosure): Reading {
  const series = seriesOf(stored, asAt);
  const { chart, ruleset, reason } = stored.choice;
  const picked = pickChart(series);
  const name = MeasureChartName.safeParse(picked.chart);
  const suggested: Offer = offer(name.success ? name.data : 'run', picked.reason);
  const phases = standing(stored.phases);
  const drawAs = (options: AnalysisOptions) =>
    readSeries(series, phases, { ruleset, ...options, ...(disclosure && { disclosure }) });
  const asSuggested = () => ({
    ...drawAs({ chart: suggested.chart, chartReason: suggested.reason ?? '' }),
    isTimeline: picked.chart === 'timeline',
  });
  if (chart === null) return { ...asSuggested(), suggested, instead: null };
  const chosen = drawAs({ chart, chartReason: reason });
  if (chosen.analysis.kind === 'analysed') return { ...chosen, isTimeline: false, suggested, instead: null };
  const why = chosen.analysis.errors.map(({ message }) => message).join(' ');
  const instead = `${titleOf(chart)} was chosen and cannot be drawn from these readings. ${why}`;
  return { ...asSuggested(), suggested, instead };
}

/** Whether a measure is drawn as a run chart, on which people mark what is plainly different. */
export function isRunChart(stored: StoredMeasure): boolean {
  const { analysis } = readMeasure(stored, null);
  return analysis.kind === 'analysed' && analysis.chart.name === 'run';
}

/** Every chart that a measure's readings can be drawn as. */
export function offersFor(stored: StoredMeasure): Offer[] {
  const series = seriesOf(stored, null);
  const picked = pickChart(series);
  const reasons = new Map<string, string>([picked, ...picked.offers].map(({ chart, reason }) => [chart, reason]));
  return MeasureChartName.options
    .filter((chart) => readSeries(series, [], { chart }).analysis.kind === 'analysed')
    .map((chart) => offer(chart, reasons.get(chart) ?? null));
}

function offer(chart: MeasureChartName, reason: string | null): Offer {
  return { chart, title: titleOf(chart), reason };
}
