import { smallCountsBelow, valueOf, type LocalDate } from '@followthrough/domain';
import { isSmallAt, type Measure } from '@followthrough/spc';
import type { StoredMeasure, StoredReading } from '../measures.repository.js';

/** A reading as it may leave the committee. What is hidden is absent, never 0, and `hidden` says so. */
export interface LeavingReading {
  /** Nothing where the day is that of a single event. */
  readonly on: LocalDate | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** In the measure's unit. */
  readonly value: number | null;
  readonly note: string;
  /** What is hidden and why, in words; empty where nothing is. */
  readonly hidden: string;
}

/** The readings of a measure as they may leave the committee; none of one whose figures are kept within it. */
export function leavingReadings(stored: StoredMeasure): LeavingReading[] {
  if (stored.disclosure === 'committee-only') return [];
  return stored.readings.map((reading) => (stored.disclosure === 'open' ? whole : masked)(reading, stored));
}

function whole(reading: StoredReading, { ratePer }: StoredMeasure): LeavingReading {
  const { on, numerator, denominator, note } = reading;
  return { on, numerator, denominator, value: valueOf(reading, ratePer ?? undefined), note, hidden: '' };
}

function masked(reading: StoredReading, stored: StoredMeasure): LeavingReading {
  const shown = whole(reading, stored);
  if (!isSmall(reading, stored)) return shown;
  if (stored.line.unit === 'gap')
    return { ...shown, on: null, note: '', hidden: `The day of a single event, in ${reading.on.slice(0, 4)}` };
  // Of a share the whole goes with its part, and words might give the figure away.
  const figures = { numerator: null, denominator: null, value: null };
  return { ...shown, ...figures, note: '', hidden: `Rests on a count under ${smallCountsBelow}` };
}

const kinds = {
  percent: 'proportion',
  rate: 'rate',
  count: 'count',
  gap: 'gap',
  days: 'value',
  score: 'value',
} as const;

/** By the engine's own rule, reading by reading: also where the chart has to be drawn from values alone. */
function isSmall({ id, on, value, numerator, denominator }: StoredReading, { line }: StoredMeasure): boolean {
  const measure: Measure = { unit: '', kind: kinds[line.unit], direction: line.direction, role: line.family };
  const hasParts = numerator !== null && denominator !== null;
  const point = hasParts ? { id, start: on, numerator, denominator } : { id, start: on, value: value ?? numerator };
  return isSmallAt(point, measure, smallCountsBelow);
}
