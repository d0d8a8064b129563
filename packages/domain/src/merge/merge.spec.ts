import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Problem, type ProblemCode } from '../problem.js';
import { checkMerge, takenOver, type MergeFacts } from './merge.js';

const one: MergeFacts = {
  id: 'one',
  delivery: 'in-progress',
  effect: 'not-yet-known',
  closed: false,
  claimWaits: false,
  own: true,
  shared: false,
};
const other: MergeFacts = { ...one, id: 'other' };

const refusal = (duplicate: Partial<MergeFacts>, kept: Partial<MergeFacts> = {}): ProblemCode | null => {
  try {
    checkMerge({ ...one, ...duplicate }, { ...other, ...kept });
    return null;
  } catch (problem) {
    if (problem instanceof Problem) return problem.code;
    throw problem;
  }
};

describe('merging two actions that are the same thing', () => {
  it('merges what is under way into what is live, delivered or not', () => {
    expect(refusal({})).toBeNull();
    expect(refusal({ delivery: 'not-started' }, { delivery: 'delivered', effect: 'practice-embedded' })).toBeNull();
    expect(refusal({ delivery: 'delivered', effect: 'practice-embedded' })).toBeNull();
    expect(refusal({}, { shared: true, claimWaits: true })).toBeNull();
  });

  it('is refused for one action alone, and for any that is another committee’s', () => {
    expect(refusal({ id: 'other' })).toBe('merge.same-action');
    expect(refusal({ own: false })).toBe('action.not-yours');
    expect(refusal({}, { own: false })).toBe('action.not-yours');
  });

  it('is refused where somebody else has decided or has to decide', () => {
    expect(refusal({ closed: true })).toBe('action.already-closed');
    expect(refusal({}, { closed: true })).toBe('action.already-closed');
    expect(refusal({ claimWaits: true })).toBe('closure.claim-open');
    expect(refusal({ shared: true })).toBe('merge.shared');
    expect(refusal({ delivery: 'not-accepted' })).toBe('not-acting.needs-decision');
  });

  it('is refused with what is over already', () => {
    for (const delivery of ['withdrawn', 'superseded'] as const) {
      expect(refusal({ delivery })).toBe('merge.not-live');
      expect(refusal({}, { delivery })).toBe('merge.not-live');
    }
    expect(refusal({}, { delivery: 'not-accepted' })).toBe('merge.not-live');
  });
});

describe('taking over what the other has', () => {
  it('loses nothing, and holds each thing once', () => {
    const lists = fc.array(fc.integer({ min: 0, max: 9 }));
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 9 })), lists, (kept, from) => {
        const all = [...kept, ...takenOver(kept, from, String)];
        expect(all.toSorted()).toEqual([...new Set([...kept, ...from])].toSorted());
      }),
    );
  });
});
