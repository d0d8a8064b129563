import { describe, expect, it } from '@jest/globals';
import { freeLetter, pseudonymLetters, repeatedLetters } from './pseudonym.js';

describe('naming children by letters', () => {
  it.each([
    ['Child M', ['M']],
    ['Young Person K', ['K']],
    ['Sibling group T', ['T']],
    ['Children P and Q', ['P', 'Q']],
    ['Child AB’s sister', []],
    ['Child AB', ['AB']],
    ['Effective practice', []],
  ])('finds the letters of %s', (pseudonym, letters) => {
    expect(pseudonymLetters(pseudonym)).toEqual(letters);
  });

  it('warns of a letter that another review of the committee uses, and says which', () => {
    const others = [{ reference: 'STL-2022-01', pseudonym: 'Child R' }];
    expect(repeatedLetters('Children R and Z', others)).toEqual([
      'The letter R stands for somebody else in STL-2022-01 (Child R). Letters should not repeat within a committee.',
    ]);
    expect(repeatedLetters('Child Z', others)).toEqual([]);
  });

  it('offers the next letter that is free', () => {
    expect(freeLetter(['Child A', 'Child C'])).toBe('B');
    expect(freeLetter([...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter) => `Child ${letter}`))).toBe('AA');
  });
});
