import { describe, expect, it } from '@jest/globals';
import { Problem, type ProblemCode } from '../problem.js';
import { BulkChange, checkBulkChange, type BulkFacts } from './bulk-change.js';

const open: BulkFacts = {
  delivery: 'in-progress',
  effect: 'not-yet-known',
  startsOn: '2026-01-01',
  dueOn: '2026-12-31',
  originalDueOn: '2026-12-31',
  declared: 'at-risk',
  lever: 'training',
  accountableAgencyId: null,
  closed: false,
  claimWaits: false,
  own: true,
};

const due: BulkChange = { kind: 'due-date', dueOn: '2027-06-30', reason: 'Funding came late.', approvedBy: 'CPC' };
const withdraw: BulkChange = { kind: 'withdraw', reason: 'The national form does this.' };

const every: readonly BulkChange[] = [
  ...[due, withdraw],
  { kind: 'declared', declared: 'on-track' },
  { kind: 'lever', lever: null },
  { kind: 'accountable-agency', accountableAgencyId: '8b3c8f0e-4c2a-4a4e-9f2e-1f1f0c0d0e0f' },
];

const refusal = (facts: Partial<BulkFacts>, change: BulkChange): ProblemCode | null => {
  try {
    checkBulkChange({ ...open, ...facts }, change);
    return null;
  } catch (problem) {
    if (problem instanceof Problem) return problem.code;
    throw problem;
  }
};

describe('changing one of many actions', () => {
  it.each(every)('takes $kind on an open action, and on none that is closed or another committee’s', (change) => {
    expect(refusal({}, change)).toBeNull();
    expect(refusal({ closed: true }, change)).toBe('action.already-closed');
    expect(refusal({ own: false }, change)).toBe('action.not-yours');
  });

  it('moves dates by the rules that hold for one', () => {
    expect(refusal({ delivery: 'delivered' }, due)).toBe('action.date-settled');
    expect(refusal({ dueOn: '2027-06-30' }, due)).toBe('action.date-unchanged');
    expect(refusal({ startsOn: '2028-01-01' }, due)).toBe('action.date-before-start');
  });

  it('withdraws nothing that waits for a decision or is decided on apart', () => {
    expect(refusal({ claimWaits: true }, withdraw)).toBe('closure.claim-open');
    expect(refusal({ delivery: 'not-accepted' }, withdraw)).toBe('not-acting.needs-decision');
    expect(refusal({ delivery: 'withdrawn' }, withdraw)).toBe('bulk.no-change');
  });

  it('says that it is so already rather than changing nothing', () => {
    expect(refusal({}, { kind: 'declared', declared: 'at-risk' })).toBe('bulk.no-change');
    expect(refusal({}, { kind: 'lever', lever: 'training' })).toBe('bulk.no-change');
    expect(refusal({}, { kind: 'accountable-agency', accountableAgencyId: null })).toBe('bulk.no-change');
  });
});

describe('describing a change to many', () => {
  it('asks a reason and an approver of a date, and a reason of a withdrawal', () => {
    expect(BulkChange.safeParse({ ...due, reason: ' ' }).success).toBe(false);
    expect(BulkChange.safeParse({ ...due, approvedBy: '' }).success).toBe(false);
    expect(BulkChange.safeParse({ ...withdraw, reason: '' }).success).toBe(false);
    expect(BulkChange.safeParse({ kind: 'delivered' }).success).toBe(false);
    expect(BulkChange.safeParse({ ...due, lever: 'tool' }).success).toBe(false);
  });
});
