import type { Sent } from '../open-test-app.js';
import type { Ids } from './ids.js';

/** Something fit to send to the addresses of closing an action, and of accepting that one is not done. */
export function closureSamples({ actionId, claimId }: Ids) {
  const action = { params: { actionId }, version: 1 };
  const claim = { params: { claimId }, version: 1 };
  return {
    showClosureQueue: {},
    showClosure: { params: { actionId } },
    claimClosure: {
      ...action,
      body: {
        ...{ basis: 'delivered-only', reason: 'The guide is out.', evidenceIds: [] },
        ...{ supersededById: null, approvedBy: null, lookBackOn: null },
      },
    },
    takeClaimBack: { ...claim, body: { reason: 'One team has yet to begin.' } },
    verifyClaim: { ...claim, body: { verdict: 'verified', words: 'The guide is on the intranet.' } },
    decideClaim: {
      ...claim,
      body: {
        ...{ outcome: 'closed', reason: 'It is done.', meetingOn: '2026-11-01', lookBackOn: null },
        ...{ body: 'sub-group', bodyName: 'Improvement sub-group' },
      },
    },
    recordLookBack: {
      ...action,
      body: { found: 'still-in-place', lookedOn: '2026-11-01', words: 'Used weekly.', evidenceIds: [], nextOn: null },
    },
    reopenAction: { ...action, body: { reason: 'It lapsed.', decidedBy: 'CPC', decidedOn: '2026-11-01' } },
    showNotActing: { params: { actionId } },
    acceptNotActing: {
      ...action,
      body: { reason: 'No funds this year.', decidedBy: 'CPC', decidedOn: '2026-11-01', endsOn: '2027-05-01' },
    },
    takeUpAction: { ...action, body: { reason: 'Funds were found.' } },
  } satisfies Record<string, Sent>;
}
