import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { betaChance, betaQuantile } from './beta.js';
import { driftOf, driftThreshold } from './drift.js';
import { gapsOf } from './gaps.js';
import { boundOfNone, notSeenSince, reviewsForSilence } from './not-seen.js';
import { shrunkRate } from './shrunk-rate.js';

const share = fc.double({ min: 0.01, max: 0.99, noNaN: true });
const shape = fc.double({ min: 0.2, max: 60, noNaN: true });

describe('the Beta distribution', () => {
  // Reference values from SciPy 1.17, scipy.special.betainc and scipy.stats.beta.ppf.
  it.each([
    [0.1, 2, 3, 0.0523],
    [0.5, 0.5, 0.5, 0.5],
    [0.9, 20, 4, 0.8072689864813802],
    [0.02, 1.3, 13.7, 0.1401063146514786],
    [0.3, 6.1, 9.9, 0.2605705276629387],
  ])('gives the chance to be at most %p with shapes %p and %p', (x, a, b, chance) => {
    expect(betaChance(x, a, b)).toBeCloseTo(chance, 12);
  });

  it.each([
    [0.05, 5.1, 7.9, 0.18718902728278886],
    [0.95, 5.1, 7.9, 0.6169659405248054],
    [0.05, 0.5, 12.5, 0.0001604492086230061],
    [0.95, 0.5, 12.5, 0.14505651819287652],
    [0.5, 3, 4, 0.42140719069071303],
  ])('gives the quantile %p with shapes %p and %p', (chance, a, b, x) => {
    expect(betaQuantile(chance, a, b)).toBeCloseTo(x, 11);
  });

  it('gives back the chance it was asked for, and mirrors itself', () => {
    fc.assert(
      fc.property(share, shape, shape, (chance, a, b) => {
        const x = betaQuantile(chance, a, b);
        if (x > 1e-9 && x < 1 - 1e-9) expect(betaChance(x, a, b)).toBeCloseTo(chance, 8);
        expect(betaChance(0.3, a, b) + betaChance(0.7, b, a)).toBeCloseTo(1, 10);
      }),
    );
  });
});

describe('a rate drawn towards the national one', () => {
  it('is the national rate without a review, and near the own one with many', () => {
    expect(shrunkRate(0, 0, 0.31).rate).toBeCloseTo(0.31, 12);
    expect(shrunkRate(400, 1000, 0.1).rate).toBeCloseTo(401 / 1010, 12);
  });

  it('of 2 in 3 where the nation has 31 in 100 is 39 in 100, between 19 and 62', () => {
    const { rate, lower, upper } = shrunkRate(2, 3, 0.31);
    expect([rate, lower, upper].map((each) => Math.round(100 * each))).toEqual([39, 19, 62]);
  });

  it('lies between the two rates and within its own range, which narrows as reviews come', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.nat(40), share, (seen, others, national) => {
        const of = seen + others;
        const { rate, lower, upper } = shrunkRate(seen, of, national);
        const own = of === 0 ? national : seen / of;
        expect(rate).toBeGreaterThanOrEqual(Math.min(own, national) - 1e-12);
        expect(rate).toBeLessThanOrEqual(Math.max(own, national) + 1e-12);
        expect(lower).toBeLessThan(upper);
        const more = shrunkRate(10 * seen, 10 * of, national);
        if (of > 5 && seen > 0 && others > 0) expect(more.upper - more.lower).toBeLessThan(upper - lower);
      }),
    );
  });
});

describe('a theme that was not seen again', () => {
  it.each([
    [3, 63],
    [5, 45],
    [10, 26],
    [20, 14],
  ])('0 of %i reviews means up to %i in 100', (reviews, upTo) => {
    expect(Math.round(100 * boundOfNone(reviews))).toBe(upTo);
  });

  it.each([
    [0.1, 29],
    [0.2, 14],
    [0.3, 9],
    [0.4, 6],
  ])('found before in %p of reviews, needs %i of them to be silent', (before, needed) => {
    expect(reviewsForSilence(before)).toBe(needed);
    expect(notSeenSince(needed - 1, before).isConsistentWithImprovement).toBe(false);
    expect(notSeenSince(needed, before).isConsistentWithImprovement).toBe(true);
  });

  it('says nothing where nothing is known of before, or nothing came since', () => {
    expect(notSeenSince(50, null)).toMatchObject({ needed: null, isConsistentWithImprovement: false });
    expect(notSeenSince(0, 0.3)).toMatchObject({ upTo: 1, isConsistentWithImprovement: false });
    for (const before of [0, 1]) expect(notSeenSince(50, before).isConsistentWithImprovement).toBe(false);
  });

  it('never calls a silence improvement while the rate before is still within its bound', () => {
    fc.assert(
      fc.property(fc.nat(200), share, (reviews, before) => {
        const { upTo, isConsistentWithImprovement } = notSeenSince(reviews, before);
        if (isConsistentWithImprovement) expect(upTo).toBeLessThanOrEqual(before + 1e-6);
      }),
    );
  });
});

describe('watching for drift', () => {
  it('signals a theme that every review finds, and none that no review finds', () => {
    expect(
      driftOf(
        Array.from({ length: 8 }, () => true),
        0.2,
      ).signalledAt,
    ).toBe(5);
    expect(
      driftOf(
        Array.from({ length: 99 }, () => false),
        0.2,
      ).signalledAt,
    ).toBeNull();
  });

  it('asks more of common themes', () => {
    expect([driftThreshold(0.34), driftThreshold(0.35)]).toEqual([3.5, 4.5]);
  });

  it('never falls below nothing, and one finding more never makes a signal later', () => {
    const usual = fc.double({ min: 0.02, max: 0.45, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 60 }), usual, fc.nat(59), (found, rate, at) => {
        const before = driftOf(found, rate);
        expect(Math.min(...before.sums)).toBeGreaterThanOrEqual(0);
        const more = driftOf(
          found.map((each, place) => each || place === at),
          rate,
        );
        expect(more.signalledAt ?? Infinity).toBeLessThanOrEqual(before.signalledAt ?? Infinity);
      }),
    );
  });

  it('cannot watch what cannot double', () => {
    for (const usual of [0, 0.5, 0.9, Number.NaN]) expect(() => driftOf([true], usual)).toThrow(RangeError);
  });
});

describe('the gaps between findings', () => {
  it('counts the reviews between, and what came since the last', () => {
    const gaps = gapsOf([false, true, false, false, true, true, false], 0.5);
    expect(gaps.map(({ reviews, isOver }) => [reviews, isOver])).toEqual([
      [2, true],
      [0, true],
      [1, false],
    ]);
    expect(gaps.map(({ chance }) => chance)).toEqual([0.25, 1, 0.5]);
  });

  it('puts every review after the first finding in one gap or on one finding', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 50 }), share, (found, rate) => {
        const gaps = gapsOf(found, rate);
        const first = found.indexOf(true);
        const counted = gaps.reduce((sum, { reviews }) => sum + reviews, gaps.length);
        expect(counted).toBe(first === -1 ? 0 : found.length - first);
      }),
    );
  });
});
