import { describe, expect, it } from '@jest/globals';
import { isWeekend, nationalHolidays, scottishBankHolidays } from './bank-holidays.js';

const daysOf = (year: number) => scottishBankHolidays(year).map(({ on }) => on.slice(5));

describe('the bank holidays of Scotland', () => {
  // As the government published them for each year.
  it.each([
    [2019, '01-01 01-02 04-19 05-06 05-27 08-05 12-02 12-25 12-26'],
    [2020, '01-01 01-02 04-10 05-08 05-25 08-03 11-30 12-25 12-28'],
    [2021, '01-01 01-04 04-02 05-03 05-31 08-02 11-30 12-27 12-28'],
    [2022, '01-03 01-04 04-15 05-02 06-02 06-03 08-01 09-19 11-30 12-26 12-27'],
    [2023, '01-02 01-03 04-07 05-01 05-08 05-29 08-07 11-30 12-25 12-26'],
    [2024, '01-01 01-02 03-29 05-06 05-27 08-05 12-02 12-25 12-26'],
    [2025, '01-01 01-02 04-18 05-05 05-26 08-04 12-01 12-25 12-26'],
    [2026, '01-01 01-02 04-03 05-04 05-25 06-15 08-03 11-30 12-25 12-28'],
    [2027, '01-01 01-04 03-26 05-03 05-31 08-02 11-30 12-27 12-28'],
  ])('in %i fall on the days that were published', (year, days) => {
    expect(daysOf(year).join(' ')).toBe(days);
  });

  it('never fall on a weekend, and no two on one day', () => {
    const days = nationalHolidays('2060-01-01').map(({ on }) => on);
    expect(days.filter(isWeekend)).toEqual([]);
    expect(new Set(days).size).toBe(days.length);
  });

  it('reach to the end of the second year after today', () => {
    expect(nationalHolidays('2026-10-01').at(-1)?.on).toBe('2028-12-26');
  });
});
