import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cellsOf } from './cells-of.js';
import { understandReadings, type KnownReading, type ReadingGround } from './understand-readings.js';
import { readWrittenDay } from './written-day.js';

const ground: ReadingGround = { unit: 'percent', cadence: 'monthly', today: '2026-11-23', known: [] };
const understood = (text: string, changed: Partial<ReadingGround> = {}) =>
  understandReadings(cellsOf(text), { ...ground, ...changed });
const known = (on: string, numerator: number): KnownReading => ({
  ...{ id: '00000000-0000-4000-8000-000000000001', version: 3, on },
  ...{ value: null, numerator, denominator: 20 },
});

describe('reading a date as people write it', () => {
  it.each([
    ['31/01/2026', '2026-01-31'],
    ['1.2.26', '2026-02-01'],
    ['2026-01-31 00:00:00', '2026-01-31'],
    ['3rd March 2026', '2026-03-03'],
    ['05-Jan-26', '2026-01-05'],
    ['Jan 2026', '2026-01-31'],
    ['Feb-24', '2024-02-29'],
    ['2026-01', '2026-01-31'],
    ['01/2026', '2026-01-31'],
    ['Q1 2026/27', '2026-06-30'],
    ['2025/26 Q4', '2026-03-31'],
    ['46053', '2026-01-31'],
    ['w/c 1 June 2026', '2026-06-07'],
  ])('takes %p for %p', (written, on) => {
    expect(readWrittenDay(written)).toEqual({ on });
  });

  it.each(['01/31/2026', '30/02/2026', 'Q1 2026/28'])('finds no such day in %p', (written) => {
    expect(readWrittenDay(written).sentence).toMatch(/^There is no such day/);
  });

  it('asks of which financial year a quarter is rather than guess', () => {
    expect(readWrittenDay('Q1 2026').sentence).toMatch(/which financial year/);
  });

  it('gives a day of the calendar or a sentence, whatever is written', () => {
    fc.assert(
      fc.property(fc.string(), (written) => {
        const { on, sentence } = readWrittenDay(written);
        expect(on === undefined ? sentence : new Date(`${on}T00:00:00Z`).toISOString().slice(0, 10)).toBe(
          on ?? sentence,
        );
      }),
    );
  });
});

describe('understanding what was pasted', () => {
  it('reads a date and a value, past a heading', () => {
    expect(understood('Month\t% on file\nJan 2026\t45%\nFeb 2026\t52.5\n')).toMatchObject([
      { row: 1, status: 'heading' },
      { row: 2, status: 'new', on: '2026-01-31', value: 45 },
      { row: 3, status: 'new', on: '2026-02-28', value: 52.5 },
    ]);
  });

  it('reads numerator and denominator, whichever comes first by the headings, and "12 of 27" in one cell', () => {
    expect(understood('Jan 2026\t1,012\t2,027')).toMatchObject([{ numerator: 1012, denominator: 2027, value: null }]);
    expect(understood('Month;Total;Number within 30 days\nJan 2026;27;12')[1]).toMatchObject({
      numerator: 12,
      denominator: 27,
    });
    expect(understood('Jan 2026\t12 of 27')).toMatchObject([{ numerator: 12, denominator: 27, status: 'new' }]);
  });

  it('says of a wrong row which it is and how to mend it', () => {
    const rows = understood(
      'Jan 2026\t12\t27\n31 Feb 2026\t1\t2\nMar 2026\t30\t20\nApr 2026\tmany\t20\nMay 2026\t-1\t20',
    );
    expect(rows.map(({ row, status }) => [row, status])).toEqual([
      [1, 'new'],
      [2, 'wrong'],
      [3, 'wrong'],
      [4, 'wrong'],
      [5, 'wrong'],
    ]);
    expect(rows.map(({ sentence }) => sentence)).toEqual([
      null,
      expect.stringMatching(/no such day/),
      expect.stringMatching(/More are counted than there are/),
      expect.stringMatching(/“many” is not read as a figure/),
      expect.stringMatching(/never less than 0/),
    ]);
  });

  it('keeps nothing of a blank, and nothing of a day that is still to come', () => {
    expect(understood('Oct 2026\t\t\nNov 2026\t1\t2')).toMatchObject([{ status: 'blank' }, { status: 'wrong' }]);
  });

  it('shows a reading that is there already as the same, or as a correction of what it was', () => {
    const there = [known('2026-01-31', 12), known('2026-02-28', 9)];
    expect(understood('15/01/2026\t12\t20\nFeb 2026\t10\t20', { known: there })).toMatchObject([
      { status: 'same' },
      { status: 'correction', on: '2026-02-28', numerator: 10, was: { numerator: 9, version: 3 } },
    ]);
  });

  it('asks which of two rows of one period to keep', () => {
    expect(understood('Jan 2026\t1\t2\n31/01/2026\t2\t2')[1]).toMatchObject({
      status: 'wrong',
      sentence: 'Row 1 is of January 2026 too. Keep one of them.',
    });
  });

  it('says which cell is to be mended', () => {
    expect(understood('Jan 2026\t1\ttwo\nsoon\t1\t2\nFeb 2026\t3\t2').map(({ column }) => column)).toEqual([2, 0, 1]);
  });

  it('leaves aside a column of words beside the readings, and no other', () => {
    const text = 'Month\tComments\tMet\tOut of\nJan 2026\tHalf the team away\t1\t2';
    expect(understood(text)[1]).toMatchObject({ status: 'new', numerator: 1, denominator: 2 });
    expect(understood(text.replace('Comments', 'Ward'))[1]).toMatchObject({ status: 'wrong', column: 1 });
  });

  it('refuses two figures where a measure takes one', () => {
    expect(understood('Jan 2026\t1\t2', { unit: 'days' })).toMatchObject([{ status: 'wrong' }]);
  });

  it('reads what was written as it was written, whatever it is', () => {
    const rows = fc.array(fc.tuple(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 0, max: 500 })), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(rows, (figures) => {
        const pairs = figures.map(([one, other]) => [Math.min(one, other), Math.max(one, other)]);
        const months = pairs.map((_, at) => `${2020 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`);
        const text = pairs
          .map(([part, whole], at) => `${months[at] ?? ''}\t${part ?? ''}\t${whole ?? ''}`)
          .join('\r\n');
        expect(understood(text).map(({ numerator, denominator }) => [numerator, denominator])).toEqual(pairs);
      }),
    );
  });

  it('has a status for every row of anything at all, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), fc.constantFrom('percent', 'count', 'days'), (text, unit) => {
        for (const row of understood(text, { unit }))
          expect(row.status === 'wrong').toBe(row.sentence !== null && row.status !== 'blank');
      }),
    );
  });
});
