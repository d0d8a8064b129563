import { addDays } from '@followthrough/domain';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { clockFaceAt, daysDue, nextRun, readTimetable } from './timetable.js';

const days = fc.integer({ min: 0, max: 20_000 }).map((count) => addDays('2000-01-01', count));
const times = fc
  .record({ hour: fc.integer({ min: 0, max: 23 }), minute: fc.integer({ min: 0, max: 59 }) })
  .map(({ hour, minute }) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);

describe('reading when a job is done', () => {
  it('takes every day, some weekdays and some days of the month', () => {
    const mondays = readTimetable('30 6 * * 1');
    expect([mondays.time, mondays.isOn('2026-11-23'), mondays.isOn('2026-11-24')]).toEqual(['06:30', true, false]);
    const firsts = readTimetable('0 7 1,15-16 * *');
    expect(['2026-12-01', '2026-12-02', '2026-12-15', '2026-12-16'].map(firsts.isOn)).toEqual([
      true,
      false,
      true,
      true,
    ]);
  });

  it.each([
    '',
    '7',
    '0 25 * * *',
    '60 7 * * *',
    '*/5 * * * *',
    '0 7 * * 8',
    '0 7 x * *',
    '0 7 * * * *',
    '0 7 1-2-3 * *',
  ])('refuses "%s"', (cron) => expect(() => readTimetable(cron)).toThrow(/cannot be done/));
});

describe('reading the clock in Scotland', () => {
  it('keeps summer time', () => {
    expect(clockFaceAt(new Date('2026-07-01T06:00:00Z'))).toEqual({ day: '2026-07-01', time: '07:00' });
    expect(clockFaceAt(new Date('2026-07-01T23:30:00Z'))).toEqual({ day: '2026-07-02', time: '00:30' });
    expect(clockFaceAt(new Date('2026-12-01T00:00:00Z'))).toEqual({ day: '2026-12-01', time: '00:00' });
  });

  it('finds a job due once on the days the clock goes forward and back, even at an hour that is left out', () => {
    const timetable = readTimetable('30 1 * * *');
    for (const [day, offset] of [
      ['2026-03-29', 0],
      ['2026-10-25', 0],
    ] as const)
      for (let hour = 2 + offset; hour < 23; hour += 1) {
        const now = clockFaceAt(new Date(`${day}T${String(hour).padStart(2, '0')}:00:00Z`));
        expect(daysDue(timetable, now, addDays(day, -1))).toEqual([day]);
        expect(daysDue(timetable, now, day)).toEqual([]);
      }
  });
});

describe('finding what is due', () => {
  const morning = readTimetable('0 7 * * *');

  it('waits for the time of day', () => {
    expect(daysDue(morning, { day: '2026-11-23', time: '06:59' }, '2026-11-22')).toEqual([]);
    expect(daysDue(morning, { day: '2026-11-23', time: '07:00' }, '2026-11-22')).toEqual(['2026-11-23']);
  });

  it('names every day that was missed, oldest first', () => {
    expect(daysDue(morning, { day: '2026-11-23', time: '08:00' }, '2026-11-20')).toEqual([
      ...['2026-11-21', '2026-11-22', '2026-11-23'],
    ]);
  });

  it('starts a new job with the latest day alone', () => {
    expect(daysDue(morning, { day: '2026-11-23', time: '06:00' }, null)).toEqual(['2026-11-22']);
  });

  it('never names a day twice, however often it looks', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ day: days, time: times }), { minLength: 1, maxLength: 8 }), (looks) => {
        const done: string[] = [];
        for (const now of looks.sort((a, b) => `${a.day}${a.time}`.localeCompare(`${b.day}${b.time}`)))
          done.push(...daysDue(morning, now, done.at(-1) ?? addDays(looks[0]?.day ?? '', -3)));
        expect(new Set(done).size).toBe(done.length);
      }),
    );
  });

  it('is due at the next time it tells, and not a minute before', () => {
    fc.assert(
      fc.property(days, times, fc.constantFrom('0 7 * * *', '59 23 * * 1-5', '0 0 1 * *'), (day, time, cron) => {
        const timetable = readTimetable(cron);
        const next = nextRun(timetable, { day, time });
        if (next === null) throw new Error('It is never done.');
        expect(`${next.day} ${next.time}` > `${day} ${time}`).toBe(true);
        expect(daysDue(timetable, next, addDays(next.day, -1))).toEqual([next.day]);
      }),
    );
  });
});
