import type { CalendarDay } from '../return-identity.js';

/**
 * Gives the instant Excel needs to show a calendar day.
 *
 * Excel counts days without a time zone and the writer counts from UTC, so midnight UTC is the one instant that
 * lands on the same day wherever the program runs.
 *
 * @param day - `YYYY-MM-DD`, from 1 March 1900; Excel's own calendar has a false 29 February 1900 before it.
 * @throws {Error} When the day does not exist, which is our bug: content is checked before it reaches a return.
 */
export function excelDate(day: CalendarDay): Date {
  const date = new Date(`${day}T00:00:00Z`);
  const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${day}T`);
  if (!exists || day < '1900-03-01') throw new Error('A return was given a day that is not in the calendar.');
  return date;
}

/** A calendar day as people in Scotland write it: dd/mm/yyyy. */
export function dayInWords(day: CalendarDay): string {
  const [year, month, date] = excelDate(day).toISOString().slice(0, 10).split('-');
  return `${date}/${month}/${year}`;
}
