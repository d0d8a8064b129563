import { addDays, addMonths, dayInWords, daysBetween, type LocalDate } from '../local-date.js';
import type { MeasureCadence } from './states.js';

/** The days that one reading tells of, both counted in. */
export interface Period {
  readonly start: LocalDate;
  readonly end: LocalDate;
}

const shortDay = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' });
const aMonday: LocalDate = '2024-01-01';
const daysInWeek = 7;
const monthsOf = { monthly: 1, quarterly: 3 } as const;

/** The period a day falls in: a week from Monday, a month, a quarter from January, April, July or October, or the day. */
export function periodOf(day: LocalDate, cadence: MeasureCadence): Period {
  if (cadence === 'event') return { start: day, end: day };
  if (cadence === 'weekly') {
    const past = ((daysBetween(aMonday, day) % daysInWeek) + daysInWeek) % daysInWeek;
    const start = addDays(day, -past);
    return { start, end: addDays(start, daysInWeek - 1) };
  }
  const months = monthsOf[cadence];
  const month = Math.floor((Number(day.slice(5, 7)) - 1) / months) * months + 1;
  const start = `${day.slice(0, 4)}-${String(month).padStart(2, '0')}-01`;
  return { start, end: addDays(addMonths(start, months), -1) };
}

/** The period that comes after one. */
export function nextPeriod({ end }: Period, cadence: MeasureCadence): Period {
  return periodOf(addDays(end, 1), cadence);
}

/** A period as people say it: "June 2026", "April to June 2026", "the week to 7 June 2026", or the day. */
export function periodInWords({ start, end }: Period, cadence: MeasureCadence): string {
  if (cadence === 'weekly') return `the week to ${dayInWords(end)}`;
  if (cadence === 'event') return shortDay.format(Date.parse(end));
  const month = dayInWords(end).replace(/^\d+ /, '');
  return cadence === 'monthly' ? month : `${dayInWords(start).split(' ')[1] ?? ''} to ${month}`;
}
