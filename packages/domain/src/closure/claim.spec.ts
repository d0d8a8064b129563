import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Role } from '../person/role.js';
import { Problem } from '../problem.js';
import { isOpenClaim, mayTakeStep, takeStep, type ClosingClaim, type ClaimStep, type Party } from './claim.js';

const party = (personId: string, role: Role, agencyId: string | null = null): Party => ({ personId, role, agencyId });
const nurse = party('nurse', 'agency', 'health');
const otherNurse = party('other nurse', 'agency', 'health');
const manager = party('manager', 'agency', 'social work');
const member = party('member', 'member');
const lead = party('lead', 'lead');
const deputy = party('deputy', 'lead');

const after = (...steps: readonly (readonly [ClaimStep, Party])[]) =>
  steps.reduce<ClosingClaim | null>((claim, [step, by]) => takeStep(claim, step, by), null);

describe('claiming that an action can be closed', () => {
  it('is for the agency that leads it and for the committee’s lead', () => {
    expect(takeStep(null, 'claim', nurse)).toMatchObject({ state: 'claimed', agencyId: 'health' });
    expect(takeStep(null, 'claim', lead)).toMatchObject({ state: 'claimed', agencyId: null });
    for (const role of ['member', 'chief-officer', 'analyst', 'administrator'] as const)
      expect(() => takeStep(null, 'claim', party('x', role))).toThrow(new Problem('closure.not-yours'));
  });

  it('is refused while a claim waits', () => {
    expect(() => takeStep(after(['claim', nurse]), 'claim', nurse)).toThrow(new Problem('closure.out-of-order'));
  });

  it('goes back and forth any number of times, and remembers everybody who claimed', () => {
    const round: (readonly [ClaimStep, Party])[] = [
      ['request-changes', member],
      ['claim', otherNurse],
    ];
    const claim = after(['claim', nurse], ...round, ...round, ...round);
    expect(claim).toMatchObject({ state: 'claimed', claimantIds: ['nurse', 'other nurse'] });
  });

  it('begins a new record after a decision', () => {
    const decided = after(['claim', nurse], ['verify', member], ['keep-open', lead]);
    expect(takeStep(decided, 'claim', manager)).toMatchObject({ state: 'claimed', claimantIds: ['manager'] });
  });

  it('can be taken back by the side that made it, or by the lead', () => {
    const claim = after(['claim', nurse]);
    expect(() => takeStep(claim, 'take-back', manager)).toThrow(new Problem('closure.not-yours'));
    expect(takeStep(claim, 'take-back', otherNurse).state).toBe('taken-back');
    expect(takeStep(claim, 'take-back', lead).state).toBe('taken-back');
  });
});

describe('verifying a claim', () => {
  const claim = after(['claim', nurse]);

  it('is refused to whoever claimed, in this round or an earlier one', () => {
    expect(() => takeStep(claim, 'verify', nurse)).toThrow(new Problem('action.same-person'));
    const again = after(['claim', lead], ['request-changes', member], ['claim', deputy]);
    expect(() => takeStep(again, 'verify', lead)).toThrow(new Problem('action.same-person'));
  });

  it('is refused to the claimant who comes back in another role', () => {
    const asMember = { ...nurse, role: 'member', agencyId: null } as const;
    expect(() => takeStep(claim, 'verify', asMember)).toThrow(new Problem('action.same-person'));
  });

  it('is refused to a colleague in the same agency, and open to another agency, a member or the lead', () => {
    expect(() => takeStep(claim, 'verify', otherNurse)).toThrow(new Problem('closure.same-agency'));
    for (const by of [manager, member, lead]) expect(takeStep(claim, 'verify', by).verifierId).toBe(by.personId);
  });

  it('of what the committee’s lead claims is not for an agency', () => {
    expect(mayTakeStep(after(['claim', lead]), 'verify', nurse)).toBe(false);
    expect(mayTakeStep(after(['claim', lead]), 'verify', deputy)).toBe(true);
  });
});

describe('deciding on a claim', () => {
  it('comes after verifying, and is for the lead to record', () => {
    expect(() => takeStep(after(['claim', nurse]), 'close', lead)).toThrow(new Problem('closure.out-of-order'));
    const verified = after(['claim', nurse], ['verify', member]);
    expect(() => takeStep(verified, 'close', member)).toThrow(new Problem('closure.not-yours'));
    expect(takeStep(verified, 'close', lead).state).toBe('closed');
  });
});

describe('any sequence of steps by anybody', () => {
  const steps = fc.array(
    fc.tuple(
      fc.constantFrom<ClaimStep>('claim', 'verify', 'request-changes', 'take-back', 'close', 'keep-open'),
      fc.record({
        personId: fc.constantFrom('a', 'b', 'c', 'd'),
        role: fc.constantFrom(...Role.options),
        agencyId: fc.constantFrom('health', 'police', null),
      }),
    ),
    { maxLength: 40 },
  );

  it('never lets a claimant verify, closes without a decision on what was verified, or loses a claimant', () => {
    fc.assert(
      fc.property(steps, (tried) => {
        let claim: ClosingClaim | null = null;
        let before: ClosingClaim | null = null;
        for (const [step, by] of tried) {
          if (!mayTakeStep(claim, step, by)) continue;
          before = claim;
          claim = takeStep(claim, step, by);
          if (claim.verifierId !== null) expect(claim.claimantIds).not.toContain(claim.verifierId);
          if (step === 'verify' && by.agencyId !== null) expect(by.agencyId).not.toBe(claim.agencyId);
          if (claim.state === 'closed' || claim.state === 'not-closed') {
            expect([before?.state, by.role]).toEqual(['verified', 'lead']);
            expect(claim.verifierId).not.toBeNull();
          }
          if (before !== null && isOpenClaim(before))
            expect(before.claimantIds.every((id) => claim?.claimantIds.includes(id))).toBe(true);
        }
      }),
      { numRuns: 3000 },
    );
  });
});
