import type { ChartPoint, MeasureCadence, MeasureChart } from '@followthrough/domain';
import {
  analyse,
  describeChart,
  ruleWords,
  type Analysis,
  type Measure,
  type Point,
  type Series,
} from '@followthrough/spc';
import type { StoredMeasure, StoredReading } from './measures.repository.js';

const kinds = {
  percent: 'proportion',
  count: 'count',
  days: 'gap',
  score: 'value',
  rate: 'value',
  gap: 'gap',
} as const;
// A count, a score and a rate say what kind of figure it is; written after the figure they would read as nonsense.
const unitsInWords = { percent: '%', count: '', days: 'days', score: '', rate: '', gap: 'days' } as const;
const cadences: Partial<Record<MeasureCadence, 'week' | 'month' | 'quarter'>> = {
  weekly: 'week',
  monthly: 'month',
  quarterly: 'quarter',
};

/** Draws a measure as a run chart: figures and words come from one analysis. */
export function chartOf(stored: StoredMeasure): MeasureChart {
  const { line, question, definition, numeratorText, denominatorText, source, targetValue, targetBy } = stored;
  const analysis = analysisOf(stored);
  return {
    ...{ line, question, definition, numeratorText, denominatorText, source, targetValue, targetBy },
    ...(analysis.kind === 'analysed'
      ? drawn(analysis, stored)
      : undrawn(analysis.errors.map(({ message }) => message))),
  };
}

/** What the engine reads in a measure: the same for its chart, its words and whatever is kept of them. */
export const analysisOf = (stored: StoredMeasure) => analyse(seriesOf(stored), { chart: 'run' });

/** A percentage given as part and whole is computed as a proportion; one that was only written down stays a value. */
const isProportion = ({ line, readings }: StoredMeasure) =>
  line.unit === 'percent' && readings.every((reading) => reading.denominator !== null);

function seriesOf(stored: StoredMeasure): Series {
  const { line, targetValue, baselineEndsOn, readings } = stored;
  const proportion = isProportion(stored);
  const first = readings[0]?.on;
  const cadence = cadences[line.cadence];
  const measure: Measure = {
    unit: unitsInWords[line.unit],
    kind: line.unit === 'percent' && !proportion ? 'value' : kinds[line.unit],
    direction: line.direction,
    role: line.family,
    ...(targetValue === null || first === undefined
      ? {}
      : { target: [{ from: first, value: proportion ? targetValue / 100 : targetValue }] }),
    ...(baselineEndsOn === null ? {} : { baselineEnd: baselineEndsOn }),
    ...(cadence === undefined ? {} : { cadence }),
  };
  return { measure, points: readings.map((reading) => pointOf(reading, line.cadence, proportion)) };
}

function pointOf(
  { id, on, value, numerator, denominator, provisional, exclusionReason }: StoredReading,
  cadence: MeasureCadence,
  proportion: boolean,
): Point {
  const left = exclusionReason === null ? {} : { excluded: exclusionReason };
  const period = { id, start: periodStart(on, cadence), provisional, ...left };
  if (proportion) return { ...period, numerator, denominator };
  return { ...period, value: value ?? (numerator !== null && denominator ? (100 * numerator) / denominator : null) };
}

/** The first day of the period that a reading closes. */
function periodStart(on: string, cadence: MeasureCadence): string {
  if (cadence === 'monthly') return `${on.slice(0, 7)}-01`;
  if (cadence !== 'quarterly') return on;
  const firstMonth = Math.floor((Number(on.slice(5, 7)) - 1) / 3) * 3 + 1;
  return `${on.slice(0, 4)}-${String(firstMonth).padStart(2, '0')}-01`;
}

type Drawn = Pick<
  MeasureChart,
  'chart' | 'ruleset' | 'centreName' | 'points' | 'level' | 'sentence' | 'paragraph' | 'warnings'
>;

function drawn(analysis: Analysis, stored: StoredMeasure): Drawn {
  const scale = isProportion(stored) ? 100 : 1;
  const readings = new Map(stored.readings.map((reading) => [reading.id, reading]));
  const inUnit = (figure: number | null) => (figure === null ? null : figure * scale);
  const points = analysis.points.map((point): ChartPoint => {
    const reading = readings.get(point.id);
    return {
      on: reading?.on ?? point.start,
      value: inUnit(point.plotted),
      numerator: reading?.numerator ?? null,
      denominator: reading?.denominator ?? null,
      centre: inUnit(point.cl),
      upper: inUnit(point.ucl),
      lower: inUnit(point.lcl),
      rules: point.flags.map((rule) => ruleWords[rule]),
    };
  });
  return {
    chart: analysis.chart.title,
    ruleset: analysis.ruleset,
    centreName: analysis.chart.centreName,
    points,
    level: analysis.difference.level,
    sentence: analysis.difference.sentence,
    paragraph: describeChart(analysis),
    warnings: analysis.warnings.map(({ sentence }) => sentence),
  };
}

function undrawn(reasons: readonly string[]): Drawn {
  const paragraph = `The readings cannot be drawn. ${reasons.join(' ')}`;
  return {
    ...{ chart: 'Run chart', ruleset: 'scotland', centreName: 'median', points: [] },
    ...{ level: 'tooEarly' as const, sentence: paragraph, paragraph, warnings: [...reasons] },
  };
}
