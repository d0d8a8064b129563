import { addDays, addMonths, type LocalDate } from '../local-date.js';
import { periodOf } from './period.js';

/** A day that was understood, or the sentence that says how to mend what was written. */
export type WrittenDay =
  { readonly on: LocalDate; readonly sentence?: undefined } | { readonly on?: undefined; readonly sentence: string };

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month = '(?<name>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const financial = '(?<from>(?:20)?\\d{2})\\s*[/–-]\\s*(?<to>(?:20)?\\d{2})';
const noDay = 'There is no such day. Write days before months: 31/01/2026.';
const notADay = 'This is not read as a date. Write 31/01/2026, Jan 2026, 2026-01 or Q1 2026/27.';
const whichYear = 'Say which financial year the quarter is of: Q1 2026/27 is April to June 2026.';

type Parts = Readonly<Record<string, string | undefined>>;

const forms: readonly { readonly pattern: RegExp; readonly read: (parts: Parts) => LocalDate | null }[] = [
  { pattern: /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})(?:[T ]00:00.*)?$/i, read: calendarDay },
  { pattern: /^(?<day>\d{1,2})[-/.](?<month>\d{1,2})[-/.](?<year>\d{4}|\d{2})(?: 00:00.*)?$/, read: calendarDay },
  {
    pattern: new RegExp(`^(?<day>\\d{1,2})(?:st|nd|rd|th)?[\\s-]*${month},?[\\s-]*(?<year>\\d{4}|\\d{2})$`, 'i'),
    read: calendarDay,
  },
  { pattern: new RegExp(`^${month}[\\s,’'-]*(?<year>\\d{4}|\\d{2})$`, 'i'), read: monthEnd },
  { pattern: /^(?<year>\d{4})[-/](?<month>\d{1,2})$/, read: monthEnd },
  { pattern: /^(?<month>\d{1,2})\/(?<year>\d{4})$/, read: monthEnd },
  { pattern: new RegExp(`^q(?:uarter\\s*)?(?<quarter>[1-4])[,\\s]*${financial}$`, 'i'), read: quarterEnd },
  { pattern: new RegExp(`^${financial}[,\\s]*q(?:uarter\\s*)?(?<quarter>[1-4])$`, 'i'), read: quarterEnd },
  { pattern: /^(?<serial>\d{5})(?:\.0+)?$/, read: ({ serial }) => addDays('1899-12-30', Number(serial)) },
];

/**
 * The day that somebody wrote: a day, or the last day of the month, the financial quarter or the week they named.
 * Days come before months, and a five-digit number is a day as Excel counts them.
 */
export function readWrittenDay(written: string): WrittenDay {
  const text = written.trim().replaceAll(/\s+/g, ' ');
  const week = /^(?:w\/?[ce]|week (?:commencing|beginning|ending|to))\s*:?\s*/i.exec(text)?.[0] ?? '';
  const bare = text.slice(week.length);
  if (/^(?:q[1-4]|quarter [1-4])(?:\s*\d{4})?$/i.test(bare)) return { sentence: whichYear };
  for (const { pattern, read } of forms) {
    const found = pattern.exec(bare);
    if (found === null) continue;
    const on = read(found.groups ?? {});
    if (on === null) return { sentence: noDay };
    return { on: week === '' ? on : periodOf(on, 'weekly').end };
  }
  return { sentence: notADay };
}

function calendarDay({ year, month: number, name, day }: Parts): LocalDate | null {
  const on = `${fullYear(year)}-${two(monthNumber(number, name))}-${two(Number(day))}`;
  const instant = Date.parse(`${on}T00:00:00Z`);
  return Number.isNaN(instant) || new Date(instant).toISOString().slice(0, 10) !== on ? null : on;
}

function monthEnd(parts: Parts): LocalDate | null {
  const first = calendarDay({ ...parts, day: '1' });
  return first === null ? null : periodOf(first, 'monthly').end;
}

function quarterEnd({ from, to, quarter }: Parts): LocalDate | null {
  const year = fullYear(from);
  if (fullYear(to) !== year + 1) return null;
  return periodOf(addMonths(`${year}-04-01`, 3 * (Number(quarter) - 1)), 'quarterly').end;
}

function monthNumber(number: string | undefined, name: string | undefined): number {
  return name === undefined ? Number(number) : months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function fullYear(digits = ''): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

const two = (count: number): string => String(count).padStart(2, '0');
