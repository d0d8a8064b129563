import { z } from 'zod';
import { addDays, daysBetween, LocalDate } from '../local-date.js';
import { Line } from '../text.js';

/** A day on which a committee's offices are closed, and what it is called. */
export const Holiday = z.strictObject({ on: LocalDate, name: Line }).meta({ id: 'Holiday' });
export type Holiday = z.infer<typeof Holiday>;

const sunday = 0;
const monday = 1;
const saturday = 6;

/** Holidays that a proclamation added, by year. */
const added: Readonly<Record<number, readonly Holiday[]>> = {
  2022: [
    { on: '2022-06-03', name: 'Platinum Jubilee' },
    { on: '2022-09-19', name: 'State funeral' },
  ],
  2023: [{ on: '2023-05-08', name: 'Coronation' }],
  2026: [{ on: '2026-06-15', name: 'Football World Cup' }],
};

/** Holidays that a proclamation moved for one year: from the day of the rule to the day it was kept. */
const moved: Readonly<Record<LocalDate, LocalDate>> = {
  '2020-05-04': '2020-05-08',
  '2022-05-30': '2022-06-02',
};

/**
 * The bank holidays of Scotland in a year, in order. Councils keep other days beside or instead of them, which is why a
 * committee has a list of its own.
 *
 * @param year - 2007 or later: St Andrew's Day has been a bank holiday since then.
 * @returns Each day with its name. A day that falls on a weekend is kept on the next weekday that is free.
 * @source Banking and Financial Dealings Act 1971, schedule 1, as amended in 2007, with the royal proclamations since
 *   2020; Easter by the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, chapter 8).
 */
export function scottishBankHolidays(year: number): Holiday[] {
  const newYear = onWeekdays([dayIn(year, 1, 1), dayIn(year, 1, 2)]);
  const christmas = onWeekdays([dayIn(year, 12, 25), dayIn(year, 12, 26)]);
  const [saintAndrew = ''] = onWeekdays([dayIn(year, 11, 30)]);
  const rules: Holiday[] = [
    { on: newYear[0] ?? '', name: 'New Year’s Day' },
    { on: newYear[1] ?? '', name: '2 January' },
    { on: addDays(easterSunday(year), -2), name: 'Good Friday' },
    { on: firstMonday(year, 5), name: 'Early May bank holiday' },
    { on: addDays(firstMonday(year, 6), -7), name: 'Spring bank holiday' },
    { on: firstMonday(year, 8), name: 'Summer bank holiday' },
    { on: saintAndrew, name: 'St Andrew’s Day' },
    { on: christmas[0] ?? '', name: 'Christmas Day' },
    { on: christmas[1] ?? '', name: 'Boxing Day' },
  ];
  return [...rules.map(({ on, name }) => ({ on: moved[on] ?? on, name })), ...(added[year] ?? [])].sort((a, b) =>
    a.on.localeCompare(b.on),
  );
}

/** The first year the product keeps national holidays for: no review in it reaches further back. */
const firstYearKept = 2015;

/**
 * The national holidays for the years at hand.
 *
 * @param today - The list reaches to the end of the second year after it.
 */
export function nationalHolidays(today: LocalDate): Holiday[] {
  const last = Number(today.slice(0, 4)) + 2;
  return Array.from({ length: last - firstYearKept + 1 }, (_, index) =>
    scottishBankHolidays(firstYearKept + index),
  ).flat();
}

/** Days that fall on a weekend move to the next weekday that none of the others takes. */
function onWeekdays(days: readonly LocalDate[]): LocalDate[] {
  const kept: LocalDate[] = days.filter((day) => !isWeekend(day));
  return days.map((day) => {
    if (!isWeekend(day)) return day;
    let next = day;
    while (isWeekend(next) || kept.includes(next)) next = addDays(next, 1);
    kept.push(next);
    return next;
  });
}

/** Whether a day is a Saturday or a Sunday. */
export function isWeekend(day: LocalDate): boolean {
  const weekday = weekdayOf(day);
  return weekday === saturday || weekday === sunday;
}

function weekdayOf(day: LocalDate): number {
  const saturdayOnce = '2000-01-01';
  return (((daysBetween(saturdayOnce, day) + saturday) % 7) + 7) % 7;
}

function firstMonday(year: number, month: number): LocalDate {
  const first = dayIn(year, month, 1);
  return addDays(first, (monday - weekdayOf(first) + 7) % 7);
}

function dayIn(year: number, month: number, date: number): LocalDate {
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

function easterSunday(year: number): LocalDate {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  return dayIn(year, month, (h + l - 7 * m + 33 * month + 19) % 32);
}
