const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MILLISECONDS_PER_DAY = 86_400_000;

// Date.UTC reads the years 0 to 99 as 1900 to 1999.
const YEAR_MIN = 1000;

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function daysInMonth(year: number, month: number): number {
  const isLeapYear = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && isLeapYear ? 29 : (MONTH_DAYS[month - 1] ?? 0);
}

/**
 * Gives the number of a calendar day, so that days can be counted.
 *
 * @param day - `YYYY-MM-DD`.
 * @returns Days since 1 January 1970; nothing when it is not a day of the calendar from the year 1000, such as 31 June.
 */
export function dayNumber(day: string): number | undefined {
  const parts = DAY.exec(day);
  const [year, month, date] = [Number(parts?.[1]), Number(parts?.[2]), Number(parts?.[3])];
  const isDay = year >= YEAR_MIN && date >= 1 && date <= daysInMonth(year, month);
  return isDay ? Date.UTC(year, month - 1, date) / MILLISECONDS_PER_DAY : undefined;
}

/**
 * Gives the calendar day of a number.
 *
 * @param number - Days since 1 January 1970.
 * @returns `YYYY-MM-DD`.
 */
export function dayOfNumber(number: number): string {
  return new Date(number * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
}

/**
 * Gives the number of a day's month, so that months can be counted.
 *
 * @param day - `YYYY-MM-DD`, a day of the calendar.
 */
export function monthNumber(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

/**
 * Gives the first day of a month.
 *
 * @param number - The number of the month, as `monthNumber` gives it.
 * @returns `YYYY-MM-DD`.
 */
export function firstDayOfMonth(number: number): string {
  const year = String(Math.floor(number / 12)).padStart(4, '0');
  return `${year}-${String((number % 12) + 1).padStart(2, '0')}-01`;
}
