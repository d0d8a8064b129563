import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, addMonths, dayInScotland, daysBetween, LocalDate, monthsBetween } from './local-date.js';

const days = fc.integer({ min: 0, max: 100_000 }).map((offset) => addDays('1900-01-01', offset));

describe('counting in calendar days', () => {
  it('comes back to where it started', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -5000, max: 5000 }), (day, count) => {
        expect(daysBetween(day, addDays(day, count))).toBe(count);
      }),
    );
  });

  it('does not lose the day the clocks change', () => {
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
  });

  it('ends a short month on its last day', () => {
    expect(addMonths('2027-01-31', 1)).toBe('2027-02-28');
    expect(addMonths('2028-01-31', 1)).toBe('2028-02-29');
    expect(addMonths('2026-03-02', -36)).toBe('2023-03-02');
  });

  it('counts only whole months', () => {
    expect(monthsBetween('2024-03-12', '2025-04-11')).toBe(12);
    expect(monthsBetween('2024-03-12', '2025-04-12')).toBe(13);
    expect(monthsBetween('2025-04-12', '2024-03-12')).toBe(-13);
  });
});

describe('knowing what day it is in Scotland', () => {
  it('is an hour ahead of Greenwich in summer', () => {
    expect(dayInScotland(new Date('2026-06-30T23:30:00Z'))).toBe('2026-07-01');
    expect(dayInScotland(new Date('2026-12-31T23:30:00Z'))).toBe('2026-12-31');
  });
});

describe('reading a date', () => {
  it.each(['2026-02-30', '2027-02-29', '2026-13-01', '2026-1-1', '31/03/2026', '1899-12-31', '2201-01-01', ''])(
    'refuses %p',
    (text) => {
      expect(LocalDate.safeParse(text).success).toBe(false);
    },
  );
});
