import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { agreementOf } from './agreement.js';
import { drawByChance } from './draw.js';
import { cohensKappa, type AgreementTable } from './kappa.js';

const table = (both: number, onlyFirst: number, onlySecond: number, neither: number): AgreementTable => ({
  both,
  onlyFirst,
  onlySecond,
  neither,
});
const count = fc.nat({ max: 500 });
const tables = fc.tuple(count, count, count, count).map((cells) => table(...cells));

describe('saying how far two people agree', () => {
  // By hand: 35 of 50 agree, 0.7; by chance 0.5 × 0.6 + 0.5 × 0.4 = 0.5; (0.7 − 0.5) / 0.5 = 0.4.
  // Variance: (0.10972 + 0.10188 − 0.01) / (50 × 0.25) = 0.016128, so 0.4 ± 1.96 × 0.126996.
  it('gives the kappa and the interval of an example worked by hand', () => {
    const kappa = cohensKappa(table(20, 5, 10, 15));
    expect(kappa?.value).toBeCloseTo(0.4, 12);
    expect(kappa?.interval?.[0]).toBeCloseTo(0.151_088, 5);
    expect(kappa?.interval?.[1]).toBeCloseTo(0.648_912, 5);
  });

  // By hand: 90 of 100 agree; by chance 0.1 × 0.1 + 0.9 × 0.9 = 0.82; 0.08 / 0.18. Rare themes agree less than they seem.
  it('is lower for a rare theme than the bare share of agreement suggests', () => {
    expect(cohensKappa(table(5, 5, 5, 85))?.value).toBeCloseTo(0.08 / 0.18, 12);
  });

  it('is 0 where they agree as often as chance would have it, and −1 where they never do', () => {
    expect(cohensKappa(table(25, 25, 25, 25))?.value).toBeCloseTo(0, 12);
    expect(cohensKappa(table(0, 10, 10, 0))?.value).toBe(-1);
  });

  it('is undefined where nothing was looked at, or where both said one thing always', () => {
    expect(cohensKappa(table(0, 0, 0, 0))).toBeNull();
    expect(cohensKappa(table(0, 0, 0, 40))).toBeNull();
    expect(cohensKappa(table(40, 0, 0, 0))).toBeNull();
  });

  it('is 1 at full agreement, with no interval to be made of it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 500 }), (both, neither) => {
        const kappa = cohensKappa(table(both, 0, 0, neither));
        expect(kappa?.value).toBeCloseTo(1, 12);
        expect(kappa?.interval).toBeNull();
      }),
    );
  });

  it('stays between −1 and 1 and inside its interval', () => {
    fc.assert(
      fc.property(tables, (counts) => {
        const kappa = cohensKappa(counts);
        if (kappa === null) return;
        expect(Math.abs(kappa.value)).toBeLessThanOrEqual(1 + 1e-9);
        if (kappa.interval === null) return;
        expect(kappa.interval[0]).toBeLessThanOrEqual(kappa.value + 1e-9);
        expect(kappa.interval[1]).toBeGreaterThanOrEqual(kappa.value - 1e-9);
      }),
    );
  });

  it('does not depend on who is called the first, nor on which answer is called yes', () => {
    fc.assert(
      fc.property(tables, ({ both, onlyFirst, onlySecond, neither }) => {
        const kappa = cohensKappa(table(both, onlyFirst, onlySecond, neither));
        for (const other of [table(both, onlySecond, onlyFirst, neither), table(neither, onlyFirst, onlySecond, both)])
          expect(cohensKappa(other)?.value ?? null).toEqual(kappa === null ? null : expect.closeTo(kappa.value, 9));
      }),
    );
  });
});

describe('putting the labels of two people side by side', () => {
  const report = agreementOf(
    [
      { first: ['chronologies'], second: ['chronologies', 'thresholds'] },
      { first: ['thresholds'], second: ['thresholds'] },
      { first: [], second: [] },
    ],
    ['chronologies', 'drift-delay', 'thresholds'],
  );

  it('counts every pair of a passage and a theme', () => {
    expect(report.overall).toMatchObject({ both: 2, onlyFirst: 0, onlySecond: 1, neither: 6 });
    expect(report.overall.prevalence).toBeCloseTo(5 / 18, 12);
  });

  it('tells of each theme that one of them gave, and takes the mean over those that have a kappa', () => {
    expect(report.themes.map(({ slug }) => slug)).toEqual(['chronologies', 'thresholds']);
    expect(report.themes[0]?.kappa?.value).toBeCloseTo(1, 12);
    // 2 of 3 agree; by chance 1/3 × 2/3 + 2/3 × 1/3 = 4/9; (6/9 − 4/9) / (5/9) = 0.4.
    expect(report.themes[1]?.kappa?.value).toBeCloseTo(0.4, 12);
    expect(report.mean).toEqual({ value: expect.closeTo(0.7, 12), themes: 2 });
  });

  it('says that so few cannot be leant on', () => {
    expect(report.few).toBe(true);
    expect(report.themes.every(({ few }) => few)).toBe(true);
  });

  it('has no kappa where nobody gave any theme', () => {
    const nothing = agreementOf([{ first: [], second: [] }], ['chronologies']);
    expect([nothing.overall.kappa, nothing.mean]).toEqual([null, { value: null, themes: 0 }]);
  });
});

describe('drawing passages by chance', () => {
  const ids = fc.uniqueArray(fc.uuid(), { maxLength: 60 });

  it('draws the same with the same seed, in whatever order they come, each once', () => {
    fc.assert(
      fc.property(ids, fc.nat({ max: 70 }), fc.integer(), (from, wanted, seed) => {
        const drawn = drawByChance(from, wanted, seed);
        expect(drawByChance(from.toReversed(), wanted, seed)).toEqual(drawn);
        expect(drawn).toHaveLength(Math.min(wanted, from.length));
        expect(new Set(drawn).size).toBe(drawn.length);
        for (const id of drawn) expect(from).toContain(id);
      }),
    );
  });

  it('draws each about as often as any other', () => {
    const from = ['a', 'b', 'c', 'd'];
    const times = new Map(from.map((id) => [id, 0]));
    for (let seed = 0; seed < 4000; seed += 1)
      for (const id of drawByChance(from, 1, seed)) times.set(id, (times.get(id) ?? 0) + 1);
    for (const drawn of times.values()) expect(Math.abs(drawn - 1000)).toBeLessThan(150);
  });
});
