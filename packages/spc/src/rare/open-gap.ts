import { dayNumber } from '../input/calendar-day.js';
import type { OpenGap } from '../input/series.js';
import type { NamePeriod } from '../wording/period-name.js';

/** The time since the last event, beside the upper limit that it never belongs to. */
export interface OpenGapReading {
  /** The day of the last event; no more than its year when small numbers are hidden. */
  readonly since: string;
  readonly asAt: string;
  readonly days: number;
  /** Whether it is already longer than the latest upper limit. A chart of closed gaps cannot see that. */
  readonly isBeyondLimit: boolean;
  readonly sentence: string;
}

/**
 * Reads the time since the last event.
 *
 * @param gap - Checked days.
 * @param limit - The latest upper limit in days; `null` without one.
 * @param nameOf - Names the day of the last event.
 */
export function readOpenGap(gap: OpenGap, limit: number | null, nameOf: NamePeriod): OpenGapReading {
  const days = (dayNumber(gap.asAt) ?? 0) - (dayNumber(gap.since) ?? 0);
  const isBeyondLimit = limit !== null && days > limit;
  const so = days === 1 ? '1 day has' : `${days} days have`;
  const sentence = `${so} passed since the last event (${nameOf(gap.since)}), and the gap is still open.`;
  return { since: gap.since, asAt: gap.asAt, days, isBeyondLimit, sentence };
}
