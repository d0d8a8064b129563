import { addDays, type LocalDate } from '@followthrough/domain';
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';

/** A day in a person's calendar. It says what kind of day it is, and never which action or what about. */
export interface CalendarDay {
  /** The same for as long as the record lives, so that a calendar moves the day rather than adding another. */
  readonly id: string;
  readonly kind: 'action-due' | 'action-reviewed' | 'meeting';
  readonly on: LocalDate;
  /** The committee that meets. Its name is about no child. */
  readonly committee: string | null;
  /** Where to look it up, as a path in the product. */
  readonly path: string;
  /** How often it has changed. */
  readonly changes: number;
  readonly over: boolean;
}

const summaries: Record<CalendarDay['kind'], string> = {
  'action-due': 'An action is due',
  'action-reviewed': 'An action is to be looked at again',
  meeting: 'Committee meeting',
};

const refreshSeconds = 6 * 60 * 60;

/**
 * Writes days as iCalendar (RFC 5545). Days are whole days without a time zone: nobody's clock moves them.
 *
 * @param publicUrl - How browsers reach the product.
 */
export function feedOf(days: readonly CalendarDay[], publicUrl: string, asAt: LocalDate): string {
  const calendar = ical({
    name: 'Followthrough',
    description: 'Dates to keep. Sign in to see what each is about.',
    prodId: { company: 'Followthrough', product: 'Followthrough', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: refreshSeconds,
  });
  const host = new URL(publicUrl).hostname;
  for (const { id, kind, on, committee, path, changes, over } of days)
    calendar.createEvent({
      id: `${kind}.${id}@${host}`,
      sequence: changes,
      stamp: midnight(asAt),
      start: midnight(on),
      end: midnight(addDays(on, 1)),
      allDay: true,
      summary: committee === null ? summaries[kind] : `${summaries[kind]}: ${committee}`,
      description: 'Sign in to Followthrough to see more.',
      url: `${publicUrl}${path}`,
      status: over ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
  return calendar.toString();
}

const midnight = (day: LocalDate) => new Date(`${day}T00:00:00Z`);
