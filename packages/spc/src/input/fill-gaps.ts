import { dayNumber, dayOfNumber, firstDayOfMonth, monthNumber } from './calendar-day.js';
import type { PlottedPoint } from './plotted-point.js';
import type { Measure } from './series.js';

const DAYS_PER_WEEK = 7;

function missingPoint(start: string): PlottedPoint {
  return { id: `missing ${start}`, start, plotted: null, denominator: null, excluded: null, provisional: false };
}

function weeksBetween(from: string, to: string): readonly string[] {
  const first = dayNumber(from) ?? 0;
  // A week may be dated by any of its days, so only a gap of about two weeks or more means that one is missing.
  const missing = Math.max(0, Math.round(((dayNumber(to) ?? 0) - first) / DAYS_PER_WEEK) - 1);
  return Array.from({ length: missing }, (_, step) => dayOfNumber(first + DAYS_PER_WEEK * (step + 1)));
}

function monthsBetween(from: string, to: string, months: number): readonly string[] {
  const first = Math.floor(monthNumber(from) / months);
  const missing = Math.max(0, Math.floor(monthNumber(to) / months) - first - 1);
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
export function fillGaps(points: readonly PlottedPoint[], cadence: Measure['cadence']): readonly PlottedPoint[] {
  if (cadence === undefined) return points;
  return points.flatMap((point, at) => {
    const previous = points[at - 1];
    if (previous === undefined) return [point];
    const empty = startsBetween[cadence](previous.start, point.start);
    return empty.length > FILLED_MAX ? [point] : [...empty.map(missingPoint), point];
  });
}
