import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { daysInMonth } from './dates/calendar.js';
import { readTimescale } from './timescale.js';

const dated: readonly [string, string, string][] = [
  ['31/03/2026', '2026-03-31', 'day'],
  ['31.03.26', '2026-03-31', 'day'],
  ['31-3-2026', '2026-03-31', 'day'],
  ['2026-03-31', '2026-03-31', 'day'],
  ['31st March 2026', '2026-03-31', 'day'],
  ['by 1st April, 2026', '2026-04-01', 'day'],
  ['from 1 May 2025', '2025-05-01', 'day'],
  ['Ongoing (review 31/03/2026)', '2026-03-31', 'day'],
  ['March 2026', '2026-03-31', 'month'],
  ['end Feb 2028', '2028-02-29', 'month'],
  ['Mar 26', '2026-03-31', 'month'],
  ["Sept '25", '2025-09-30', 'month'],
  ['before the March 2026 committee', '2026-03-31', 'month'],
  ['April – June 2025', '2025-06-30', 'month'],
  ['Q1 2025/26', '2025-06-30', 'quarter'],
  ['Quarter 2 2025-26', '2025-09-30', 'quarter'],
  ['QTR 3 25/26', '2025-12-31', 'quarter'],
  ['2025/26 Q4', '2026-03-31', 'quarter'],
  ['early Spring 2026', '2026-05-31', 'season'],
  ['Summer 25', '2025-08-31', 'season'],
  ['end of Autumn 2026', '2026-11-30', 'season'],
  ['Winter 2025/26', '2026-02-28', 'season'],
  ['Winter 2027', '2028-02-29', 'season'],
  ['31 March 2025, 31 December 2025', '2025-12-31', 'day'],
];

describe('reading a timescale that names a date', () => {
  it.each(dated)('takes “%s” as %s, by %s', (text, dueDate, dueDatePrecision) => {
    expect(readTimescale(text)).toMatchObject({ text, dueDate, dueDatePrecision, doubt: null });
  });

  it('gives a bare spreadsheet number as the day it stands for', () => {
    expect(readTimescale('45747')).toMatchObject({
      text: '31/03/2025',
      dueDate: '2025-03-31',
      dueDatePrecision: 'day',
    });
  });

  it('keeps the earlier date where the words say that the date was moved', () => {
    expect(readTimescale('May 2026 (moved from January 2026)')).toMatchObject({
      dueDate: '2026-05-31',
      originalDueDate: '2026-01-31',
    });
    expect(readTimescale('April – June 2025').originalDueDate).toBeNull();
  });

  it('keeps a date that is struck through as the original', () => {
    expect(readTimescale('30/09/2025', '31/03/2025')).toMatchObject({
      dueDate: '2025-09-30',
      originalDueDate: '2025-03-31',
    });
  });
});

describe('reading a timescale that names no date', () => {
  const undatedWords = [
    '',
    'Ongoing',
    'Immediate',
    'Complete',
    'tbc',
    'End of June',
    'as above',
    'next school term',
    'monthly',
  ];

  it.each(undatedWords)('leaves “%s” for a person', (text) => {
    expect(readTimescale(text)).toMatchObject({ dueDate: null, dueDatePrecision: 'none', doubt: 'needs-review-date' });
  });

  it.each([
    '6 months from sign-off',
    'within 12 weeks of approval',
    '12 weeks after pilot ends',
    '6 months from 1 March 2025',
  ])('does not count on from “%s”', (text) => {
    expect(readTimescale(text)).toMatchObject({ dueDate: null, dueDatePrecision: 'relative', doubt: 'relative-date' });
  });

  it.each([
    '31/02/2026',
    '31/11/2025',
    '31st June 2026',
    '01/13/2026',
    '00/00/0000',
    '31/03/20266',
    'Q5 2025/26',
    'Q1 2025/27',
  ])('says that “%s” is not in the calendar', (text) => {
    expect(readTimescale(text)).toMatchObject({ dueDate: null, dueDatePrecision: 'none', doubt: 'invalid-date' });
  });
});

describe('reading any timescale', () => {
  it('never puts the month before the day', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 31 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 2000, max: 2090 }),
        (day, month, year) => {
          const { dueDate } = readTimescale(`${day}/${month}/${year}`);
          const exists = day <= daysInMonth(year, month);
          const expected = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
          expect(dueDate).toBe(exists ? expected : null);
        },
      ),
    );
  });

  it('never invents a date where the words hold no figure', () => {
    const words = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnop qrstuvwxyz-/.,()’') });
    fc.assert(fc.property(words, (text) => expect(readTimescale(text).dueDate).toBeNull()));
  });

  it('only ever gives days whose year stands in the words', () => {
    const pieces = fc.constantFrom(
      '31',
      '/',
      ' ',
      'March',
      'Q2',
      '2025',
      '26',
      '-',
      'Winter',
      'of',
      '.',
      '6 months from',
      '13',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (all) => {
        const { dueDate } = readTimescale(all.join(''));
        if (dueDate === null) return;
        const year = Number(dueDate.slice(0, 4));
        // A quarter or winter may end in the year after the one written.
        const digits = all.join('');
        expect([year, year - 1].some((each) => digits.includes(String(each).slice(2)))).toBe(true);
      }),
    );
  });

  it('ends every quarter on the last day of June, September, December or March', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 2000, max: 2080 }), (quarter, year) => {
        const { dueDate } = readTimescale(`Q${quarter} ${year}/${String(year + 1).slice(2)}`);
        expect(dueDate).toBe(`${quarter === 4 ? year + 1 : year}-${['06-30', '09-30', '12-31', '03-31'][quarter - 1]}`);
      }),
    );
  });
});
