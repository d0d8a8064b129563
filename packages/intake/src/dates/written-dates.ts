import {
  calendarDay,
  fullYear,
  lastDayOfMonth,
  lastDayOfQuarter,
  lastDayOfSeason,
  type DatePrecision,
} from './calendar.js';
import { monthNumber, monthPattern } from './month-names.js';

/** A date as found in a text; `on` is null where it is written as a date and the calendar has no such day. */
export interface FoundDate {
  on: string | null;
  precision: DatePrecision;
  /** Where it begins in the text, counted from 0. */
  at: number;
  length: number;
}

interface DateForm {
  pattern: RegExp;
  precision: DatePrecision;
  read(parts: Record<string, string | undefined>): string | null;
}

// Two digits after a month are a year only where a plan could mean one: "June 12" is more likely a day.
const nearYear = "(?:[’']?(?:1[5-9]|[234]\\d))";
const year = `(?<year>\\d{4}|${nearYear})(?!\\d|[:.]\\d)`;
const anyYear = "(?<year>\\d{4,}|[’']?\\d{2})(?!\\d)";
const financialYear = '(?<from>(?:20)?\\d{2})\\s*[-/–—]\\s*(?<to>(?:20)?\\d{2})(?!\\d)';
const quarter = '(?:q(?:uarter|tr)?\\.?\\s*(?<quarter>\\d)|(?<word>first|second|third|fourth|last)\\s+quarter)';
const month = `(?<month>${monthPattern})`;

const find = (source: string): RegExp => new RegExp(source, 'gi');
const yearIn = (digits: string | undefined): number => fullYear((digits ?? '').replace(/[’']/, ''));

const quarterWords = ['first', 'second', 'third', 'fourth'];

function quarterEnd(parts: Record<string, string | undefined>): string | null {
  const from = yearIn(parts.from);
  if (yearIn(parts.to) !== from + 1) return null;
  const word = parts.word?.toLowerCase();
  const number = word === undefined ? Number(parts.quarter) : word === 'last' ? 4 : quarterWords.indexOf(word) + 1;
  return number >= 1 && number <= 4 ? lastDayOfQuarter(number, from) : null;
}

function seasonEnd(parts: Record<string, string | undefined>): string | null {
  const name = parts.season?.toLowerCase();
  const from = yearIn(parts.from);
  if (name === 'winter') return lastDayOfSeason('winter', from);
  return name === 'spring' || name === 'summer' || name === 'autumn' ? lastDayOfSeason(name, from) : null;
}

const dayMonthYear = (parts: Record<string, string | undefined>): string | null =>
  calendarDay(yearIn(parts.year), Number(parts.month), Number(parts.day));

const dayNamedMonth = (parts: Record<string, string | undefined>): string | null =>
  calendarDay(yearIn(parts.year), monthNumber(parts.month ?? ''), Number(parts.day));

/** Every way of writing a date, the more exact first: words taken by one form are not read again by a later one. */
const forms: readonly DateForm[] = [
  {
    precision: 'day',
    read: dayMonthYear,
    pattern: find('(?<!\\d)(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})(?!\\d)'),
  },
  {
    precision: 'day',
    read: dayMonthYear,
    // Day before month, always. A year of five digits is taken whole, so that it is refused and not cut short.
    pattern: find(
      '(?<![\\d/.])(?<day>\\d{1,2})\\s?[-/.–]\\s?(?<month>\\d{1,2})\\s?[-/.–]\\s?(?<year>\\d{4,}|\\d{2})(?!\\d)',
    ),
  },
  {
    precision: 'day',
    read: dayNamedMonth,
    pattern: find(`(?<!\\d)(?<day>\\d{1,2})\\s*(?:st|nd|rd|th)?[-\\s]*(?:of\\s+)?${month}[-,\\s]*${anyYear}`),
  },
  {
    precision: 'day',
    read: dayNamedMonth,
    pattern: find(`\\b${month}\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>\\d{4})(?!\\d)`),
  },
  {
    precision: 'quarter',
    read: quarterEnd,
    pattern: find(`\\b${quarter}\\s*(?:of\\s+)?[-–,:(\\s]*(?:fy\\s*)?${financialYear}`),
  },
  { precision: 'quarter', read: quarterEnd, pattern: find(`(?<!\\d)${financialYear}\\)?,?\\s*${quarter}\\b`) },
  {
    precision: 'season',
    read: seasonEnd,
    pattern: find(
      `\\b(?<season>spring|summer|autumn|winter)\\s*(?:of\\s+)?(?<from>\\d{4}|${nearYear})(?:\\s*[-/–]\\s*(?:20)?\\d{2})?(?!\\d)(?!\\s*term)`,
    ),
  },
  {
    precision: 'month',
    read: (parts) => lastDayOfMonth(yearIn(parts.year), monthNumber(parts.month ?? '')),
    pattern: find(`\\b${month}\\s*(?:of\\s+)?[-/,–]?\\s*${year}`),
  },
  {
    precision: 'month',
    read: (parts) => lastDayOfMonth(yearIn(parts.year), Number(parts.month)),
    pattern: find('(?<![\\d/.-])(?<month>0?[1-9]|1[0-2])\\s?/\\s?(?<year>20\\d{2})(?!\\d)'),
  },
];

/**
 * Finds every date written in a text, in the order they are written.
 * @returns days and ends of months, quarters and seasons; impossible days are given with `on` null
 */
export function findWrittenDates(text: string): FoundDate[] {
  let rest = text;
  const found: FoundDate[] = [];
  for (const { pattern, precision, read } of forms) {
    for (const match of rest.matchAll(pattern)) {
      found.push({ on: read(match.groups ?? {}), precision, at: match.index, length: match[0].length });
    }
    // Blanked out rather than removed, so that positions stay true.
    rest = rest.replaceAll(pattern, (words) => '\u0000'.repeat(words.length));
  }
  return found.sort((left, right) => left.at - right.at);
}
