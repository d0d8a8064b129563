import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readSince } from './since.js';

const chart = (measureId: string, readings: number, latestOn: string | null = '2026-09-30') => ({
  ...{ measureId, name: `Measure ${measureId}`, readings, latestOn },
});

describe('what has been read since a conclusion', () => {
  it('names a measure with another reading, one read for another day, one that is new and one that is gone', () => {
    const then = [chart('a', 9), chart('b', 9), chart('c', 9), chart('d', 9)];
    const now = [chart('a', 10, '2026-10-31'), chart('b', 9, '2026-10-31'), chart('c', 9), chart('e', 1)];
    expect(readSince(then, now)).toEqual(['Measure a', 'Measure b', 'Measure e', 'Measure d']);
  });

  it('is nothing while nothing came', () => {
    const charts = fc.uniqueArray(
      fc.record({ measureId: fc.uuid(), readings: fc.nat(), latestOn: fc.constant(null) }),
      {
        selector: ({ measureId }) => measureId,
      },
    );
    fc.assert(
      fc.property(charts, (known) => {
        const named = known.map((one) => ({ ...one, name: one.measureId }));
        expect(readSince(named, named.toReversed())).toEqual([]);
      }),
    );
  });
});
