import type { ClaimView, ClosureStory, NotActingStory } from '@followthrough/domain';

const id = (last: string) => `88888888-8888-4888-8888-${last.padStart(12, '0')}`;
const actionId = '33333333-3333-4333-8333-000000000001';

/** An invented claim that waits to be verified. */
export function makeClaim(changed: Partial<ClaimView> = {}): ClaimView {
  return {
    id: id('1'),
    version: 1,
    state: 'claimed',
    basis: 'delivered-only',
    reason: 'The guide is out.',
    claimedBy: 'Isla Reid-Invented, Lead Nurse',
    claimedOn: '2026-09-01',
    verifiedBy: null,
    verifiedOn: null,
    approvedBy: null,
    supersededBy: null,
    evidence: [],
    lookBackOn: null,
    steps: [
      {
        kind: 'claimed',
        takenOn: '2026-09-01',
        by: 'Isla Reid-Invented, Lead Nurse',
        words: 'The guide is out.',
        basis: 'delivered-only',
        meeting: null,
      },
    ],
    may: { claimAgain: false, takeBack: false, verify: false, decide: false },
    ...changed,
  };
}

/** An invented action that nobody has claimed can be closed. */
export function makeClosureStory(changed: Partial<ClosureStory> = {}): ClosureStory {
  return {
    actionId,
    actionVersion: 4,
    delivery: 'in-progress',
    effect: 'not-yet-known',
    closedOn: null,
    supersededBy: null,
    claims: [],
    closures: [],
    bases: [],
    evidence: [],
    lookBackMonths: 12,
    may: { claim: false, lookBack: false, reopen: false },
    ...changed,
  };
}

/** An invented action of which it was never accepted that it is not done. */
export function makeNotActingStory(changed: Partial<NotActingStory> = {}): NotActingStory {
  return { actionId, periods: [], cameBackOn: null, may: { accept: false, renew: false, takeUp: false }, ...changed };
}
