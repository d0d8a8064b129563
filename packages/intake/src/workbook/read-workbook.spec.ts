import { describe, expect, it } from '@jest/globals';
import { makeWorkbook, numberCell, sheetRow, wordCell, type WorkbookContents } from '../../testing/make-workbook.js';
import { readWorkbook } from './read-workbook.js';

const read = async (contents: WorkbookContents, sheet?: number) =>
  readWorkbook({ bytes: await makeWorkbook(contents), ...(sheet === undefined ? {} : { sheet }) });
const cellsOf = async (contents: Partial<WorkbookContents> & { rows: string }) => {
  const { rows } = await read({ ...contents, sheets: { Figures: contents.rows } });
  return rows.map(({ cells }) => cells);
};

describe('reading the cells of a workbook', () => {
  it('gives shared, own and worked-out words as they stand, in whatever looks', async () => {
    const rows = sheetRow(
      '<c t="s"><v>1</v></c>',
      wordCell('Counted'),
      '<c t="str"><f>A1</f><v>from a formula</v></c>',
      '<c t="b"><v>1</v></c>',
      '<c t="e"><v>#DIV/0!</v></c>',
    );
    const shared = ['<t>first</t>', '<r><t>Mon</t></r><r><t>th</t></r><rPh><t>spoken</t></rPh>'];
    expect(await cellsOf({ rows, shared })).toEqual([['Month', 'Counted', 'from a formula', 'TRUE', '#DIV/0!']]);
  });

  it.each([
    ['a day', 14, 46053, '2026-01-31'],
    ['a day with its time', 22, 46053.75, '2026-01-31'],
    ['a day in a format of its own', 'dd/mm/yyyy;@', 46053, '2026-01-31'],
    ['a day in words', '[$-809]dddd d mmmm yyyy', 46053, '2026-01-31'],
    ['a month', 'mmm yyyy', 46023, '2026-01'],
    ['a month Excel has ready', 17, 46023, '2026-01'],
    ['a day of which only the month is shown', 'mmm-yy', 46030, '2026-01-08'],
    ['a percentage', 9, 0.45, '45%'],
    ['a percentage that binary fractions would spoil', '0.0%', 0.57, '57%'],
    ['minutes, which are no month', 'mm:ss', 0.5, '0.5'],
    ['a number with words after it', '0" days"', 12, '12'],
    ['a number as it is', 0, 12.300000000000001, '12.3'],
    ['a number that is no day', 14, -5, '-5'],
    ['the day that never was', 14, 60, '60'],
  ])('shows %s as a person would type it', async (_, style, number, words) => {
    expect(await cellsOf({ rows: sheetRow(numberCell(number, 1)), styles: [style] })).toEqual([[words]]);
  });

  it('counts days from 1904 where the workbook does, and says so', async () => {
    const sheets = { Figures: sheetRow(numberCell(44591, 1)) };
    const { rows, remarks } = await read({ sheets, styles: [14], from1904: true });
    expect([rows[0]?.cells, remarks]).toEqual([['2026-01-31'], [expect.stringContaining('from 1904')]]);
  });

  it('takes what a formula last came to, says so, and never passes off one without a result as nothing', async () => {
    const rows = sheetRow('<c><f>1+1</f><v>2</v></c>', '<c r="C1"><f>WEBSERVICE("x")</f></c>');
    const sheet = await read({ sheets: { Figures: rows } });
    expect(sheet.rows[0]?.cells).toEqual(['2', '', 'formula without a result']);
    expect(sheet.remarks).toEqual([
      expect.stringMatching(/^2 cells hold formulas, the first in A1\..*nothing is worked/),
    ]);
  });

  it('says where each cell stands, beginning with the first column and row that hold anything', async () => {
    const rows =
      '<row r="7"><c r="C7"><v>1</v></c><c r="E7"><v>2</v></c></row><row r="900000"><c r="C900000"><v>3</v></c></row>';
    const { columns, rows: found } = await read({ sheets: { Figures: rows } });
    expect(columns).toEqual(['C', 'D', 'E']);
    expect(found).toEqual([
      { row: 7, cells: ['1', '', '2'] },
      { row: 900_000, cells: ['3'] },
    ]);
  });

  it('warns of cells merged over rows and of hidden rows, and leaves titles merged across alone', async () => {
    const rows = `${sheetRow(numberCell(1))}<row hidden="1">${numberCell(2)}</row>`;
    const remarksAfter = async (after: string) => (await read({ sheets: { Figures: rows }, after })).remarks;
    expect(await remarksAfter('<mergeCells><mergeCell ref="A1:D1"/></mergeCells>')).toEqual([
      '1 hidden row is read like the others.',
    ]);
    expect((await remarksAfter('<mergeCells><mergeCell ref="A2:XFD1048576"/></mergeCells>'))[0]).toMatch(
      /A2:XFD1048576/,
    );
  });

  it('reads the first sheet that is shown, and another when asked', async () => {
    const sheets = { Lists: sheetRow(wordCell('old')), Year: sheetRow(numberCell(1)), Notes: sheetRow(numberCell(2)) };
    const first = await read({ sheets, hidden: ['Lists'] });
    expect([first.sheets, first.sheet, first.rows[0]?.cells]).toEqual([['Year', 'Notes'], 1, ['1']]);
    expect((await read({ sheets, hidden: ['Lists'] }, 2)).rows[0]?.cells).toEqual(['2']);
  });

  it('reads ten thousand rows', async () => {
    const rows = Array.from({ length: 10_000 }, (_, at) => sheetRow(numberCell(at + 1, 1), numberCell(at))).join('');
    const { rows: found } = await read({ sheets: { Figures: rows }, styles: [14] });
    expect([found.length, found.at(-1)]).toEqual([10_000, { row: 10_000, cells: ['1927-05-18', '9999'] }]);
  });
});
