import { gapsBetween, type EventGaps } from '../input/gaps-between.js';
import type { Measure, Series } from '../input/series.js';

/** The days of events, and what they are events of. */
export interface EventDates {
  /** Calendar days in any order. */
  readonly dates: readonly string[];
  /** The day up to which events are known. */
  readonly asAt: string;
  readonly role: Measure['role'];
}

/**
 * Makes the series of gaps between events, ready to be analysed as a chart of the time between them.
 *
 * @param events - Their days.
 * @returns Gaps in days, one fewer than there are events. A longer gap is the better one, whichever way the count of
 *   the same events goes; each gap stands on the day on which it ends. Or the date that could not be used.
 */
export function eventSeries({ dates, asAt, role }: EventDates): Series | Extract<EventGaps, { kind: 'refused' }> {
  const found = gapsBetween(dates, asAt);
  if (found.kind === 'refused') return found;
  const since = dates.toSorted().at(-1);
  return {
    measure: { unit: 'days', kind: 'gap', direction: 'increase', role },
    points: found.gaps.map(({ start, end, days }, at) => ({
      id: `gap ${at + 1}`,
      start: end,
      end: start,
      value: days,
    })),
    ...(since === undefined ? {} : { openGap: { since, asAt } }),
  };
}
