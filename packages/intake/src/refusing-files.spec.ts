import { describe, expect, it } from '@jest/globals';
import {
  bombFile,
  brokenOffFile,
  climbingFile,
  deepFile,
  documentTypeFile,
  doubledFile,
  excelFile,
  hollowFile,
  lyingBombFile,
  macroFile,
  olderOfficeFile,
  unclosedFile,
} from '../testing/hostile-files.js';
import { makeWordPlan, zipOf } from '../testing/make-word-plan.js';
import { paragraph, table } from '../testing/word-markup.js';
import { defaultLimits } from './limits.js';
import { IntakeProblem, type IntakeProblemCode } from './problem.js';
import { readPlan } from './read-plan.js';

async function refusalOf(bytes: Uint8Array): Promise<IntakeProblem> {
  const outcome: unknown = await readPlan({ name: 'plan.docx', bytes }).catch((error: unknown) => error);
  if (!(outcome instanceof IntakeProblem)) throw new Error('the file was read', { cause: outcome });
  return outcome;
}

const cases: readonly [string, () => Promise<Buffer> | Buffer, IntakeProblemCode, RegExp][] = [
  ['a file of no bytes', () => Buffer.alloc(0), 'intake.file-empty', /empty/],
  [
    'a file over ten megabytes',
    () => Buffer.alloc(defaultLimits.fileSizeMax + 1),
    'intake.file-too-large',
    /too large/,
  ],
  ['a PDF with the wrong ending', () => Buffer.from('%PDF-1.7 …'), 'intake.not-word', /PDF/],
  [
    'plain text with the wrong ending',
    () => Buffer.from('Action,Lead,Timescale'),
    'intake.not-word',
    /not a Word document/,
  ],
  [
    'a document that needs a password',
    () => olderOfficeFile('EncryptedPackage'),
    'intake.password-protected',
    /password/,
  ],
  ['a document of the older kind', () => olderOfficeFile('WordDocument'), 'intake.older-word', /\.doc\b/],
  ['a workbook of the older kind', () => olderOfficeFile('Workbook'), 'intake.older-excel', /older Excel/],
  ['an Excel workbook', excelFile, 'intake.excel-not-yet', /Excel/],
  ['a document with macros', macroFile, 'intake.holds-macros', /macros/],
  ['a part whose name climbs out of the file', climbingFile, 'intake.unsafe-parts', /not opened/],
  ['two parts of the same name', doubledFile, 'intake.unsafe-parts', /not opened/],
  ['a file that unpacks to sixty megabytes', () => bombFile(60), 'intake.file-too-large', /too large/],
  ['a file that lies about its size', () => lyingBombFile(20), 'intake.could-not-be-opened', /damaged/],
  ['an upload that broke off', brokenOffFile, 'intake.could-not-be-opened', /incomplete/],
  ['a document type with entities', documentTypeFile, 'intake.could-not-be-opened', /could not be opened/],
  ['a document whose table never closes', unclosedFile, 'intake.could-not-be-opened', /damaged/],
  ['a file with no document in it', hollowFile, 'intake.could-not-be-opened', /damaged/],
  ['tables three thousand deep', () => deepFile(3000), 'intake.unsafe-parts', /not opened/],
];

describe('being given a file that is no plan', () => {
  it.each(cases)('refuses %s', async (_, make, code, words) => {
    const problem = await refusalOf(await make());
    expect(problem.code).toBe(code);
    expect(problem.sentence).toMatch(words);
  });

  it('refuses more parts than any document has', async () => {
    const parts = Object.fromEntries(Array.from({ length: 201 }, (_, at) => [`word/media/${at}.png`, '']));
    expect((await refusalOf(await zipOf(parts))).code).toBe('intake.unsafe-parts');
  });

  it('says which headings it looked for where no table is a plan', async () => {
    const minute = await makeWordPlan({
      body: [paragraph('Minute'), table(['Item', 'Discussion', 'Paper'], ['1', 'The action plan was noted', '7.2'])],
    });
    const problem = await refusalOf(minute);
    expect(problem.code).toBe('intake.no-plan-found');
    expect(problem.sentence).toMatch(/Action.*Timescale.*Responsible lead/);
  });

  it('does not guess at rows without headings', async () => {
    const rows = await makeWordPlan({
      body: [table(['Visit each week', '31/03/2026', 'Team Manager'], ['Ask the child', 'tbc', 'Lead Nurse'])],
    });
    expect((await refusalOf(rows)).code).toBe('intake.no-plan-found');
  });

  it('leaves every object as it was', async () => {
    await refusalOf(await documentTypeFile());
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});
