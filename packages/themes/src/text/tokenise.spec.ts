import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { stemsOf } from './word-sequences.js';
import { tokenise } from './tokenise.js';

describe('splitting a text into words', () => {
  it('finds a word again by the place it gives', () => {
    const text = 'Mother’s 😀 co-ordination & IRDs (A&E).';
    expect(tokenise(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Mother’s',
      'co',
      'ordination',
      '&',
      'IRDs',
      'A',
      '&',
      'E',
    ]);
  });

  it.each([
    ['plural and singular', 'chronologies', 'chronology'],
    ['curly and straight apostrophes', 'child’s', "child's"],
    ['American and British spelling', 'normalization of behavior', 'normalisation of behaviour'],
    ['an ampersand and the word', 'Safe & Together', 'safe and together'],
    ['soft hyphens inside a word', 'chron\u00ADology', 'chronology'],
    ['hyphens and spaces', 'self-harm', 'self harm'],
  ])('reads %s alike', (_, one, other) => {
    expect(stemsOf(one)).toEqual(stemsOf(other));
  });

  it('keeps the case of an abbreviation and drops its plural', () => {
    expect(tokenise('IRDs GCP2 ACEs').map(({ written }) => written)).toEqual(['IRD', 'GCP2', 'ACE']);
  });

  it('parts sentences at full stops and phrases at commas, and neither at a hyphen', () => {
    const places = tokenise('One two, three. Four-five').map(({ sentence, phrase }) => [sentence, phrase]);
    expect(places).toEqual([
      [0, 0],
      [0, 0],
      [0, 1],
      [1, 2],
      [1, 2],
    ]);
  });

  it('never fails, and never gives places that overlap', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const tokens = tokenise(text);
        tokens.forEach(({ start, end }, at) => {
          expect(start).toBeGreaterThanOrEqual(tokens[at - 1]?.end ?? 0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        });
      }),
    );
  });
});
