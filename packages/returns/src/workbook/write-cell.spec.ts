import { describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import * as fc from 'fast-check';
import { makeIdentity, openWorkbook, partsOf } from '../../testing/index.js';
import { safeText } from './safe-text.js';
import { tableOf } from './sheet.js';
import { writeWorkbook } from './write-workbook.js';

const identity = makeIdentity();
const firstDataRow = 5;

async function writeWords(rows: readonly string[]): Promise<Uint8Array> {
  const columns = [
    { header: 'Number', width: 8, format: 'integer', cell: () => 1 },
    { header: 'Words', width: 40, format: 'text', cell: (words: string) => words },
  ] as const;
  const table = tableOf({ name: 'Words', columns, rows, whenEmpty: 'None.' }, identity);
  return writeWorkbook({
    title: 'Words',
    identity,
    sheets: [{ name: 'Words', about: 'Words.', paper: 'A4', frozenColumns: 0, blocks: [table] }],
  });
}

const start = fc.constantFrom(...'=+-@\t\r\n\0＝＋－＠﹦﹢﹣﹫ \u00a0\ufeff\'"<&');
const tail = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom('\0', '\u001f', '\uD800', '\uDFFF', '\uFFFE', '_x0041_', ']]>', '\r\n', '\u2028'),
  }),
  fc.constantFrom(
    '1+1',
    "cmd|'/C calc'!A0",
    'HYPERLINK("http://x.invalid","y")',
    '__proto__',
    '-1',
    '#REF!',
    'TRUE',
    '1e9',
  ),
);
const nastyWords = fc.tuple(start, tail).map(([first, rest]) => first + rest);

describe('writing words in a cell', () => {
  it('keeps 1,000 nasty values as text and never as a formula', async () => {
    const values = fc.sample(nastyWords, { numRuns: 1000, seed: 20260331 });
    const bytes = await writeWords(values);
    const sheet = (await openWorkbook(bytes)).getWorksheet('Words');
    values.forEach((original, index) => {
      const cell = sheet?.getCell(firstDataRow + index, 2);
      const { shown, mayBecomeFormula } = safeText(original);
      expect(cell?.type).toBe(ExcelJS.ValueType.String);
      expect(cell?.formula).toBeUndefined();
      expect(cell?.value).toBe(shown);
      if (mayBecomeFormula) expect(cell?.numFmt).toBe('@');
    });
    expect(partsOf(bytes).get('xl/worksheets/sheet1.xml')).not.toMatch(/<f[ >]|t="(str|e|b)"/);
  });

  it('changes nothing when the text holds no control or half characters', async () => {
    const plain = nastyWords.filter((words) => !/(?![\t\n])\p{Cc}|\p{Surrogate}|[\uFFFE\uFFFF]/u.test(words));
    const values = fc.sample(plain, { numRuns: 200, seed: 7 });
    const sheet = (await openWorkbook(await writeWords(values))).getWorksheet('Words');
    expect(values.map((_, index) => sheet?.getCell(firstDataRow + index, 2).value)).toEqual(values);
  });

  it('writes XML that holds no character XML forbids', async () => {
    const bytes = await writeWords(fc.sample(nastyWords, { numRuns: 300, seed: 11 }));
    const texts = [...partsOf(bytes).values()].join('');
    expect(texts).not.toMatch(/(?![\t\n\r\u0080-\u009F])\p{Cc}|[\uFFFE\uFFFF]/u);
  });

  it('leaves the cell empty for empty words, so that a filter finds the blank', async () => {
    const sheet = (await openWorkbook(await writeWords(['']))).getWorksheet('Words');
    expect(sheet?.getCell(firstDataRow, 2).value).toBeNull();
  });
});

describe('writing a number in a cell', () => {
  it.each([
    ['integer', 1234, '#,##0'],
    ['decimal', 57.142, '#,##0.00'],
    ['percent', 0.7, '0%'],
  ] as const)('keeps a number in %s format as a number', async (format, value, numberFormat) => {
    const columns = [{ header: 'Number', width: 8, format, cell: (row: number) => row }];
    const table = tableOf({ name: 'Numbers', columns, rows: [value], whenEmpty: 'None.' }, identity);
    const sheets = [{ name: 'Numbers', about: '', paper: 'A4', frozenColumns: 0, blocks: [table] }] as const;
    const workbook = await openWorkbook(await writeWorkbook({ title: 'Numbers', identity, sheets }));
    const cell = workbook.getWorksheet('Numbers')?.getCell(firstDataRow, 1);
    expect(cell?.value).toBe(value);
    expect(cell?.numFmt).toBe(numberFormat);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('is refused when it is %p', async (value) => {
    const columns = [{ header: 'Number', width: 8, format: 'decimal', cell: () => value }] as const;
    const table = tableOf({ name: 'Numbers', columns, rows: [1], whenEmpty: 'None.' }, identity);
    const sheets = [{ name: 'Numbers', about: '', paper: 'A4', frozenColumns: 0, blocks: [table] }] as const;
    await expect(writeWorkbook({ title: 'Numbers', identity, sheets })).rejects.toThrow('not finite');
  });
});
