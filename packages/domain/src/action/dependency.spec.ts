import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { wouldWaitForItself, type Waits } from './dependency.js';

const wait = (actionId: string, waitsForId: string): Waits => ({ actionId, waitsForId });

describe('letting an action wait for another', () => {
  it('finds a circle at any remove, and none where two ways meet', () => {
    const known = [wait('a', 'b'), wait('b', 'c'), wait('a', 'd'), wait('d', 'c')];
    expect(wouldWaitForItself(known, wait('c', 'a'))).toBe(true);
    expect(wouldWaitForItself(known, wait('a', 'a'))).toBe(true);
    expect(wouldWaitForItself(known, wait('e', 'a'))).toBe(false);
    expect(wouldWaitForItself(known, wait('b', 'd'))).toBe(false);
  });

  it('always leaves an order in which everything can be done', () => {
    const pair = fc.record({ actionId: fc.constantFrom(...'abcdefgh'), waitsForId: fc.constantFrom(...'abcdefgh') });
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 40 }), (tried) => {
        const known: Waits[] = [];
        for (const each of tried) if (!wouldWaitForItself(known, each)) known.push(each);
        const left = new Set('abcdefgh');
        for (let round = 0; round < 8; round += 1)
          for (const action of left)
            if (!known.some(({ actionId, waitsForId }) => actionId === action && left.has(waitsForId)))
              left.delete(action);
        expect(left.size).toBe(0);
      }),
      { numRuns: 2_000 },
    );
  });
});
