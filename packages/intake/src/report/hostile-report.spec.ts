import { describe, expect, it } from '@jest/globals';
import { roleOfMade, said } from '../../testing/made-reports.js';
import { makeWordPlan, zipOf } from '../../testing/make-word-plan.js';
import { paragraph } from '../../testing/word-markup.js';
import { readReportSafely } from '../contain/read-report-safely.js';

const read = (bytes: Uint8Array | string) =>
  readReportSafely({ name: 'report', bytes: new Uint8Array(Buffer.from(bytes)) }, roleOfMade);

describe('A file that is no report', () => {
  it.each([
    ['nothing', '', 'report.empty'],
    ['only white space', ' \n\t\n ', 'report.empty'],
    ['a PDF', '%PDF-1.7 …', 'report.pdf'],
    ['rich text', '{\\rtf1 words}', 'report.not-word'],
    ['bytes of a program', Buffer.from([1, 2, 3, 0, 4, 5, 250, 251, 0]), 'report.not-text'],
    ['control characters', '\u0001\u0002\u0003 a '.repeat(50), 'report.not-text'],
    ['an older Word document', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3, 4]), 'report.could-not-be-opened'],
    ['a zip that breaks off', Buffer.from([0x50, 0x4b, 0x03, 0x04, 9, 9]), 'report.could-not-be-opened'],
    ['five megabytes of words', `${said.chronology} `.repeat(60_000), 'report.too-long'],
    ['a hundred thousand lines', 'a chronology\n'.repeat(100_000).slice(0, 900_000), 'report.too-long'],
    ['eleven megabytes', Buffer.alloc(11 * 1024 * 1024, 'a'), 'report.too-large'],
  ])('is refused with its reason: %s', async (_, bytes, code) => {
    await expect(read(bytes)).rejects.toMatchObject({ name: 'ReportProblem', code });
  });

  it('is refused without any of its words in the reason', async () => {
    const failure: unknown = await read('Mrs Ashgrove\0').catch((error: unknown) => error);
    expect(String(failure)).not.toContain('Ashgrove');
  });
});

describe('A report that is hard on its reader', () => {
  it.each([
    ['one line of a million characters', 'x'.repeat(1_000_000)],
    ['a million dots', '.'.repeat(1_000_000)],
    ['a million spaces in a line', `a${' '.repeat(999_000)}b`],
    ['numbers without end', '1.'.repeat(400_000)],
    ['words broken at every line', 'a-\n'.repeat(29_000)],
    ['the same item three thousand times', `Recommendations\n${`• ${said.strategy}\n`.repeat(3000)}`],
  ])('is read all the same: %s', async (_, text) => {
    const { pieces } = await read(text);
    expect(pieces.length).toBeGreaterThan(0);
  });

  it('keeps names that every object has as the words they are', async () => {
    const { pieces } = await read('__proto__\n\nFindings\n\nconstructor toString was not kept by hasOwnProperty');
    expect(pieces.at(-1)).toMatchObject({
      kind: 'finding',
      text: 'constructor toString was not kept by hasOwnProperty',
    });
  });

  it('reads letters as Windows wrote them before, and says so', async () => {
    const { pieces, remarks } = await read(Buffer.from('Findings\n\nThe nurse\x92s notes were not kept.', 'latin1'));
    expect(pieces.at(-1)?.text).toBe('The nurse’s notes were not kept.');
    expect(remarks[0]?.sentence).toContain('how its letters are written');
  });

  it('reads text that Windows calls Unicode', async () => {
    const { pieces } = await read(Buffer.from('\uFEFFFindings\r\n\r\nNo chronology was kept.', 'utf16le'));
    expect(pieces.at(-1)?.text).toBe('No chronology was kept.');
  });
});

describe('A Word file that is hard on its reader', () => {
  it('is refused when it unpacks to far more than a report', async () => {
    const body = `<w:document xmlns:w="x"><w:body>${' '.repeat(60 * 1024 * 1024)}</w:body></w:document>`;
    const bomb = await zipOf({
      '_rels/.rels':
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
      'word/document.xml': body,
    });
    await expect(read(bomb)).rejects.toMatchObject({ name: 'ReportProblem' });
  });

  it('is refused when it holds no words', async () => {
    await expect(read(await makeWordPlan({ body: [paragraph('')] }))).rejects.toMatchObject({ code: 'report.empty' });
  });

  it('is refused when it is a workbook', async () => {
    await expect(read(await zipOf({ 'xl/workbook.xml': '<workbook/>' }))).rejects.toMatchObject({
      name: 'ReportProblem',
    });
  });
});
