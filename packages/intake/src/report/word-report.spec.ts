import { describe, expect, it } from '@jest/globals';
import { roleOfMade, said } from '../../testing/made-reports.js';
import { makeWordPlan, templateHeadings } from '../../testing/make-word-plan.js';
import { paragraph, table } from '../../testing/word-markup.js';
import { readReportSafely } from '../contain/read-report-safely.js';

const read = async (...body: string[]) => {
  const bytes = await makeWordPlan({ body, footer: [paragraph('Learning Review: Child T')] });
  return readReportSafely({ name: 'report.docx', bytes }, roleOfMade);
};
const heading = (words: string) => paragraph({ words, style: 'Heading2' });
const bold = (text: string) => paragraph([{ text, bold: true }]);

describe('A report kept in Word', () => {
  it('gives passages under headings by style and by look, with numbers that Word draws', async () => {
    const { pieces } = await read(
      heading('Findings'),
      paragraph({ words: said.chronology, list: 3 }),
      paragraph({ words: said.voice, list: 3 }),
      paragraph({ words: said.handover, list: 3 }),
      ...said.handoverItems.map((words) => paragraph({ words, list: 1 })),
      bold('Effective practice'),
      paragraph(said.practice),
    );
    expect(pieces.filter(({ kind }) => kind !== 'heading').map(({ kind, number }) => [kind, number])).toEqual([
      ['finding', '1'],
      ['finding', '2'],
      ['finding', '3'],
      ['effective-practice', ''],
    ]);
    expect(pieces.find(({ number }) => number === '3')?.text).toContain('• what had been tried');
  });

  it('takes a finding that begins with a bold sentence for the finding, not for a heading', async () => {
    const { pieces } = await read(
      heading('4. Practice and organisational learning'),
      bold('4.1. Chronologies help only those who can see them:'),
      paragraph(said.chronology),
    );
    expect(pieces.at(-1)).toMatchObject({ kind: 'finding', number: '4.1', where: 'paragraph 2' });
    expect(pieces.at(-1)?.text).toBe(`Chronologies help only those who can see them:\n${said.chronology}`);
  });

  it('reads a box of one column as its paragraphs, and a table of strategies row by row', async () => {
    const { pieces } = await read(
      heading('Recommendations'),
      table({ cells: [said.strategy] }),
      table({ cells: ['No.', 'What'] }, { cells: ['2', said.strategyTwo] }),
    );
    expect(pieces.filter(({ kind }) => kind === 'strategy').map(({ number, where }) => [number, where])).toEqual([
      ['', 'table 1, row 1, column 1'],
      ['2', 'table 2, row 2'],
    ]);
  });

  it('leaves an action plan in the report aside', async () => {
    const { pieces } = await read(
      heading('Recommendations'),
      paragraph(said.strategy),
      table({ cells: templateHeadings }, { cells: ['Write a chronology together', 'June 2026', 'Nurse', '', ''] }),
    );
    expect(pieces.filter(({ kind }) => kind === 'strategy').map(({ text }) => text)).toEqual([said.strategy]);
  });

  it('says where changes were still being tracked', async () => {
    const { remarks } = await read(heading('Findings'), paragraph([{ text: said.voice, change: 'inserted' }]));
    expect(remarks[0]).toEqual({
      sentence: expect.stringContaining('still being tracked'),
      where: expect.stringContaining('paragraph'),
    });
  });
});
