import { dayNumber, monthNumber } from '../input/calendar-day.js';

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

function monthName(day: string): string {
  return `${MONTHS[monthNumber(day) % 12] ?? ''} ${Number(day.slice(0, 4))}`;
}

function dayName(day: string): string {
  return `${Number(day.slice(8, 10))} ${monthName(day)}`;
}

/**
 * Chooses how to name periods: by the month when no two points share one, and by the day otherwise.
 *
 * @param points - Every point of the chart, in time order.
 */
export function periodNames(points: readonly { readonly start: string }[]): NamePeriod {
  const months = new Set(points.map((point) => monthNumber(point.start)));
  const name = months.size === points.length ? monthName : dayName;
  return (day) => (dayNumber(day) === undefined ? day : name(day));
}
