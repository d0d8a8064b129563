import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { AssignmentDecision, decidedStatus } from './decide.js';

describe('deciding on a theme of a passage', () => {
  it.each([
    ['confirms a suggestion', true, 'confirmed', 'confirmed'],
    ['rejects a suggestion', true, 'rejected', 'rejected'],
    ['lets a suggestion wait again once the decision is taken back', true, 'taken-back', 'suggested'],
    ['keeps what a person added as theirs', false, 'confirmed', 'added'],
    ['rejects what a person added', false, 'rejected', 'rejected'],
    ['never makes a machine’s suggestion of what a person took back', false, 'taken-back', 'rejected'],
  ] as const)('%s', (_, suggested, decision, status) => {
    expect(decidedStatus(suggested, decision)).toBe(status);
  });

  it('depends on the last decision alone, so that deciding anew ends where deciding once would', () => {
    fc.assert(
      fc.property(fc.boolean(), fc.constantFrom(...AssignmentDecision.options), (suggested, last) => {
        const waiting = decidedStatus(suggested, 'taken-back');
        expect(decidedStatus(suggested, last) === waiting).toBe(
          last === 'taken-back' || (!suggested && last === 'rejected'),
        );
      }),
    );
  });
});
