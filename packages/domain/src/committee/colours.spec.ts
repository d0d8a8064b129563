import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Colour } from '../action/states.js';
import { colourWords } from '../action/words.js';
import { ColourMapping, Paint } from './colours.js';
import { canonicalColours, shownColours } from './words.js';

const mappings = fc.record(
  Object.fromEntries(
    Colour.options.map((colour) => [
      colour,
      fc.record({
        paint: fc.constantFrom(...Paint.options),
        word: fc.constantFrom('Complete', 'complete ', 'On track', 'Late', 'At risk', 'Waiting', 'Ended', 'Begun'),
      }),
    ]),
  ),
);

describe('mapping colours', () => {
  it('lets a committee call complete green', () => {
    const mapping = {
      ...canonicalColours,
      blue: { paint: 'green', word: 'Complete' },
      green: { paint: 'yellow', word: 'On track' },
    };
    expect(shownColours(ColourMapping.parse(mapping)).blue).toEqual({
      ...{ paint: 'green', word: 'Green', symbol: '◆', meaning: 'Complete' },
    });
  });

  it('accepts a mapping only when any two states differ in colour, in word and in symbol', () => {
    fc.assert(
      fc.property(mappings, (given) => {
        const read = ColourMapping.safeParse(given);
        const shown = Object.values(given);
        const words = new Set(shown.map(({ word }) => word.trim().toLowerCase()));
        const paints = new Set(shown.map(({ paint }) => paint));
        expect(read.success).toBe(words.size === shown.length && paints.size === shown.length);
        if (!read.success) return;
        const symbols = Object.values(shownColours(read.data)).map(({ symbol }) => symbol);
        expect(new Set(symbols).size).toBe(symbols.length);
      }),
      { numRuns: 2000 },
    );
  });

  it('says beside the field which state cannot be told apart', () => {
    const read = ColourMapping.safeParse({ ...canonicalColours, red: canonicalColours.amber });
    expect(read.error?.issues.map(({ path }) => path.join('.'))).toEqual(['red.paint', 'red.word']);
  });

  it('shows the product’s own words until a committee chooses others', () => {
    for (const colour of Colour.options)
      expect(shownColours(canonicalColours)[colour]).toMatchObject(colourWords[colour]);
  });
});
