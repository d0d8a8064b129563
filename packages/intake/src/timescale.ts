import { calendarDay, type DatePrecision } from './dates/calendar.js';
import { findWrittenDates, type FoundDate } from './dates/written-dates.js';

/** What the words of a timescale come to. Days are YYYY-MM-DD. */
export interface Timescale {
  /** What the cell says, or `dd/mm/yyyy` where it held a spreadsheet's bare number for a day. */
  text: string;
  dueDate: string | null;
  dueDatePrecision: DatePrecision;
  /** The earlier date, where the words say that the date was moved or the earlier one is struck through. */
  originalDueDate: string | null;
  /** Why a person should look at it, or null. */
  doubt: 'needs-review-date' | 'relative-date' | 'invalid-date' | null;
}

const lengthOfTime =
  '(?:\\d+|a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen)\\s*-?\\s*(?:working\\s+|calendar\\s+|school\\s+)?(?:day|week|fortnight|month|quarter|term|year)s?';
const anchored = new RegExp(`\\b${lengthOfTime}['’]?\\s+(?:of|from|after|following|post|since)\\b`, 'i');
const within = new RegExp(
  `\\bwithin\\s+(?:the\\s+(?:next|first)\\s+)?${lengthOfTime}\\b|^\\s*${lengthOfTime}\\s*$`,
  'i',
);

const movedWords =
  /\b(moved|revised|was|were|original(ly)?|previous(ly)?|former(ly)?|extended|slipped|changed|amended|deferred|delayed|postponed|rescheduled|put back|brought forward|now)\b|→|->|⇒/i;

/** Counts of days since the end of 1899 that a spreadsheet shows as 1 January 2000 to 31 December 2099. */
const spreadsheetDays = { min: 36_526, max: 73_050 };

function spreadsheetDay(text: string): string | null {
  if (!/^\s*\d{5}\s*$/.test(text)) return null;
  const count = Number(text);
  if (count < spreadsheetDays.min || count > spreadsheetDays.max) return null;
  const day = new Date(Date.UTC(1899, 11, 30 + count));
  return calendarDay(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate());
}

// "6 months from 1 March 2025" names the day to count from, not the day it is due, and nothing is counted on.
function isOnlyAnAnchor(date: FoundDate, text: string): boolean {
  const anchor = anchored.exec(text);
  if (anchor === null) return false;
  const end = anchor.index + anchor[0].length;
  return date.at >= end && /^[\s\w]{0,40}$/.test(text.slice(end, date.at));
}

const isReal = (date: FoundDate): date is FoundDate & { on: string } => date.on !== null;

const isEarlier = (left: { on: string }, right: { on: string }): number => left.on.localeCompare(right.on);

function undated(text: string, hasImpossibleDay: boolean): Omit<Timescale, 'originalDueDate'> {
  const none = { text, dueDate: null, dueDatePrecision: 'none' } as const;
  if (hasImpossibleDay) return { ...none, doubt: 'invalid-date' };
  if (anchored.test(text) || within.test(text)) {
    return { ...none, dueDatePrecision: 'relative', doubt: 'relative-date' };
  }
  return { ...none, doubt: 'needs-review-date' };
}

function datesIn(text: string): (FoundDate & { on: string })[] {
  return findWrittenDates(text)
    .filter((date) => !isOnlyAnAnchor(date, text))
    .filter(isReal)
    .sort(isEarlier);
}

/**
 * Gives the due date that the words of a timescale name, or says why they name none. No date is ever worked out:
 * nothing is counted on from another date and no day is rolled over into the next month.
 * @param text the live words of the cell
 * @param struckText words of the same cell that are struck through
 * @source the committee's reading rules: day before month, quarters of a year that begins on 1 April, the latest of
 *   several dates; see README.md
 */
export function readTimescale(text: string, struckText = ''): Timescale {
  const struck = datesIn(struckText)[0]?.on ?? null;
  const day = spreadsheetDay(text);
  if (day !== null) {
    const shown = day.split('-').reverse().join('/');
    return { text: shown, dueDate: day, dueDatePrecision: 'day', originalDueDate: struck, doubt: null };
  }
  const dates = datesIn(text);
  const latest = dates.at(-1);
  const hasImpossibleDay = findWrittenDates(text).some((date) => date.on === null);
  if (latest === undefined) return { ...undated(text, hasImpossibleDay), originalDueDate: struck };
  const earliest = dates[0]?.on ?? latest.on;
  const moved = earliest !== latest.on && movedWords.test(text) ? earliest : null;
  return {
    text,
    dueDate: latest.on,
    dueDatePrecision: latest.precision,
    originalDueDate: struck ?? moved,
    doubt: hasImpossibleDay ? 'invalid-date' : null,
  };
}
