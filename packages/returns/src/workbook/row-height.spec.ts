import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { rowHeight } from './row-height.js';

describe('choosing the height of a row', () => {
  it('is one line for short words', () => {
    expect(rowHeight([{ words: 'Short', width: 20 }])).toBe(17);
  });

  it('is as tall as the longest of its cells', () => {
    const short = { words: 'Short', width: 20 };
    const three = { words: 'one\ntwo\nthree', width: 20 };
    expect(rowHeight([short, three, short])).toBe(3 * 13 + 4);
  });

  it('folds at spaces, and inside a word too wide for its column', () => {
    expect(rowHeight([{ words: 'aaaa bbbb cccc', width: 5 }])).toBe(3 * 13 + 4);
    expect(rowHeight([{ words: 'a'.repeat(24), width: 10 }])).toBe(2 * 13 + 4);
  });

  it('grows with the words and never passes what Excel allows', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.integer({ min: 1, max: 60 }), (words, more, width) => {
        const shorter = rowHeight([{ words, width }]);
        expect(rowHeight([{ words: `${words} ${more}`, width }])).toBeGreaterThanOrEqual(shorter);
        expect(rowHeight([{ words: words.repeat(200), width }])).toBeLessThanOrEqual(409);
      }),
    );
  });
});
