import { mayTakeStep, type ClosingClaim, type ClaimView, type Me, type Party } from '@followthrough/domain';

/** Who a caller is to the rules of closing: their account, never the name as typed. */
export function partyOf(me: Me): Party {
  return { personId: me.personId, role: me.role, agencyId: me.agency?.id ?? null };
}

/** Whether a caller records decisions on an action: the lead of the committee whose action it is, of no other. */
export function decidesFor(me: Me, committeeId: string): boolean {
  return me.role === 'lead' && me.committee?.id === committeeId;
}

/** What a caller may do with a claim, so that a screen offers only that. */
export function permissionsOnClaim(me: Me, claim: ClosingClaim, committeeId: string): ClaimView['may'] {
  const party = partyOf(me);
  return {
    claimAgain: claim.state === 'changes-requested' && mayTakeStep(claim, 'claim', party),
    takeBack: mayTakeStep(claim, 'take-back', party),
    verify: mayTakeStep(claim, 'verify', party),
    decide: decidesFor(me, committeeId) && mayTakeStep(claim, 'close', party),
  };
}
