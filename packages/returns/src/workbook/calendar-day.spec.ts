import { describe, expect, it } from '@jest/globals';
import { inTimeZone, makeIdentity, openWorkbook, partsOf } from '../../testing/index.js';
import { dayInWords, excelDate } from './calendar-day.js';
import { tableOf, type Sheet } from './sheet.js';
import { writeWorkbook } from './write-workbook.js';

const identity = makeIdentity();

function sheetOfDays(days: readonly string[]): Sheet {
  const columns = [{ header: 'Day', width: 12, format: 'date', cell: (day: string) => day }] as const;
  const table = tableOf({ name: 'Days', columns, rows: days, whenEmpty: 'None.' }, identity);
  return { name: 'Days', about: 'Days.', paper: 'A4', frozenColumns: 0, blocks: [table] };
}

describe('writing a calendar day', () => {
  it.each([
    ['America/New_York', 300],
    ['Pacific/Auckland', -780],
    ['Europe/London', 0],
  ])('lands on the same day when the program runs in %s', async (zone, minutesBehindUtc) => {
    const days = ['2026-01-01', '2026-03-29', '2026-10-25', '2024-02-29'];
    const bytes = await inTimeZone(zone, async () => {
      expect(new Date('2026-01-15T12:00:00Z').getTimezoneOffset()).toBe(minutesBehindUtc);
      return writeWorkbook({ title: 'Days', identity, sheets: [sheetOfDays(days)] });
    });
    const xml = partsOf(bytes).get('xl/worksheets/sheet1.xml') ?? '';
    expect([...xml.matchAll(/<v>(4\d{4})<\/v>/g)].map((match) => match[1])).toEqual([
      '46023',
      '46110',
      '46320',
      '45351',
    ]);
  });

  it('reads back as a real date, shown as people here write one', async () => {
    const bytes = await writeWorkbook({ title: 'Days', identity, sheets: [sheetOfDays(['2026-03-31'])] });
    const cell = (await openWorkbook(bytes)).getWorksheet('Days')?.getCell('A5');
    expect(cell?.value).toEqual(new Date('2026-03-31T00:00:00Z'));
    expect(cell?.numFmt).toBe('dd/mm/yyyy');
    expect(dayInWords('2026-03-31')).toBe('31/03/2026');
  });

  it.each(['2026-02-30', '2025-02-29', '31/03/2026', '', '2026-3-1', '1900-02-28', '2026-03-31T00:00:00Z'])(
    'is refused when the day is %j',
    (day) => {
      expect(() => excelDate(day)).toThrow('not in the calendar');
    },
  );
});
