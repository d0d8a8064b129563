import { describe, expect, it } from '@jest/globals';
import type { Line, ListMark } from '../table/document.js';
import { wordsOf } from '../table/words.js';
import { itemsForEach, splitActions } from './split-items.js';

const lines = (...texts: string[]): Line[] => texts.map((text) => ({ text, struck: '', mark: null }));
const drawn = (kind: ListMark['kind'], ...texts: string[]): Line[] =>
  texts.map((text, at) => ({
    text,
    struck: '',
    mark: { kind, label: kind === 'letter' ? `(${'abc'[at]})` : '•', level: 0 },
  }));
const texts = (given: Line[]): string[] => splitActions(given).map((item) => wordsOf(item.lines));

describe('parting several actions in one cell', () => {
  it.each([
    ['letters in brackets', lines('(a) Train staff', '(b) Audit cases')],
    ['letters', lines('a) Train staff', 'b) Audit cases')],
    ['numbers', lines('1. Train staff', '2. Audit cases')],
    ['numbers with brackets', lines('1) Train staff', '2) Audit cases')],
    ['roman numbers', lines('i. Train staff', 'ii. Audit cases')],
    ['typed bullets', lines('• Train staff', '• Audit cases')],
    ['typed dashes', lines('- Train staff', '- Audit cases')],
    ['letters along one line', lines('(a) Train staff (b) Audit cases')],
    ['bullets drawn by the program', drawn('bullet', 'Train staff', 'Audit cases')],
    ['letters drawn by the program', drawn('letter', 'Train staff', 'Audit cases')],
  ])('parts %s and takes the marks off', (_, given) => {
    expect(texts(given)).toEqual(['Train staff', 'Audit cases']);
  });

  it('keeps a list whole where a line ending in a colon introduces it', () => {
    expect(texts(lines('Write guidance that covers:', '• sleep', '• feeding'))).toHaveLength(1);
  });

  it('keeps lines without marks as one action', () => {
    expect(texts(lines('Train staff.', 'Do so every year.'))).toEqual(['Train staff.\nDo so every year.']);
  });

  it('gives an unmarked line, or a list within a list, to the item above it', () => {
    expect(texts(lines('(a) Train staff', '- on nights', 'as well', '(b) Audit'))).toEqual([
      'Train staff\n- on nights\nas well',
      'Audit',
    ]);
  });

  it('does not take figures in the words for a list', () => {
    expect(texts(lines('12. of the staff to be trained', '3. of them by May'))).toHaveLength(1);
  });

  it('keeps the letters for the references', () => {
    expect(splitActions(lines('(a) Train', '(b) Audit')).map((item) => item.label)).toEqual(['(a)', '(b)']);
  });
});

describe('sharing out the other cells of the row', () => {
  it('gives each action its own item where there is one for each', () => {
    const items = itemsForEach(lines('(a) May 2026', '(b) June 2026'), 2);
    expect(items?.map((item) => wordsOf(item.lines))).toEqual(['May 2026', 'June 2026']);
  });

  it('gives the whole cell to all of them otherwise', () => {
    expect(itemsForEach(lines('(a) May 2026', '(b) June 2026'), 3)).toBeNull();
    expect(itemsForEach(lines('May 2026', 'June 2026'), 2)).toBeNull();
  });
});
