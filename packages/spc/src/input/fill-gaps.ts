import { dayNumber, dayOfNumber, firstDayOfMonth, monthNumber } from './calendar-day.js';
import type { Measure, Point } from './series.js';

const DAYS_PER_WEEK = 7;

const none: readonly string[] = [];

function weeksBetween(from: string, to: string): readonly string[] {
  const first = dayNumber(from) ?? 0;
  // A week may be dated by any of its days, so only a gap of about two weeks or more means that one is missing.
  const missing = Math.max(0, Math.round(((dayNumber(to) ?? 0) - first) / DAYS_PER_WEEK) - 1);
  if (missing === 0) return none;
  return Array.from({ length: missing }, (_, step) => dayOfNumber(first + DAYS_PER_WEEK * (step + 1)));
}

function monthsBetween(from: string, to: string, months: number): readonly string[] {
  const first = Math.floor(monthNumber(from) / months);
  const missing = Math.max(0, Math.floor(monthNumber(to) / months) - first - 1);
  if (missing === 0) return none;
  return Array.from({ length: missing }, (_, step) => firstDayOfMonth((first + step + 1) * months));
}

const startsBetween: Record<NonNullable<Measure['cadence']>, (from: string, to: string) => readonly string[]> = {
  week: weeksBetween,
  month: (from, to) => monthsBetween(from, to, 1),
  quarter: (from, to) => monthsBetween(from, to, 3),
};

/** Longer gaps are left as they are: a date mistyped by a century must not make a thousand points. */
const FILLED_MAX = 120;

/**
 * Makes the periods without a point visible.
 *
 * @param points - Points in time order.
 * @param cadence - How often a point is expected; nothing is filled in without it.
 * @returns The points with a missing point for each empty period between them.
 */
export function fillGaps(points: readonly Point[], cadence: Measure['cadence']): readonly Point[] {
  if (cadence === undefined) return points;
  const filled: Point[] = [];
  for (const point of points) {
    const previous = filled.at(-1);
    const empty = previous === undefined ? none : startsBetween[cadence](previous.start, point.start);
    if (empty.length <= FILLED_MAX) {
      for (const start of empty) filled.push({ id: `missing ${start}`, start, value: null });
    }
    filled.push(point);
  }
  return filled;
}
