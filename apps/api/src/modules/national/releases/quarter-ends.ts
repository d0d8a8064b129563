import { addDays, addMonths, type LocalDate } from '@followthrough/domain';

/** The quarter ends after one day and before another: a quarter is released only once it is over. */
export function quarterEndsBetween(after: LocalDate, before: LocalDate): LocalDate[] {
  const quarterEnds: LocalDate[] = [];
  for (let end = quarterEndOf(addDays(after, 1)); end < before; end = quarterEndOf(addDays(end, 1)))
    quarterEnds.push(end);
  return quarterEnds;
}

function quarterEndOf(day: LocalDate): LocalDate {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const firstMonth = String(month - ((month - 1) % 3)).padStart(2, '0');
  return addDays(addMonths(`${year}-${firstMonth}-01`, 3), -1);
}
