import { describe, expect, it } from '@jest/globals';
import { numberedReport, pdfReport, roleOfMade, said, unnumberedReport } from '../../testing/made-reports.js';
import type { PieceKind } from './piece.js';
import { readReportText } from './read-report.js';

const read = (text: string) => readReportText(text, roleOfMade);
const told = (text: string, ...kinds: PieceKind[]) =>
  read(text)
    .pieces.filter(({ kind }) => kinds.includes(kind))
    .map(({ number, text: words }) => [number, words]);

describe('A report with numbered paragraphs', () => {
  it('gives its findings with their numbers, each with the paragraphs and the list that belong to it', () => {
    expect(told(numberedReport, 'finding')).toEqual([
      ['4.1', `${said.chronology}\n${said.chronologyMore}`],
      ['4.2', said.voice],
      ['4.3', [said.handover, ...said.handoverItems.map((item) => `• ${item}`)].join('\n')],
    ]);
  });

  it('keeps examples under their stem: practice 5.1 holds 5.1.1 and 5.1.2', () => {
    const [[number, text] = []] = told(numberedReport, 'effective-practice');
    expect(number).toBe('5.1');
    expect(text).toContain(`\n5.1.1. ${said.practice}\n5.1.2.`);
  });

  it('gives its strategies, and neither the signatures nor the empty plan behind them', () => {
    expect(told(numberedReport, 'strategy').map(([number]) => number)).toEqual(['6.1', '6.2']);
    expect(told(numberedReport, 'unknown')).toEqual([]);
    expect(read(numberedReport).remarks).toEqual([]);
  });

  it('takes introduction, process, circumstances and family composition for background', () => {
    const background = told(numberedReport, 'background').map(([, text]) => text);
    expect(background).toContain(`${said.process} They looked at:\n• Assessments\n• Decision making`);
    expect(background).toContain('Mother 24');
  });

  it('says under which heading and where each passage stands', () => {
    const [finding] = read(numberedReport).pieces.filter(({ kind }) => kind === 'finding');
    expect(finding).toMatchObject({ section: '4. Practice and organisational learning', where: 'line 20' });
  });
});

describe('A report without numbers', () => {
  it('gives each paragraph under a known heading as a passage, with the heading it stands under', () => {
    expect(told(unnumberedReport, 'finding')).toEqual([
      ['', said.chronology],
      ['', said.chronologyMore],
      ['Finding 2', said.voice],
    ]);
    const [finding] = read(unnumberedReport).pieces.filter(({ kind }) => kind === 'finding');
    expect(finding?.section).toBe('FINDINGS – Keeping track');
  });

  it('gives items of a list without a stem as passages of their own', () => {
    expect(told(unnumberedReport, 'effective-practice')).toHaveLength(2);
  });

  it('gives numbered recommendations, letters with their number, and leaves the appendix aside', () => {
    expect(told(unnumberedReport, 'strategy')).toEqual([
      ['1', said.strategy],
      ['2', 'Review of the template for handovers\n(a) with the family\n(b) with the nursery'],
    ]);
    expect(told(unnumberedReport, 'unknown')).toEqual([]);
  });
});

describe('A report copied out of a PDF', () => {
  it('joins the lines that the page broke, across the foot of a page and across a hyphen', () => {
    const [, second] = told(pdfReport, 'finding');
    expect(second?.[1]).toContain('speak of the mother, and of the flat, and of the multi-agency meetings');
    expect(told(pdfReport, 'strategy')[0]?.[1]).toContain('multi-agency from its first day.');
  });

  it('leaves contents, page numbers and running feet aside', () => {
    expect(told(pdfReport, 'contents')).toHaveLength(4);
    expect(told(pdfReport, 'margin').length).toBeGreaterThanOrEqual(4);
    expect(told(pdfReport, 'finding', 'strategy').some(([, text]) => text?.includes('Page'))).toBe(false);
  });

  it('offers once what the executive summary says again', () => {
    expect(told(pdfReport, 'finding').map(([number]) => number)).toEqual(['2.1', '2.2']);
    expect(told(pdfReport, 'strategy').map(([number]) => number)).toEqual(['3.1', '3.2']);
    const again = read(pdfReport).pieces.filter(({ kind }) => kind === 'repeated');
    expect(again.map(({ repeats }) => repeats)).toEqual(['2.1', '3.1']);
  });
});

describe('A report that is not understood', () => {
  it('says which heading was not known and how many passages stand under it', () => {
    const { pieces, remarks } = read(
      `1. Introduction\n1.1 ${said.process}\n2. Rowan’s winter\n2.1 ${said.voice} It was cold.\n3. Findings\n3.1 ${said.chronology}`,
    );
    expect(pieces.find(({ kind }) => kind === 'unknown')?.number).toBe('2.1');
    expect(remarks.map(({ sentence }) => sentence)).toEqual([
      expect.stringContaining('effective practice or strategies'),
      expect.stringContaining('1 passage under “2. Rowan’s winter”'),
    ]);
  });

  it('asks of every passage where no heading is known at all', () => {
    expect(told(`4.1 ${said.chronology}\n\n4.2 ${said.voice}`, 'unknown')).toHaveLength(2);
  });

  it('takes a labelled learning point out of a background story, and not the story around it', () => {
    const text = `Background\n\n${said.circumstances}\n\nLearning point 3: ${said.voice}\n\n${said.process}`;
    expect(told(text, 'finding')).toEqual([['Learning point 3', said.voice]]);
    expect(told(text, 'background')).toHaveLength(2);
  });

  it('says when a number stands twice', () => {
    const { remarks } = read(`Findings\n\n4.1 ${said.chronology}\n\n4.1 ${said.voice}`);
    expect(remarks.at(-1)).toEqual({
      sentence: expect.stringContaining('4.1 stands at more than one'),
      where: 'line 5',
    });
  });
});
