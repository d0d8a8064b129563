import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { numberedReport, pdfReport, roleOfMade, unnumberedReport } from '../../testing/made-reports.js';
import { passageLengthMax } from './split-long.js';
import { readReportText } from './read-report.js';

const letters = (text: string): string => (text.match(/[\p{L}\p{N}]/gu) ?? []).join('');

const word = fc.constantFrom(
  'chronology',
  'the',
  'nurse',
  'kept',
  'no',
  'Findings',
  'of',
  'risk,',
  'worry.',
  'that:',
  'multi-',
  '14',
  '4.2',
);
const words = fc.array(word, { minLength: 1, maxLength: 30 }).map((all) => all.join(' '));
const mark = fc.constantFrom(
  '',
  '',
  '4.1 ',
  '4.2. ',
  '5 ',
  '1. ',
  '• ',
  '(a) ',
  '- ',
  'Finding 2: ',
  'Recommendation 1 ',
  '5.1.1 ',
);
const heading = fc.constantFrom(
  'Findings',
  '5. Effective practice',
  'RECOMMENDATIONS',
  'Background',
  'Executive summary',
  '6. The winter',
  'Contents',
);
const foot = fc.constantFrom('12', 'Page 3 of 9', 'A report on a child', 'Findings ....... 4');
const line = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(mark, words).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: heading },
  { weight: 1, arbitrary: foot },
  { weight: 3, arbitrary: fc.constant('') },
);
const report = fc
  .array(line, { minLength: 1, maxLength: 60 })
  .map((lines) => lines.join('\n'))
  .filter((text) => text.trim() !== '');

describe('Whatever report is read', () => {
  const withoutMargins = (text: string) => {
    const { pieces } = readReportText(text, roleOfMade);
    return {
      margins: pieces.filter(({ kind }) => kind === 'margin'),
      others: pieces.filter(({ kind }) => kind !== 'margin'),
    };
  };

  it('every word of it stands in exactly one piece', () => {
    fc.assert(
      fc.property(report, (text) => {
        const { pieces } = readReportText(text, roleOfMade);
        const all = pieces.map(({ number, text: own }) => letters(number) + letters(own)).join('');
        expect([...all].sort().join('')).toBe([...letters(text)].sort().join(''));
      }),
    );
  });

  it('the order is the order of the report, page numbers and running feet aside', () => {
    fc.assert(
      fc.property(report, (text) => {
        const { margins, others } = withoutMargins(text);
        const feet = new Set(margins.map(({ where }) => Number(where.replace('line ', ''))));
        const body = text.split('\n').filter((_, at) => !feet.has(at + 1));
        const all = others.map(({ number, text: own }) => letters(number) + letters(own)).join('');
        expect(all).toBe(letters(body.join('\n')));
      }),
    );
  });

  it('no passage is longer than a finding may be, and none is empty', () => {
    fc.assert(
      fc.property(report, fc.integer({ min: 1, max: 40 }), (text, times) => {
        const { pieces } = readReportText(text.replaceAll('nurse', 'nurse '.repeat(times * 20)), roleOfMade);
        for (const piece of pieces) {
          expect(piece.text.length).toBeLessThanOrEqual(passageLengthMax);
          expect(piece.text).toMatch(/\S/);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('reading it twice gives the same', () => {
    for (const text of [numberedReport, unnumberedReport, pdfReport])
      expect(readReportText(text, roleOfMade)).toEqual(readReportText(text, roleOfMade));
  });
});
