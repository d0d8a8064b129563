import { describe, expect, it } from '@jest/globals';
import { inflateRawSync } from 'node:zlib';
import { zipEntries } from '../workbook/zip.js';
import type { AnswerDocument } from './content.js';
import { writeAnswer } from './write-answer.js';

const answer: AnswerDocument = {
  marking: 'OFFICIAL-SENSITIVE',
  question: 'Why are you not learning from past reviews?',
  committeeName: 'Strathinvented Child Protection Committee',
  asAt: '2 March 2026',
  preparedBy: 'Lead Officer, Strathinvented',
  themes: [
    {
      name: 'Chronologies',
      parts: [
        {
          heading: 'What was done',
          sentences: [{ text: 'No delivery of “Agree <one> layout & form” is on record.', sources: [1, 2] }],
        },
      ],
    },
  ],
  sources: [
    { number: 1, label: 'Theme: Chronologies' },
    { number: 2, label: 'Action: Agree <one> layout & form' },
  ],
  notes: ['Reviews are counted, never passages.'],
};

/** The text of one part of the file. */
function partOf(bytes: Uint8Array, name: RegExp): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entry = zipEntries(bytes).find((each) => name.test(each.name));
  if (entry === undefined) throw new Error(`There is no part ${String(name)}`);
  const packed = view.getUint32(entry.listedAt + 20, true);
  const starts =
    entry.storedAt + 30 + view.getUint16(entry.storedAt + 26, true) + view.getUint16(entry.storedAt + 28, true);
  const content = bytes.subarray(starts, starts + packed);
  return (view.getUint16(entry.listedAt + 10, true) === 0 ? Buffer.from(content) : inflateRawSync(content)).toString(
    'utf8',
  );
}

const wordsOf = (xml: string) =>
  xml
    .replaceAll(/<\/w:p>/g, '\n')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

describe('writing an answer as a Word file', () => {
  it('says every sentence as it was given, with the numbers of its sources', async () => {
    const words = wordsOf(partOf(await writeAnswer(answer), /word\/document\.xml$/));
    expect(words).toContain('No delivery of “Agree <one> layout & form” is on record. [1] [2]\n');
    expect(words).toContain('[2] Action: Agree <one> layout & form');
    expect(words).toContain('Reviews are counted, never passages.');
  });

  it('gives headings that Word knows, and a link from every number to its source', async () => {
    const xml = partOf(await writeAnswer(answer), /word\/document\.xml$/);
    for (const style of ['Title', 'Heading1', 'Heading2']) expect(xml).toContain(`<w:pStyle w:val="${style}"/>`);
    expect(xml).toContain('<w:hyperlink w:history="1" w:anchor="source-2">');
    expect(xml).toMatch(/<w:bookmarkStart w:name="source-2"/);
  });

  it('marks every page, and numbers it', async () => {
    const bytes = await writeAnswer(answer);
    expect(wordsOf(partOf(bytes, /word\/header1\.xml$/))).toContain('OFFICIAL-SENSITIVE');
    const footer = partOf(bytes, /word\/footer1\.xml$/);
    expect(wordsOf(footer)).toContain('OFFICIAL-SENSITIVE');
    expect(footer).toContain('NUMPAGES');
  });

  it('leaves out what would make a file that Word refuses', async () => {
    const odd = { ...answer, notes: ['A\u0000B\u000Bc \ud800 d'] };
    expect(wordsOf(partOf(await writeAnswer(odd), /word\/document\.xml$/))).toContain('ABc d');
  });
});
