import { Problem } from '../problem.js';
import type { Role } from '../person/role.js';
import type { ClaimState } from './states.js';

/** Somebody who takes a step: their account, in what role, and for which agency, if for one. */
export interface Party {
  readonly personId: string;
  readonly role: Role;
  readonly agencyId: string | null;
}

/** A claim that an action can be closed, as far as the rules look at it. */
export interface ClosingClaim {
  readonly state: ClaimState;
  /** Every account that has made the claim, in any of its rounds. */
  readonly claimantIds: readonly string[];
  /** The agency it was made for; `null` when the committee's lead made it. */
  readonly agencyId: string | null;
  readonly verifierId: string | null;
}

/** A step that may be taken on a claim. */
export type ClaimStep = 'claim' | 'verify' | 'request-changes' | 'take-back' | 'close' | 'keep-open';

const open: ReadonlySet<ClaimState> = new Set(['claimed', 'changes-requested', 'verified']);
const followUps: Record<ClaimStep, { from: readonly ClaimState[]; to: ClaimState }> = {
  claim: { from: ['changes-requested'], to: 'claimed' },
  verify: { from: ['claimed'], to: 'verified' },
  'request-changes': { from: ['claimed'], to: 'changes-requested' },
  'take-back': { from: ['claimed', 'changes-requested'], to: 'taken-back' },
  close: { from: ['verified'], to: 'closed' },
  'keep-open': { from: ['verified'], to: 'not-closed' },
};

/** Whether a claim still waits for somebody. An action has at most one that does. */
export function isOpenClaim({ state }: Pick<ClosingClaim, 'state'>): boolean {
  return open.has(state);
}

/**
 * Takes a step on a claim, or makes the first one.
 *
 * Claimed by one side, verified by another, decided by the committee: whoever ever claimed cannot verify, nor can anybody
 * of the agency it was claimed for, and nothing is decided that was not verified. An agency verifies what another agency
 * claims, never what the committee's lead claims of its own work. Persons are compared by account.
 *
 * @param claim - The claim so far; `null` where there is none that waits.
 * @returns The claim after the step.
 * @throws {Problem} `closure.out-of-order`, `closure.not-yours` (the role does not take such steps, or the claim is not
 *   theirs to take back), `action.same-person` or `closure.same-agency`.
 */
export function takeStep(claim: ClosingClaim | null, step: ClaimStep, by: Party): ClosingClaim {
  if (claim === null || (step === 'claim' && !isOpenClaim(claim))) return firstClaim(step, by);
  const { from, to } = followUps[step];
  if (!from.includes(claim.state)) throw new Problem('closure.out-of-order', { state: claim.state, step });
  checkParty(claim, step, by);
  return {
    state: to,
    claimantIds: step === 'claim' ? [...new Set([...claim.claimantIds, by.personId])] : claim.claimantIds,
    agencyId: step === 'claim' && claim.agencyId === null ? by.agencyId : claim.agencyId,
    verifierId: step === 'verify' ? by.personId : step === 'claim' ? null : claim.verifierId,
  };
}

/** Whether somebody could take a step on a claim now: what a screen offers. */
export function mayTakeStep(claim: ClosingClaim | null, step: ClaimStep, by: Party): boolean {
  try {
    takeStep(claim, step, by);
    return true;
  } catch (refusal) {
    if (refusal instanceof Problem) return false;
    throw refusal;
  }
}

function firstClaim(step: ClaimStep, by: Party): ClosingClaim {
  if (step !== 'claim') throw new Problem('closure.out-of-order', { state: 'none', step });
  checkRole(step, by);
  return { state: 'claimed', claimantIds: [by.personId], agencyId: by.agencyId, verifierId: null };
}

const rolesFor: Record<ClaimStep, readonly Role[]> = {
  claim: ['lead', 'agency'],
  'take-back': ['lead', 'agency'],
  verify: ['lead', 'member', 'agency'],
  'request-changes': ['lead', 'member', 'agency'],
  close: ['lead'],
  'keep-open': ['lead'],
};

function checkRole(step: ClaimStep, by: Party): void {
  if (!rolesFor[step].includes(by.role)) throw new Problem('closure.not-yours', { step });
}

function checkParty(claim: ClosingClaim, step: ClaimStep, by: Party): void {
  checkRole(step, by);
  const isSameSide = claim.claimantIds.includes(by.personId) || claim.agencyId === by.agencyId;
  if ((step === 'claim' || step === 'take-back') && by.role !== 'lead' && !isSameSide)
    throw new Problem('closure.not-yours', { step });
  if (step !== 'verify' && step !== 'request-changes') return;
  if (claim.claimantIds.includes(by.personId)) throw new Problem('action.same-person');
  if (by.role === 'agency' && claim.agencyId === null) throw new Problem('closure.not-yours', { step });
  if (by.agencyId !== null && by.agencyId === claim.agencyId) throw new Problem('closure.same-agency');
}
