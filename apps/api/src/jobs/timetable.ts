import { addDays, type LocalDate } from '@followthrough/domain';

/** On which days, and when on them, a job is done: in the time that clocks in Scotland show. */
export interface Timetable {
  /** `HH:MM`. */
  readonly time: string;
  readonly isOn: (day: LocalDate) => boolean;
}

/** What clocks in Scotland show. */
export interface ClockFace {
  readonly day: LocalDate;
  /** `HH:MM`. */
  readonly time: string;
}

const longestGapInDays = 366;

/**
 * Reads a cron line of five fields: minute, hour, day of the month, month, day of the week (0 is Sunday). A job is done
 * at most once a day, so minute and hour are plain numbers; the rest are `*`, numbers, lists or ranges.
 *
 * @throws Error when it cannot be read.
 */
export function readTimetable(cron: string): Timetable {
  const [minute = '', hour = '', ...rest] = cron.trim().split(/\s+/);
  const [dates, months, weekdays] = [setOf(rest[0], 31), setOf(rest[1], 12), setOf(rest[2], 6)];
  if (!isNumberTo(59, minute) || !isNumberTo(23, hour) || rest.length !== 3)
    throw new Error(`A job cannot be done at "${cron}".`);
  return {
    time: `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}`,
    isOn: (day) => {
      const [, month = 0, date = 0] = day.split('-').map(Number);
      return dates(date) && months(month) && weekdays(new Date(`${day}T00:00:00Z`).getUTCDay());
    },
  };
}

/** What clocks in Scotland show at an instant. */
export function clockFaceAt(instant: Date): ClockFace {
  const parts = new Intl.DateTimeFormat('en-CA', {
    ...{ timeZone: 'Europe/London', dateStyle: 'short', timeStyle: 'short', hourCycle: 'h23' },
  }).formatToParts(instant);
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
  return {
    day: `${part('year')}-${part('month')}-${part('day')}`,
    time: `${part('hour')}:${part('minute')}`,
  };
}

/**
 * The days a job should have been done by now and was not, oldest first.
 *
 * @param doneOn - The last day it was done for, or `null` for a job that is new: it starts with the latest day due.
 */
export function daysDue(timetable: Timetable, now: ClockFace, doneOn: LocalDate | null): LocalDate[] {
  const latest = now.time >= timetable.time ? now.day : addDays(now.day, -1);
  const due: LocalDate[] = [];
  for (let back = 0; back < longestGapInDays; back += 1) {
    const day = addDays(latest, -back);
    if (doneOn !== null && day <= doneOn) break;
    if (timetable.isOn(day)) due.unshift(day);
    if (doneOn === null && due.length > 0) break;
  }
  return due;
}

/** When a job is to be done next, or `null` when it never is. */
export function nextRun(timetable: Timetable, now: ClockFace): ClockFace | null {
  const first = now.time < timetable.time ? now.day : addDays(now.day, 1);
  for (let ahead = 0; ahead < longestGapInDays; ahead += 1) {
    const day = addDays(first, ahead);
    if (timetable.isOn(day)) return { day, time: timetable.time };
  }
  return null;
}

const isNumberTo = (max: number, text: string) => /^\d{1,2}$/.test(text) && Number(text) <= max;

function setOf(field: string | undefined, max: number): (value: number) => boolean {
  if (field === '*') return () => true;
  const ranges = (field ?? '').split(',').map((part) => part.split('-'));
  if (!ranges.every((ends) => ends.length <= 2 && ends.every((end) => isNumberTo(max, end))))
    throw new Error(`A job cannot be done on "${field ?? ''}".`);
  return (value) => ranges.some(([from, to]) => value >= Number(from) && value <= Number(to ?? from));
}
