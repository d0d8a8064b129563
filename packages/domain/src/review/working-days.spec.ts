import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { nationalHolidays } from '../committee/bank-holidays.js';
import { addDays, daysBetween } from '../local-date.js';
import { addCounted, countDays, countHeld, isWorkingDay, type Counting } from './working-days.js';

const holidays = new Set(nationalHolidays('2028-01-01').map(({ on }) => on));
const calendar: Counting = { unit: 'calendar-days', holidays, held: [] };
const working: Counting = { unit: 'working-days', holidays, held: [] };
const days = fc.integer({ min: 0, max: 4000 }).map((offset) => addDays('2019-01-01', offset));
const units = fc.constantFrom('calendar-days' as const, 'working-days' as const);
const holds = fc
  .array(fc.record({ from: days, length: fc.integer({ min: 0, max: 400 }) }), { maxLength: 3 })
  .map((all) => all.map(({ from, length }) => ({ from, to: addDays(from, length) })));

describe('counting days', () => {
  it('counts nothing for what is done the same day', () => {
    expect(countDays('2026-03-02', '2026-03-02', calendar)).toBe(0);
  });

  it('keeps calendar and working days apart over Christmas and New Year', () => {
    // 24 December 2026 is a Thursday; Boxing Day is kept on the 28th, 1 January on the Friday, 2 January on the 4th.
    expect(countDays('2026-12-24', '2027-01-05', calendar)).toBe(12);
    expect(countDays('2026-12-24', '2027-01-05', working)).toBe(4);
    expect(addCounted('2026-12-24', 1, working)).toBe('2026-12-29');
  });

  it('does not gain or lose a day when the clocks change', () => {
    expect(countDays('2026-03-27', '2026-03-30', calendar)).toBe(3);
    expect(countDays('2026-03-27', '2026-03-30', working)).toBe(1);
    expect(countDays('2026-10-23', '2026-10-26', calendar)).toBe(3);
    expect(countDays('2026-10-23', '2026-10-26', working)).toBe(1);
  });

  it('counts 29 February where there is one', () => {
    expect(countDays('2028-02-28', '2028-03-01', calendar)).toBe(2);
    expect(countDays('2027-02-28', '2027-03-01', calendar)).toBe(1);
    expect(addCounted('2028-02-28', 1, working)).toBe('2028-02-29');
  });

  it('takes the committee’s own holidays, whatever the nation keeps', () => {
    const own = { ...working, holidays: new Set(['2026-04-06']) };
    expect(countDays('2026-04-02', '2026-04-07', own)).toBe(2);
    expect(countDays('2026-04-02', '2026-04-07', working)).toBe(2);
    expect(isWorkingDay('2026-04-03', own.holidays)).toBe(true);
  });

  it('leaves out days on hold, from the day the hold began to the day before it ended', () => {
    const held = [{ from: '2026-05-04', to: '2026-05-11' }];
    expect(countDays('2026-05-01', '2026-05-12', { ...calendar, held })).toBe(4);
    expect(countHeld('2026-05-01', '2026-05-12', held)).toBe(7);
  });

  it('knows no end where a hold has none', () => {
    expect(addCounted('2026-05-01', 10, { ...calendar, held: [{ from: '2026-05-04', to: null }] })).toBeNull();
  });
});

describe('the laws of counting', () => {
  it('gives working and held days no more than there are days', () => {
    fc.assert(
      fc.property(days, days, holds, (from, to, held) => {
        const all = Math.max(0, daysBetween(from, to));
        expect(countDays(from, to, calendar)).toBe(all);
        expect(countDays(from, to, working)).toBeLessThanOrEqual(all);
        expect(countDays(from, to, { ...calendar, held }) + countHeld(from, to, held)).toBe(all);
      }),
    );
  });

  it('adds up over any day in between', () => {
    fc.assert(
      fc.property(fc.tuple(days, days, days), units, holds, (three, unit, held) => {
        const [a = '', b = '', c = ''] = three.toSorted();
        const counting = { unit, holidays, held };
        expect(countDays(a, b, counting) + countDays(b, c, counting)).toBe(countDays(a, c, counting));
      }),
    );
  });

  it('finds with addCounted the first day on which countDays has arrived', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 300 }), units, holds, (from, count, unit, held) => {
        const counting = { unit, holidays, held };
        const day = addCounted(from, count, counting) ?? '';
        expect(countDays(from, day, counting)).toBe(count);
        expect(countDays(from, addDays(day, -1), counting)).toBe(count - 1);
      }),
    );
  });
});
