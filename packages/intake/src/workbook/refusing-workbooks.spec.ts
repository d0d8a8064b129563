import { describe, expect, it } from '@jest/globals';
import { excelFile, olderOfficeFile } from '../../testing/hostile-files.js';
import { makeWordPlan, zipOf } from '../../testing/make-word-plan.js';
import { makeWorkbook, numberCell, sheetRow, workbookParts } from '../../testing/make-workbook.js';
import { readWorkbookSafely } from '../contain/read-workbook-safely.js';
import { defaultLimits } from '../limits.js';
import { readWorkbook } from './read-workbook.js';
import { WorkbookProblem, type WorkbookProblemCode } from './workbook-problem.js';

const plain = { sheets: { Figures: sheetRow(numberCell(1)) } };
const sheetPart = 'xl/worksheets/sheet1.xml';

/** A workbook with its sheet's markup replaced. */
const withSheet = (change: (markup: string) => string): Promise<Buffer> => {
  const parts = workbookParts(plain);
  return zipOf({ ...parts, [sheetPart]: change(String(parts[sheetPart])) });
};

const entities = '<!DOCTYPE worksheet [<!ENTITY a "1"><!ENTITY b SYSTEM "file:///etc/hostname">]>';
const cells = (count: number) => () => makeWorkbook({ sheets: { Figures: sheetRow('<c/>'.repeat(count)) } });

async function refusalOf(bytes: Uint8Array, sheet = 1): Promise<WorkbookProblem> {
  const outcome: unknown = await readWorkbook({ bytes, sheet }).catch((error: unknown) => error);
  if (!(outcome instanceof WorkbookProblem)) throw new Error('the workbook was read', { cause: outcome });
  return outcome;
}

const cases: readonly [string, () => Promise<Buffer> | Buffer, WorkbookProblemCode, RegExp][] = [
  ['a file of no bytes', () => Buffer.alloc(0), 'workbook.empty-file', /empty/],
  ['a file over ten megabytes', () => Buffer.alloc(defaultLimits.fileSizeMax + 1), 'workbook.too-large', /too large/],
  ['text with the wrong ending', () => Buffer.from('Month,Figure'), 'workbook.not-excel', /not an Excel workbook/],
  ['a Word document renamed', () => makeWordPlan({ body: ['<w:p/>'] }), 'workbook.not-excel', /not an Excel workbook/],
  ['a workbook of the older kind', () => olderOfficeFile('Workbook'), 'workbook.older-excel', /older Excel kind/],
  ['one that needs a password', () => olderOfficeFile('EncryptedPackage'), 'workbook.password-protected', /password/],
  [
    'one with macros',
    () => zipOf({ ...workbookParts(plain), 'xl/vbaProject.bin': 'macros' }),
    'workbook.holds-macros',
    /macros/,
  ],
  ['a bomb that unpacks to sixty megabytes', cells(15_000_000), 'workbook.too-large', /too large/],
  ['half a million empty cells', cells(500_000), 'workbook.too-many-rows', /far more/],
  [
    'a document type with entities',
    () => withSheet((markup) => markup.replace('?>', `?>${entities}`)),
    'workbook.could-not-be-opened',
    /damaged/,
  ],
  [
    'a sheet that breaks off',
    () => withSheet((markup) => markup.slice(0, -20)),
    'workbook.could-not-be-opened',
    /incomplete/,
  ],
  [
    'a cell outside every sheet',
    () => withSheet((markup) => markup.replace('<c ', '<c r="ZZZ1" ')),
    'workbook.unsafe-parts',
    /never does/,
  ],
  ['a workbook without sheets', excelFile, 'workbook.could-not-be-opened', /damaged/],
  [
    'a sheet with nothing on it',
    () => makeWorkbook({ sheets: { Figures: '' } }),
    'workbook.no-rows',
    /nothing on this sheet/,
  ],
];

describe('being given a workbook that cannot be read', () => {
  it.each(cases)('refuses %s', async (_, make, code, words) => {
    const problem = await refusalOf(await make());
    expect(problem.code).toBe(code);
    expect(problem.sentence).toMatch(words);
  });

  it('refuses a sheet there is not', async () => {
    expect((await refusalOf(await makeWorkbook(plain), 2)).code).toBe('workbook.no-such-sheet');
  });

  it('says the same when the file is read in a process of its own', async () => {
    const bytes = await makeWorkbook({ sheets: { Figures: '' } });
    await expect(readWorkbookSafely({ bytes })).rejects.toMatchObject({ code: 'workbook.no-rows' });
    expect((await readWorkbookSafely({ bytes: await makeWorkbook(plain) })).rows).toEqual([{ row: 1, cells: ['1'] }]);
  });

  it('stops one that takes too long', async () => {
    const bytes = await makeWorkbook(plain);
    const hurried = readWorkbookSafely({ bytes }, { ...defaultLimits, timeoutInMilliseconds: 1 });
    await expect(hurried).rejects.toMatchObject({ code: 'workbook.took-too-long' });
  });
});
