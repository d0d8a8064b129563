import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { catalogue } from '../catalogue/catalogue.js';
import { detectThemes } from '../detect-themes.js';
import { learntWeight, termKey, type TermStat } from './learnt-weights.js';
import { learntWeights, startWeights, termWordings } from './weights-from.js';

const text = 'No chronology was kept.';
const themesWith = (stats: readonly TermStat[]) =>
  detectThemes([{ id: 'one', text, kind: 'finding' }], catalogue(), learntWeights(stats))[0]?.themes ?? [];
const [suggested] = themesWith([]);
const term = suggested?.terms[0] ?? '';
const decided = (confirmed: number, rejected: number): TermStat => ({
  slug: 'chronologies',
  term,
  confirmed,
  rejected,
});
const allDecided = (confirmed: number, rejected: number): TermStat[] =>
  (suggested?.terms ?? []).map((each) => ({ slug: 'chronologies', term: each, confirmed, rejected }));

const count = fc.nat({ max: 10_000 });
const start = fc.double({ min: 0, max: 1, noNaN: true });

describe('weighing a term by what people decided', () => {
  // (1 + 1.6 × 0.85) / 3 = 2.36 / 3; (0 + 1.36) / 3; (9 + 1.6 × 0.4) / 12 = 9.64 / 12.
  it.each([
    [0.85, 0, 0, 0.85],
    [0.85, 1, 0, 0.786_67],
    [0.85, 0, 1, 0.453_33],
    [0.4, 9, 1, 0.803_33],
  ])('makes of %d, %d times confirmed and %d times rejected, %d', (from, confirmed, rejected, weight) => {
    expect(learntWeight(from, { confirmed, rejected })).toBeCloseTo(weight, 5);
  });

  it('stays between 0 and 1, rises with a confirmation and falls with a rejection', () => {
    fc.assert(
      fc.property(start, count, count, (from, confirmed, rejected) => {
        const weight = learntWeight(from, { confirmed, rejected });
        expect(weight).toBeGreaterThanOrEqual(0);
        expect(weight).toBeLessThanOrEqual(1);
        if (confirmed + rejected === 0) return;
        expect(learntWeight(from, { confirmed: confirmed + 1, rejected })).toBeGreaterThan(weight - Number.EPSILON);
        expect(learntWeight(from, { confirmed, rejected: rejected + 1 })).toBeLessThanOrEqual(weight);
      }),
    );
  });

  it('nears the share that was confirmed', () => {
    expect(learntWeight(0.85, { confirmed: 300, rejected: 700 })).toBeCloseTo(0.3, 2);
  });
});

describe('learning from decisions', () => {
  const known = fc.constantFrom(...startWeights().keys()).map((key) => ({
    slug: key.slice(0, key.indexOf(' ')),
    term: key.slice(key.indexOf(' ') + 1),
  }));
  const stats = fc.uniqueArray(fc.record({ place: known, confirmed: count, rejected: count }), {
    selector: ({ place }) => termKey(place.slug, place.term),
  });
  const asStats = (drawn: { place: { slug: string; term: string }; confirmed: number; rejected: number }[]) =>
    drawn.map(({ place, ...counts }) => ({ ...place, ...counts }));

  it('gives the same weights for the same counts, in whatever order they come', () => {
    fc.assert(
      fc.property(stats.map(asStats), (drawn) => {
        const weights = learntWeights(drawn);
        expect(new Map(learntWeights(drawn.toReversed()))).toEqual(weights);
        for (const key of weights.keys()) expect(startWeights().has(key)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it('is undone by leaving a term out', () => {
    expect(themesWith(allDecided(0, 9))).not.toEqual(themesWith([]));
    expect(themesWith([decided(0, 0)])).toEqual(themesWith([]));
  });

  it('passes over a term that the catalogue does not know', () => {
    expect(learntWeights([{ slug: 'chronologies', term: 'toString', confirmed: 3, rejected: 0 }]).size).toBe(0);
  });

  it('stops suggesting what people keep rejecting, and scores what they keep confirming higher', () => {
    expect(themesWith(allDecided(0, 30))).toEqual([]);
    const unsure = {
      id: 'two',
      kind: 'finding' as const,
      text: 'Information sharing stopped at the boundary of the two boards.',
    };
    const [first] = detectThemes([unsure])[0]?.themes ?? [];
    const stats = (first?.terms ?? []).map((each) => ({
      slug: first?.slug ?? '',
      term: each,
      confirmed: 30,
      rejected: 0,
    }));
    const [then] = detectThemes([unsure], catalogue(), learntWeights(stats))[0]?.themes ?? [];
    expect(then?.score).toBeGreaterThan(first?.score ?? 1);
  });
});

describe('naming the terms that led to a suggestion', () => {
  const termsIn = (words: string) => detectThemes([{ id: 'one', text: words, kind: 'finding' }])[0]?.themes[0]?.terms;

  it('names each once, as the catalogue’s stems', () => {
    const terms = termsIn('No chronology was kept; the chronologies of others were not asked for.') ?? [];
    expect(terms.filter((each) => each === 'chronolog')).toHaveLength(1);
    expect(new Set(terms).size).toBe(terms.length);
  });

  it('has the catalogue’s own words for each', () => {
    expect([...termWordings().keys()].toSorted()).toEqual([...startWeights().keys()].toSorted());
    expect(termWordings().get(termKey('chronologies', term))).toMatch(/^chronolog/i);
  });

  it('gives terms that the catalogue knows, and none for a theme without evidence', () => {
    expect(startWeights().has(termKey('chronologies', term))).toBe(true);
    expect(termsIn('Nothing of the kind.')).toBeUndefined();
  });
});
