import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { piecesOf } from './pieces.js';
import { tokenise } from './tokenise.js';

const sentenceOf = (words: number) => `${'word '.repeat(words).trim()}.`;

describe('cutting a long text into pieces', () => {
  it('leaves a text of sixty words whole, and one long sentence too', () => {
    expect(piecesOf(tokenise(`${sentenceOf(30)} ${sentenceOf(30)}`))).toEqual([]);
    expect(piecesOf(tokenise(sentenceOf(90)))).toEqual([]);
  });

  it('ends a piece before the sentence that would make it too long', () => {
    const text = [20, 20, 25, 10, 50].map(sentenceOf).join(' ');
    expect(piecesOf(tokenise(text)).map((piece) => piece.length)).toEqual([40, 35, 50]);
  });

  it('keeps every word once and in order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 20 }), (lengths) => {
        const tokens = tokenise(lengths.map(sentenceOf).join(' '));
        const pieces = piecesOf(tokens);
        if (pieces.length > 0) expect(pieces.flat()).toEqual(tokens);
      }),
    );
  });
});
