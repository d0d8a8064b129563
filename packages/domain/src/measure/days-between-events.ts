import { daysBetween, type LocalDate } from '../local-date.js';

/**
 * The days from the latest event to a new one.
 *
 * @param on - The day of the new event.
 * @param events - The days of those there are, in any order.
 * @returns `null` where there is none before it, or where it does not come last: the gap after it would have to change too.
 */
export function daysSinceLatest(on: LocalDate, events: readonly LocalDate[]): number | null {
  const [latest] = events.toSorted((one, other) => other.localeCompare(one));
  return latest === undefined || latest >= on ? null : daysBetween(latest, on);
}
