import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dismissedSize, staysDismissed } from './dismissed.js';
import { lookForThemes, possibleThemes } from './possible-themes.js';
import type { ResidualPassage } from './residual-passage.js';

const make = (id: string, text: string, reviewId = id): ResidualPassage => ({ id, text, reviewId, committeeId: 'one' });
const hounds = ['Greyhounds barked in the yard.', 'The greyhound barks all night.', 'Barking greyhounds were heard.'];
const ferries = ['The ferry was cancelled.', 'Ferries were cancelled twice.', 'A cancelled ferry kept the nurse away.'];
const passages = [...hounds, ...ferries].map((text, at) => make(`p${at}`, text));

describe('looking for themes the catalogue lacks', () => {
  it('puts passages together whose words are alike, and tells the words as people wrote them', () => {
    const found = possibleThemes(passages);
    expect(found.map(({ passageIds }) => passageIds.toSorted())).toEqual([
      ['p0', 'p1', 'p2'],
      ['p3', 'p4', 'p5'],
    ]);
    expect(found[0]?.words).toContain('greyhounds');
    expect(found[1]?.words).toContain('cancelled');
    expect(found.every(({ reviews, exampleIds }) => reviews === 3 && exampleIds.length === 3)).toBe(true);
  });

  it.each([0, 1, 2])('finds nothing in %d passages', (count) => {
    expect(possibleThemes(passages.slice(0, count))).toEqual([]);
  });

  it('finds nothing where all are of two reviews, or say nothing', () => {
    expect(possibleThemes(passages.map((passage, at) => ({ ...passage, reviewId: String(at % 2) })))).toEqual([]);
    expect(possibleThemes(['', '...', 'The child was the child.'].map((text, at) => make(String(at), text)))).toEqual(
      [],
    );
  });

  it('gives the same answer in whatever order passages come, at once or in steps', () => {
    const text = fc.constantFrom(...hounds, ...ferries, 'Nothing alike here.', '');
    fc.assert(
      fc.property(fc.array(fc.tuple(text, fc.nat(5)), { maxLength: 40 }), (drawn) => {
        const many = drawn.map(([words, review], at) => make(`p${at}`, words, `r${review}`));
        const found = possibleThemes(many);
        expect(possibleThemes(many.toReversed())).toEqual(found);
        const steps = lookForThemes(many);
        let step = steps.next();
        while (step.done !== true) step = steps.next();
        expect(step.value).toEqual(found);
        const ids = found.flatMap(({ passageIds }) => passageIds);
        expect(new Set(ids).size).toBe(ids.length);
        expect(found.length).toBeLessThanOrEqual(10);
      }),
    );
  });
});

describe('dismissing a possible theme', () => {
  it('keeps it away until it has grown by half, however its passages have changed', () => {
    const size = dismissedSize(['a', 'b', 'c', 'd'], [['a', 'b', 'x']]);
    expect(size).toBe(3);
    expect(staysDismissed(4, size)).toBe(true);
    expect(staysDismissed(5, size)).toBe(false);
  });

  it('does not take another group for it', () => {
    expect(dismissedSize(['a', 'b', 'c'], [['c', 'x', 'y']])).toBeNull();
    expect(staysDismissed(3, null)).toBe(false);
  });
});
