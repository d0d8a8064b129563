import { dayNumber } from './calendar-day.js';

/** The time from one event to the next. */
export interface EventGap {
  /** The day of the earlier event. */
  readonly start: string;
  /** The day of the later event; the gap belongs to the phase in which it ends. */
  readonly end: string;
  readonly days: number;
}

/** The gaps between events, or the first date that could not be used. */
export type EventGaps =
  | { readonly kind: 'gaps'; readonly gaps: readonly EventGap[]; readonly openGapDays: number | null }
  | { readonly kind: 'refused'; readonly date: string; readonly reason: 'date-invalid' | 'after-as-at' };

/**
 * Turns the dates of events into the gaps between them.
 *
 * @param dates - Calendar days in any order; two events on one day are a gap of 0.
 * @param asAt - The day up to which events are known.
 * @returns One gap fewer than there are dates, in time order, and the days since the last event; that open gap is
 *   `null` without events and never belongs to the limits.
 */
export function gapsBetween(dates: readonly string[], asAt: string): EventGaps {
  const invalid = [...dates, asAt].find((date) => dayNumber(date) === undefined);
  if (invalid !== undefined) return { kind: 'refused', date: invalid, reason: 'date-invalid' };
  const sorted = dates.toSorted();
  const last = sorted.at(-1);
  if (last !== undefined && last > asAt) return { kind: 'refused', date: last, reason: 'after-as-at' };
  const daysFrom = (start: string, end: string): number => (dayNumber(end) ?? 0) - (dayNumber(start) ?? 0);
  const gaps = sorted.slice(1).map((end, at) => {
    const start = sorted[at] ?? end;
    return { start, end, days: daysFrom(start, end) };
  });
  return { kind: 'gaps', gaps, openGapDays: last === undefined ? null : daysFrom(last, asAt) };
}
