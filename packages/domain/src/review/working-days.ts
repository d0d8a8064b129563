import { addDays, daysBetween, type LocalDate } from '../local-date.js';
import { isWeekend } from '../committee/bank-holidays.js';
import type { TargetUnit } from './stage.js';

/** Days that do not count: from the first, up to and not including the last; with no last, until further notice. */
export interface HeldDays {
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}

/** How days are counted: which of them, the days the offices are closed beside weekends, and what is left out. */
export interface Counting {
  readonly unit: TargetUnit;
  readonly holidays: ReadonlySet<LocalDate>;
  readonly held: readonly HeldDays[];
}

/** Whether a committee's offices are open. */
export function isWorkingDay(day: LocalDate, holidays: ReadonlySet<LocalDate>): boolean {
  return !isWeekend(day) && !holidays.has(day);
}

/** Whether a day is held up. */
export function isHeld(day: LocalDate, held: readonly HeldDays[]): boolean {
  return held.some(({ from, to }) => from <= day && (to === null || day < to));
}

/**
 * How many days count after one day, up to and including another. The first day is never counted: what is done the same
 * day took none.
 *
 * @returns Days in the unit asked for; 0 when the second day is not after the first.
 */
export function countDays(from: LocalDate, to: LocalDate, { unit, holidays, held }: Counting): number {
  if (unit === 'calendar-days' && held.length === 0) return Math.max(0, daysBetween(from, to));
  let counted = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1))
    if (!isHeld(day, held) && (unit === 'calendar-days' || isWorkingDay(day, holidays))) counted += 1;
  return counted;
}

/** How many calendar days after one day, up to and including another, are held up. */
export function countHeld(from: LocalDate, to: LocalDate, held: readonly HeldDays[]): number {
  const all = Math.max(0, daysBetween(from, to));
  return all - countDays(from, to, { unit: 'calendar-days', holidays: new Set(), held });
}

/** Longer than this nothing is looked for: a target has a thousand days at most, and a hold of years is none to wait for. */
const daysLookedAheadMax = 5000;

/**
 * The day on which so many counting days will have passed.
 *
 * @param days - 0 or more, in the unit of `counting`.
 * @returns The day itself for 0; `null` where a hold without an end stands in the way.
 */
export function addCounted(from: LocalDate, days: number, { unit, holidays, held }: Counting): LocalDate | null {
  if (unit === 'calendar-days' && held.length === 0) return addDays(from, days);
  let left = days;
  let day = from;
  for (let looked = 0; left > 0; looked += 1) {
    if (looked > daysLookedAheadMax) return null;
    day = addDays(day, 1);
    if (!isHeld(day, held) && (unit === 'calendar-days' || isWorkingDay(day, holidays))) left -= 1;
  }
  return day;
}
