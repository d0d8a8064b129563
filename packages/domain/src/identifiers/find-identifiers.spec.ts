import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { asName, findIdentifiers, phrasesIn } from './find-identifiers.js';

const found = (text: string, names: readonly string[] = []) =>
  findIdentifiers(text, (words) => names.includes(words)).map(({ kind, from, to }) => [kind, text.slice(from, to)]);

describe('looking for what may tell who a child is', () => {
  it.each([
    ['chi-number', 'CHI 0103191234 is on the form', '0103191234'],
    ['chi-number', 'number 010319 1234.', '010319 1234'],
    ['date-of-birth', 'The child, born 3 May 2019, was seen', 'born 3 May 2019'],
    ['date-of-birth', 'DOB: 03/05/2019', 'DOB: 03/05/2019'],
    ['date-of-birth', 'd.o.b. 2019-05-03', 'd.o.b. 2019-05-03'],
    ['postcode', 'a flat at IV99 1ZZ where', 'IV99 1ZZ'],
    ['postcode', 'in EH991AB now', 'EH991AB'],
    ['email', 'write to ailsa.reid@council.example', 'ailsa.reid@council.example'],
    ['titled-name', 'Mrs McAllister said', 'Mrs McAllister'],
  ])('finds a %s in “%s”', (kind, text, what) => {
    expect(found(text)).toEqual([[kind, what]]);
  });

  it.each([
    'By 31 March 2027, 12 of 14 teams; 0131 496 0000 is the number of the office.',
    'Order 4503191234 was placed.',
    'A report was published on 3 May 2019.',
    'The STL-2022-01 review and the S1 strategy ask for it.',
    'Mr was left out; the Lead Nurse and the Service Manager agreed.',
    'In 2019 the rate was 0.0103191234.',
  ])('leaves “%s” alone', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('finds a name given elsewhere, whole or possessive, and only with its capital', () => {
    const names = ['iona geddes', 'grace'];
    expect(found("Iona Geddes's plan was agreed.", names)).toEqual([['known-name', "Iona Geddes's"]]);
    expect(found('She did it with grace. Grace was home.', names)).toEqual([['known-name', 'Grace']]);
    expect(found('Iona. Geddes came later.', names)).toEqual([]);
  });

  it('gives places within the text, in order and none within another, whatever is written', () => {
    const bits = fc.constantFrom('0103191234', 'Mrs Reid', 'IV99 1ZZ', 'born 3 May 2019', ' ', 'x', 'É', "O'Neil", '.');
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 30 }), (parts) => {
        const text = parts.join(' ');
        let last = 0;
        for (const { from, to } of findIdentifiers(text, (words) => words === 'reid')) {
          expect(from).toBeGreaterThanOrEqual(last);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(text.length);
          last = to;
        }
      }),
    );
  });

  it('never takes long, even over text made to be hard', () => {
    const hard = `${'born '.repeat(400)}${'0103191'.repeat(300)}${'A a'.repeat(400)}`;
    expect(() => findIdentifiers(hard)).not.toThrow();
  });

  it('finds every name of one to three capitalised words that stands in a sentence', () => {
    const word = fc.stringMatching(/^[A-Z][a-z]{1,8}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 3 }), (words) => {
        const name = words.join(' ');
        expect(phrasesIn(`yesterday ${name} was here`).map((phrase) => phrase.words)).toContain(asName(name));
      }),
    );
  });
});
