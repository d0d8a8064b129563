import { periodOf, type LocalDate, type MeasureCadence } from '@followthrough/domain';
import type { Measure, Point, Series } from '@followthrough/spc';
import type { StoredMeasure, StoredReading } from '../measures.repository.js';

// A count, a score and a rate say what kind of figure it is; written after the figure they would read as nonsense.
const unitsInWords = { percent: '%', count: '', days: 'days', score: '', rate: '', gap: 'days' } as const;
const kinds = { count: 'count', days: 'value', score: 'value', gap: 'gap' } as const;
const cadences: Partial<Record<MeasureCadence, 'week' | 'month' | 'quarter'>> = {
  weekly: 'week',
  monthly: 'month',
  quarterly: 'quarter',
};

/** Whether a measure is computed from parts and wholes; where one was only written down it stays a value. */
const inParts = ({ line, readings }: StoredMeasure) =>
  (line.unit === 'percent' || line.unit === 'rate') && readings.every(({ denominator }) => denominator !== null);

/** What a figure of the engine is multiplied by to be in the measure's unit. */
export const scaleOf = (stored: StoredMeasure): number => (stored.line.unit === 'percent' && inParts(stored) ? 100 : 1);

/** A measure as the engine reads it; up to `asAt` it is known whether anything happened, where somebody asks. */
export function seriesOf(stored: StoredMeasure, asAt: LocalDate | null): Series {
  const { line, readings, events } = stored;
  const last = readings.at(-1)?.on;
  const isOpen = line.unit === 'gap' && asAt !== null && last !== undefined && last <= asAt;
  return {
    measure: engineMeasure(stored),
    points: readings.map((reading) => pointOf(reading, stored)),
    events: events.map(({ date, kind, title, actionId }) => ({
      ...{ date, kind, title },
      ...(actionId === null ? {} : { actionId }),
    })),
    ...(isOpen ? { openGap: { since: last, asAt } } : {}),
  };
}

function engineMeasure(stored: StoredMeasure): Measure {
  const { line, baselineEndsOn, ratePer } = stored;
  const cadence = cadences[line.cadence];
  const target = targetsOf(stored).map(({ from, value }) => ({ from, value: value / scaleOf(stored) }));
  return {
    unit: unitsInWords[line.unit],
    kind: kindOf(stored),
    ...{ direction: line.direction, role: line.family },
    ...(line.unit === 'rate' && ratePer !== null ? { per: ratePer } : {}),
    ...(target.length === 0 ? {} : { target }),
    ...(baselineEndsOn === null ? {} : { baselineEnd: baselineEndsOn }),
    ...(cadence === undefined ? {} : { cadence }),
  };
}

function kindOf(stored: StoredMeasure): Measure['kind'] {
  const { unit } = stored.line;
  if (unit === 'percent') return inParts(stored) ? 'proportion' : 'value';
  if (unit === 'rate') return inParts(stored) ? 'rate' : 'value';
  return kinds[unit];
}

/** Each target from the day on which it becomes the one aimed at: the first throughout, the next once its day is over. */
export function targetsOf({ targets, readings, line }: StoredMeasure): { from: LocalDate; value: number }[] {
  const first = readings[0];
  if (first === undefined) return [];
  const start = periodOf(first.on, line.cadence).start;
  const ahead = targets.filter(({ by }, place) => by >= start || place === targets.length - 1);
  return ahead.map(({ value }, place) => ({ from: ahead[place - 1]?.by ?? start, value }));
}

function pointOf(reading: StoredReading, stored: StoredMeasure): Point {
  const { id, on, value, numerator, denominator } = reading;
  const { line, ratePer } = stored;
  const period = { id, start: periodOf(on, line.cadence).start, ...beside(reading) };
  if (inParts(stored)) return { ...period, numerator, denominator };
  const per = line.unit === 'rate' ? (ratePer ?? 1) : 100;
  return { ...period, value: value ?? (numerator !== null && denominator ? (per * numerator) / denominator : null) };
}

function beside({ exclusionReason, provisional, markedReason, markedBy }: StoredReading) {
  return {
    ...(exclusionReason === null ? {} : { excluded: exclusionReason }),
    ...(provisional ? { provisional } : {}),
    ...(markedReason === null || markedBy === null ? {} : { marked: { by: markedBy, reason: markedReason } }),
  };
}
