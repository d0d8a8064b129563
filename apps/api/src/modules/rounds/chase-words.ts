import type { LocalDate } from '@followthrough/domain';

const days = (count: number) => (count === 1 ? '1 day' : `${count} days`);

/** A day as people write it inside a sentence. */
const inWords = (day: LocalDate) =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

/** Why a reminder is sent, as the record keeps it. */
export function whyChased(deadlineOn: LocalDate, daysLeft: number): string {
  if (daysLeft > 0) return `Updates are wanted by ${inWords(deadlineOn)}, in ${days(daysLeft)}.`;
  if (daysLeft === 0) return `Updates are wanted today, ${inWords(deadlineOn)}.`;
  return `Updates were wanted by ${inWords(deadlineOn)}, ${days(-daysLeft)} ago.`;
}

/** What is kept as the update when an agency says that nothing has changed. */
export function nothingChangedSince(lastUpdateOn: LocalDate | null): string {
  return lastUpdateOn === null
    ? 'Nothing has happened yet that could be reported.'
    : `Nothing has changed since the update of ${inWords(lastUpdateOn)}.`;
}
