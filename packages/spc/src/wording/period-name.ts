import { isDay, monthNumber } from '../input/calendar-day.js';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** Names a point's period in words; the same for every point of a chart. */
export type NamePeriod = (day: string) => string;

const yearName = (day: string): string => String(Number(day.slice(0, 4)));

const monthName = (day: string): string => `${MONTHS[monthNumber(day) % 12] ?? ''} ${yearName(day)}`;

const dayName = (day: string): string => `${Number(day.slice(8, 10))} ${monthName(day)}`;

function isMonthShared(points: readonly { readonly start: string }[]): boolean {
  let previous = Number.NaN;
  for (const { start } of points) {
    const month = monthNumber(start);
    if (month === previous) return true;
    previous = month;
  }
  return false;
}

/**
 * Chooses how to name periods: by the month when no two points share one, and by the day otherwise.
 *
 * @param points - Every point of the chart, in time order. They are looked at when the first name is asked for.
 * @param isCoarse - Whether to name no more than the year, because a day could tell who somebody is.
 */
export function periodNames(points: readonly { readonly start: string }[], isCoarse = false): NamePeriod {
  let name: NamePeriod | undefined = isCoarse ? yearName : undefined;
  return (day) => {
    name ??= isMonthShared(points) ? dayName : monthName;
    return isDay(day) ? name(day) : day;
  };
}
