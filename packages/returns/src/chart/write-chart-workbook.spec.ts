import { describe, expect, it } from '@jest/globals';
import { makeIdentity, openWorkbook, partsOf, tableRows } from '../../testing/index.js';
import type { ChartReadingRow, ChartWorkbook } from './content.js';
import { writeChartWorkbook } from './write-chart-workbook.js';

const reading = (changed: Partial<ChartReadingRow> = {}): ChartReadingRow => ({
  ...{ on: '2026-03-31', year: 2026, value: 62.5, numerator: 5, denominator: 8, centre: 50.125, lower: null },
  ...{ upper: 97.2, target: 80, phase: 'From the start', notes: '' },
  ...changed,
});

const write = (changed: Partial<ChartWorkbook> = {}) =>
  writeChartWorkbook({
    ...{ identity: makeIdentity(), measureName: 'Plans read out', unit: 'per cent', centreName: 'Median' },
    said: [{ what: 'In a sentence', words: 'No evidence of a change yet.' }],
    definition: [{ what: 'What is counted', words: 'Plans read out at home.' }],
    readings: [reading()],
    phases: [{ label: 'From the start', from: '2026-01-31', to: '2026-03-31', readings: 3, centre: 50.125 }],
    ...changed,
  });

const rowsOf = async (sheet: string, first: string, changed: Partial<ChartWorkbook> = {}) =>
  tableRows((await openWorkbook(await write(changed))).getWorksheet(sheet), first);

describe('writing the workbook of a chart', () => {
  it('has what it says, its readings, its phases and its definition, in that order', async () => {
    const { worksheets } = await openWorkbook(await write());
    expect(worksheets.map(({ name }) => name)).toEqual(['Chart', 'Readings', 'Phases', 'Definition']);
  });

  it('keeps numbers as numbers, unrounded, and days as days', async () => {
    expect((await rowsOf('Readings', 'Date'))[0]).toMatchObject({
      ...{ Date: new Date('2026-03-31T00:00:00Z'), 'Value (per cent)': 62.5, Median: 50.125, 'Upper limit': 97.2 },
    });
  });

  it('leaves a figure that is missing or hidden empty, and never writes 0 for it', async () => {
    const hidden = reading({ on: null, value: null, numerator: null, denominator: null, notes: 'hidden' });
    const [row] = await rowsOf('Readings', 'Date', { readings: [hidden] });
    expect(row).toMatchObject({ Notes: 'hidden', Year: '2026' });
    expect([row?.['Date'], row?.['Value (per cent)'], row?.['Numerator']]).toEqual([undefined, undefined, undefined]);
  });

  it('writes words that look like formulas as words', async () => {
    const words = '=HYPERLINK("http://example.org";"look")';
    const bytes = await write({ said: [{ what: words, words }], readings: [reading({ notes: words })] });
    const sheets = [...partsOf(bytes)].filter(([name]) => name.startsWith('xl/worksheets/'));
    expect(sheets.filter(([, text]) => text.includes('<f>'))).toEqual([]);
    expect((await rowsOf('Chart', 'What', { said: [{ what: words, words }] }))[0]?.['In words']).toBe(words);
  });

  it('says so where there are no readings', async () => {
    const sheet = (await openWorkbook(await write({ readings: [], phases: [] }))).getWorksheet('Readings');
    expect(sheet?.getCell(5, 1).value).toBe('There is nothing to list.');
  });
});
