import { daysBetween, type LocalDate } from '../local-date.js';
import type { NoticeKind } from './kind.js';

/** The kinds of notice that count the days to a date; people choose how often these are mailed. */
export const reminderKinds: ReadonlySet<NoticeKind> = new Set([
  'due-in-30',
  'due-in-7',
  'due-in-1',
  'overdue',
  'review-date-reached',
]);

/** How many days before a due date the first reminder is made. */
export const reminderDaysMax = 30;

/**
 * Which reminder a due date calls for. Each is made once for each date; a day on which none could be made loses none.
 *
 * @param day - The day it is asked.
 * @returns The kind, or `null` while the date is more than 30 days away.
 */
export function reminderFor(dueOn: LocalDate, day: LocalDate): NoticeKind | null {
  const left = daysBetween(day, dueOn);
  if (left < 0) return 'overdue';
  if (left <= 1) return 'due-in-1';
  if (left <= 7) return 'due-in-7';
  return left <= reminderDaysMax ? 'due-in-30' : null;
}
