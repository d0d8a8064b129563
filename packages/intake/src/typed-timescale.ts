import { lastDayOfMonth } from './dates/calendar.js';
import { monthNumber, monthPattern } from './dates/month-names.js';
import { readTimescale, type Timescale } from './timescale.js';

/** What the words of a timescale come to when somebody is there to be asked. */
export interface TypedTimescale extends Pick<Timescale, 'dueDate' | 'dueDatePrecision'> {
  /** Why the person should look at what was understood, or null. */
  doubt: Timescale['doubt'] | 'year-not-written';
}

const monthAlone = new RegExp(
  `^\\s*(?:by|before|due|at)?\\s*(?:the\\s+)?(?:end|mid|middle|start|beginning)?(?:\\s+of)?\\s*(?<month>${monthPattern})\\s*$`,
  'i',
);

/**
 * Gives the due date that typed words name. Beside what `readTimescale` reads in a file, a month without a year is taken
 * for the next such month, because the person who types it sees what was taken and can correct it.
 * @param text the words as typed
 * @param today the day they are typed, YYYY-MM-DD
 */
export function readTypedTimescale(text: string, today: string): TypedTimescale {
  const { dueDate, dueDatePrecision, doubt } = readTimescale(text);
  const month = dueDate === null && doubt === 'needs-review-date' ? monthAlone.exec(text)?.groups?.month : undefined;
  if (month === undefined) return { dueDate, dueDatePrecision, doubt };
  return { dueDate: nextEndOf(monthNumber(month), today), dueDatePrecision: 'month', doubt: 'year-not-written' };
}

function nextEndOf(month: number, today: string): string | null {
  const year = Number(today.slice(0, 4));
  const thisYear = lastDayOfMonth(year, month);
  return thisYear !== null && thisYear >= today ? thisYear : lastDayOfMonth(year + 1, month);
}
