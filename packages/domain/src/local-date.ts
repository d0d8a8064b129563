import { z } from 'zod';

const millisecondsInDay = 86_400_000;

/** A calendar day, `YYYY-MM-DD`, without a time or a time zone. Years 1900 to 2200. */
export const LocalDate = z.iso
  .date({ abort: true })
  .refine((day) => day >= '1900-01-01' && day <= '2200-12-31', 'Give a date between 1900 and 2200.')
  .meta({ id: 'LocalDate' });
export type LocalDate = z.infer<typeof LocalDate>;

const instantOf = (day: LocalDate): number => Date.parse(`${day}T00:00:00Z`);
const dayOf = (instant: number): LocalDate => new Date(instant).toISOString().slice(0, 10);

/** The day so many days later, or earlier for a negative number. */
export function addDays(day: LocalDate, days: number): LocalDate {
  return dayOf(instantOf(day) + days * millisecondsInDay);
}

/** Whole days from one day to another; negative when the second is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return Math.round((instantOf(to) - instantOf(from)) / millisecondsInDay);
}

/** The day so many months later; the last day of the month where that month is shorter. */
export function addMonths(day: LocalDate, months: number): LocalDate {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return dayOf(Date.UTC(year, month - 1 + months, Math.min(date, lastOfMonth)));
}

/** Whole months completed from one day to another; negative when the second is earlier. */
export function monthsBetween(from: LocalDate, to: LocalDate): number {
  if (to < from) return -monthsBetween(to, from);
  const [fromYear = 0, fromMonth = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0] = to.split('-').map(Number);
  const months = (toYear - fromYear) * 12 + (toMonth - fromMonth);
  return addMonths(from, months) > to ? months - 1 : months;
}

/** The calendar day it is in Scotland at an instant. */
export function dayInScotland(instant: Date): LocalDate {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', dateStyle: 'short' }).format(instant);
}

/** A day as people write it inside a sentence, such as "31 March 2026". */
export function dayInWords(day: LocalDate): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(instantOf(day));
}
