import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { cellTextLengthMax, safeText } from './safe-text.js';

describe('making text safe for a cell', () => {
  it('leaves ordinary words, accents, symbols and line breaks as they are', () => {
    const words = 'Taigh na h-Òige – “shared” plan ■\n\tsecond line 👩‍👧';
    expect(safeText(words)).toEqual({ shown: words, written: words, mayBecomeFormula: false });
  });

  it.each(['=1+1', '+441234', '-5', '@name', '\t=1', '\n=1', '\r=1', ' =1', '\u00a0=1', '＝1', '＋1', '－1', '＠x'])(
    'guards %j, which editing could turn into a formula',
    (words) => {
      expect(safeText(words).mayBecomeFormula).toBe(true);
    },
  );

  it('draws the control characters a workbook may not hold', () => {
    expect(safeText('a\u0000b\u0007c\u001Fd\u007Fe').shown).toBe('a␀b␇c␟d␡e');
  });

  it('shows half characters and non-characters as replaced', () => {
    expect(safeText('a\uD83Db\uDC69c\uFFFE').shown).toBe('a\uFFFDb\uFFFDc\uFFFD');
  });

  it('makes every line ending a line feed', () => {
    expect(safeText('a\r\nb\rc\nd').shown).toBe('a\nb\nc\nd');
  });

  it('keeps Excel from reading typed text as its own escape sequence', () => {
    expect(safeText('_x0041_ and _xZZZZ_')).toMatchObject({
      shown: '_x0041_ and _xZZZZ_',
      written: '_x005F_x0041_ and _xZZZZ_',
    });
  });

  it('keeps text of exactly the longest length whole', () => {
    const words = 'a'.repeat(cellTextLengthMax);
    expect(safeText(words).shown).toBe(words);
  });

  it('cuts longer text at the limit and says how long it was', () => {
    const { shown } = safeText('a'.repeat(40_000));
    expect(shown).toHaveLength(cellTextLengthMax);
    expect(shown).toMatch(/a… \[Cut here: a cell holds 32767 characters and this text has 40000\.\]$/);
  });

  it('never cuts a character in half', () => {
    const odd = safeText(`a${'👧'.repeat(20_000)}`).shown;
    const even = safeText('👧'.repeat(20_000)).shown;
    expect([odd, even].map((shown) => /\p{Surrogate}/u.test(shown))).toEqual([false, false]);
  });

  it('gives the same when done twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        const { shown } = safeText(words);
        expect(safeText(shown).shown).toBe(shown);
      }),
    );
  });
});
