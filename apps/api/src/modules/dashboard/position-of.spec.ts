import { describe, expect, it } from '@jest/globals';
import { makePlanRow } from '../../../testing/make-plan-row.js';
import { positionOf } from './position-of.js';

describe('counting where actions stand', () => {
  it('counts as moved a date that is not the one first agreed, also where nobody said how often it moved', () => {
    const rows = [
      makePlanRow(),
      makePlanRow({ slippage: { timesMoved: 0, days: 90 } }),
      makePlanRow({ slippage: { timesMoved: 2, days: 0 } }),
    ];
    expect(positionOf(rows).moved).toBe(2);
  });

  it('counts one action once in each question, and leaves out what is none', () => {
    const position = positionOf([makePlanRow({ delivery: 'delivered', effect: 'practice-embedded' })]);
    expect(position).toMatchObject({ delivery: { delivered: 1 }, effect: { 'practice-embedded': 1 } });
    expect(position.delivery['in-progress']).toBeUndefined();
  });
});
