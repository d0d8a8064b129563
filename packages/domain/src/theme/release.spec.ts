import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { releasedCount } from './release.js';

describe('making a count safe to publish', () => {
  it('shows nothing under five reviews or three committees', () => {
    expect(releasedCount(4, 4)).toEqual({ shown: false });
    expect(releasedCount(40, 2)).toEqual({ shown: false });
    expect(releasedCount(5, 3)).toEqual({ shown: true, reviewsRounded: 5, committeesBand: '3 to 5' });
  });

  it('gives the same answer for a count and for one review more, unless a boundary of five lies between', () => {
    expect(releasedCount(8, 4)).toEqual(releasedCount(9, 4));
  });

  it('never gives a count that is not a multiple of five, nor an exact number of committees', () => {
    fc.assert(
      fc.property(fc.nat(2000), fc.nat(32), (reviews, committees) => {
        const released = releasedCount(reviews, committees);
        if (!released.shown) return;
        expect(released.reviewsRounded % 5).toBe(0);
        expect(released.committeesBand).toMatch(/ to |more than/);
      }),
    );
  });
});
