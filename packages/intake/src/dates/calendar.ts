/** How exactly a plan says when something is due. */
export type DatePrecision = 'day' | 'month' | 'quarter' | 'season' | 'relative' | 'none';

/** Years outside these are mistyped: no plan reaches back before the Children (Scotland) Act 1995 or past the century. */
const yearMin = 1995;
const yearMax = 2099;

const twoDigits = (count: number): string => String(count).padStart(2, '0');

/**
 * Gives how many days a month has.
 * @param month from 1 to 12
 */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/**
 * Gives a day as YYYY-MM-DD, or null where the calendar has no such day. It never rolls over into the next month.
 */
export function calendarDay(year: number, month: number, day: number): string | null {
  if (year < yearMin || year > yearMax || month < 1 || month > 12) return null;
  if (day < 1 || day > daysInMonth(year, month)) return null;
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

/**
 * Gives the last day of a month as YYYY-MM-DD, or null where there is no such month.
 */
export function lastDayOfMonth(year: number, month: number): string | null {
  if (month < 1 || month > 12) return null;
  return calendarDay(year, month, daysInMonth(year, month));
}

/**
 * Gives the last day of a quarter of a financial year, which begins on 1 April.
 * @param quarter from 1 to 4
 * @param startYear the year the financial year begins in
 */
export function lastDayOfQuarter(quarter: number, startYear: number): string | null {
  const month = quarter === 4 ? 3 : 3 + quarter * 3;
  return lastDayOfMonth(quarter === 4 ? startYear + 1 : startYear, month);
}

/**
 * Gives the last day of a season: 31 May, 31 August, 30 November, or the end of the February after.
 * @param year the year the season begins in
 */
export function lastDayOfSeason(season: 'spring' | 'summer' | 'autumn' | 'winter', year: number): string | null {
  if (season === 'winter') return lastDayOfMonth(year + 1, 2);
  return lastDayOfMonth(year, { spring: 5, summer: 8, autumn: 11 }[season]);
}

/**
 * Gives a year in full; two digits are a year of this century.
 * @param digits two or four digits
 */
export function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}
