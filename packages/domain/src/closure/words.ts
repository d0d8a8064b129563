import type { ClaimState, ClosureStepKind, DecidingBody, LookBackFound } from './states.js';

/** The words for where a claim stands. */
export const claimStateWords: Record<ClaimState, string> = {
  claimed: 'Waits to be verified',
  'changes-requested': 'Changes requested',
  verified: 'Verified, waits for the committee',
  closed: 'The committee closed the action',
  'not-closed': 'The committee did not close the action',
  'taken-back': 'Taken back',
};

/** The words for each step, as what somebody did. */
export const closureStepWords: Record<ClosureStepKind, string> = {
  claimed: 'Claimed',
  'changes-requested': 'Changes requested',
  'claimed-again': 'Claimed again',
  verified: 'Verified',
  'taken-back': 'Claim taken back',
  'decided-closed': 'Closed by the committee',
  'decided-not-closed': 'Not closed by the committee',
  'looked-back': 'Looked back',
  reopened: 'Opened again',
};

/** The words for whose meeting decided. */
export const decidingBodyWords: Record<DecidingBody, string> = {
  committee: 'The committee',
  'sub-group': 'A sub-group the committee gave the decision to',
};

/** The words for what was found on looking back. */
export const lookBackWords: Record<LookBackFound, string> = {
  'still-in-place': 'Still in place',
  lapsed: 'Lapsed',
  'not-known': 'Not known',
};
