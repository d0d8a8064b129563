import { addDays, type LocalDate } from '../local-date.js';
import { nextPeriod, periodInWords, periodOf, type Period } from './period.js';
import type { MeasureCadence } from './states.js';

/** Days after the end of a week, month or quarter in which its reading is looked for. Ours; see docs/method/decisions.md. */
const graceDays = { weekly: 7, monthly: 14, quarterly: 28 } as const;

/** A measure as far as it decides whether a reading is late. */
export interface ReadInTime {
  readonly cadence: MeasureCadence;
  readonly expectedFrom: LocalDate;
  readonly latestOn: LocalDate | null;
}

/** A reading that should be there. */
export interface LateReading {
  /** The oldest period after the latest reading, in words. */
  readonly of: string;
  /** The last day on which it was in time. */
  readonly dueOn: LocalDate;
}

/** The period whose reading is wanted next: after the latest one, or the first that is expected. */
function wanted({ cadence, expectedFrom, latestOn }: ReadInTime): Period {
  const first = periodOf(expectedFrom, cadence);
  if (latestOn === null) return first;
  const after = nextPeriod(periodOf(latestOn, cadence), cadence);
  return after.start < first.start ? first : after;
}

/** The reading that is late on a day, or `null`; of what happens now and then none ever is. */
export function lateReading(measure: ReadInTime, today: LocalDate): LateReading | null {
  const { cadence } = measure;
  if (cadence === 'event') return null;
  const period = wanted(measure);
  const dueOn = addDays(period.end, graceDays[cadence]);
  return today > dueOn ? { of: periodInWords(period, cadence), dueOn } : null;
}

/**
 * The last day on which the newest reading that is late on a day was in time, or `null` where it is there. A reading is
 * asked for once for each such day, so that whoever is behind is asked once a period and not for every one that is missing.
 */
export function newestLateSince({ cadence, expectedFrom, latestOn }: ReadInTime, day: LocalDate): LocalDate | null {
  if (cadence === 'event') return null;
  const over = addDays(day, -(graceDays[cadence] + 1));
  const last = periodOf(over, cadence);
  const { start, end } = last.end === over ? last : periodOf(addDays(last.start, -1), cadence);
  if (end < expectedFrom || (latestOn !== null && latestOn >= start)) return null;
  return addDays(end, graceDays[cadence]);
}
