import type { ClosingClaim, ClosureQueue, LocalDate, QueuedClaim } from '@followthrough/domain';
import type { Scoped } from '../../database/scope.js';
import { seesAction } from '../../database/seen.js';

/** A claim that waits, with what says for whom. */
export type StoredQueuedClaim = QueuedClaim &
  Pick<ClosingClaim, 'claimantIds' | 'agencyId' | 'verifierId'> & { readonly committeeId: string };

// Where an action serves several strategies, its home committee's first names the review.
const reviewOf = `join lateral (
  select r.reference from strategy_action sa join strategy s on s.id = sa.strategy_id join review r on r.id = s.review_id
  where sa.action_id = a.id order by s.committee_id is distinct from a.committee_id, r.reference limit 1) r on true
  join committee c on c.id = a.committee_id`;
const actionJson = `json_build_object('id', a.id, 'reference', a.reference, 'text', a.text)`;

/** Every claim that waits on an action the caller may see, oldest first. */
export async function findQueuedClaims(scoped: Scoped): Promise<StoredQueuedClaim[]> {
  const found = await scoped.json<StoredQueuedClaim[]>(
    `select coalesce(json_agg(json_build_object(
         'claimId', x.id, 'action', ${actionJson}, 'reviewReference', r.reference, 'committee', c.name,
         'committeeId', a.committee_id, 'state', x.state, 'basis', x.basis, 'reason', x.reason,
         'wanted', case when x.state = 'changes-requested' then (select t.words from closure_step t
           where t.claim_id = x.id and t.kind = 'changes-requested' order by t.position desc limit 1) end,
         'claimedBy', x.claimed_by, 'claimedOn', x.claimed_on, 'verifiedBy', x.verified_by,
         'verifiedOn', x.verified_on, 'claimantIds', x.claimant_ids, 'agencyId', x.claimed_agency_id,
         'verifierId', x.verified_by_id) order by x.claimed_on, r.reference, a.reference, x.id), '[]') as json
     from closure_claim x join action a on a.id = x.action_id ${reviewOf}
     where x.state in ('claimed', 'changes-requested', 'verified') and ${seesAction(scoped.scope, 'a')}`,
  );
  return found ?? [];
}

/** Closures of the caller's own committee that are to be looked back at by a day, longest waiting first. */
export async function findLookBacksDue(scoped: Scoped, today: LocalDate): Promise<ClosureQueue['toLookBack']> {
  const found = await scoped.json<ClosureQueue['toLookBack']>(
    `select coalesce(json_agg(json_build_object('closureId', x.id, 'action', ${actionJson},
         'reviewReference', r.reference, 'basis', x.basis, 'decidedOn', x.decided_on, 'lookBackOn', x.look_back_on)
       order by x.look_back_on, r.reference, a.reference, x.id), '[]') as json
     from closure x join action a on a.id = x.action_id ${reviewOf}
     where x.look_back_on <= $1 and x.reopened_on is null and a.closed_on is not null
       and x.committee_id = scope.committee_id() and ${seesAction(scoped.scope, 'a')}`,
    [today],
  );
  return found ?? [];
}
