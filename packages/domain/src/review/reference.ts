import type { LocalDate } from '../local-date.js';

/**
 * The next free reference of a committee: its code, the year and a number, such as `STL-2026-03`.
 *
 * @param code - The committee's short code.
 * @param on - A day in the year the review belongs to: the day of the notification.
 * @param taken - References the committee has used, in any order and form; those of another form are passed over.
 */
export function nextReference(code: string, on: LocalDate, taken: readonly string[]): string {
  const start = `${code}-${on.slice(0, 4)}-`;
  const numbers = taken
    .filter((reference) => reference.startsWith(start))
    .map((reference) => Number(reference.slice(start.length)))
    .filter((number) => Number.isSafeInteger(number) && number > 0);
  return `${start}${String(Math.max(0, ...numbers) + 1).padStart(2, '0')}`;
}
