const MILLISECONDS_PER_DAY = 86_400_000;
const LENGTH = 'YYYY-MM-DD'.length;
const DASH = 45;
const ZERO = 48;

// Date.UTC reads the years 0 to 99 as 1900 to 1999.
const YEAR_MIN = 1000;

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function daysInMonth(year: number, month: number): number {
  const isLeapYear = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && isLeapYear ? 29 : (MONTH_DAYS[month - 1] ?? 0);
}

// Every point has a day, so it is read in whole numbers, two digits at a time: a regular expression, or a NaN on the way,
// would cost more than all the rules together. Anything that is no digit gives a number below 0.
function pair(day: string, at: number): number {
  const tens = day.charCodeAt(at) - ZERO;
  const ones = day.charCodeAt(at + 1) - ZERO;
  const isNumber = (tens | ones | (9 - tens) | (9 - ones)) >= 0;
  return isNumber ? tens * 10 + ones : -10_000;
}

const yearOf = (day: string): number => pair(day, 0) * 100 + pair(day, 2);
const monthOf = (day: string): number => pair(day, 5);
const dateOf = (day: string): number => pair(day, 8);

/**
 * Gives a whole number that orders days, and only orders them: it leaves gaps between months.
 *
 * @param day - Any text.
 * @returns −1 when it is not a day of the calendar from the year 1000; 31 June is not.
 */
export function dayOrder(day: string): number {
  if (day.length !== LENGTH || day.charCodeAt(4) !== DASH || day.charCodeAt(7) !== DASH) return -1;
  const year = yearOf(day);
  const month = monthOf(day);
  const date = dateOf(day);
  const isInMonth = date >= 1 && month >= 1 && month <= 12 && (date <= 28 || date <= daysInMonth(year, month));
  return year >= YEAR_MIN && isInMonth ? (year * 12 + month) * 32 + date : -1;
}

/**
 * Says whether a text is a day of the calendar from the year 1000.
 *
 * @param day - The text, `YYYY-MM-DD` when it is one.
 */
export function isDay(day: string): boolean {
  return dayOrder(day) >= 0;
}

/**
 * Gives the number of a calendar day, so that days can be counted.
 *
 * @param day - `YYYY-MM-DD`.
 * @returns Days since 1 January 1970; nothing when it is not a day of the calendar.
 */
export function dayNumber(day: string): number | undefined {
  if (!isDay(day)) return undefined;
  return Date.UTC(yearOf(day), monthOf(day) - 1, dateOf(day)) / MILLISECONDS_PER_DAY;
}

/**
 * Gives the calendar day of a number.
 *
 * @param number - Days since 1 January 1970.
 * @returns `YYYY-MM-DD`.
 */
export function dayOfNumber(number: number): string {
  return new Date(number * MILLISECONDS_PER_DAY).toISOString().slice(0, LENGTH);
}

/**
 * Gives the number of a day's month, so that months can be counted.
 *
 * @param day - `YYYY-MM-DD`, a day of the calendar.
 */
export function monthNumber(day: string): number {
  return yearOf(day) * 12 + monthOf(day) - 1;
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
