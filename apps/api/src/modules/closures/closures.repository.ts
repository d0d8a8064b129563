import type { Axes, ClosingClaim, ClosureBasis, LocalDate } from '@followthrough/domain';
import type { Scoped } from '../../database/scope.js';
import { seesAction, seesOnAction } from '../../database/seen.js';

/** What closing an action is judged on. */
export interface ClosableAction extends Axes {
  readonly id: string;
  readonly version: number;
  readonly committeeId: string;
  readonly closedOn: LocalDate | null;
}

/** A claim as it is kept, with what the rules look at. */
export interface StoredClaim extends ClosingClaim {
  readonly id: string;
  readonly version: number;
  readonly actionId: string;
  readonly basis: ClosureBasis;
  readonly claimedBy: string;
  readonly verifiedBy: string | null;
  readonly verifiedOn: LocalDate | null;
  readonly approvedBy: string | null;
  readonly supersededById: string | null;
  readonly lookBackOn: LocalDate | null;
}

/** The closure that stands on a closed action. */
export interface StandingClosure {
  readonly id: string;
  readonly claimId: string | null;
  readonly decidedOn: LocalDate;
  readonly lookBackOn: LocalDate | null;
}

const claimJson = `json_build_object(
  'id', x.id, 'version', x.version, 'actionId', x.action_id, 'state', x.state, 'basis', x.basis,
  'claimantIds', x.claimant_ids, 'agencyId', x.claimed_agency_id, 'verifierId', x.verified_by_id,
  'claimedBy', x.claimed_by, 'verifiedBy', x.verified_by, 'verifiedOn', x.verified_on, 'approvedBy', x.approved_by,
  'supersededById', x.superseded_by_id, 'lookBackOn', x.look_back_on)`;

/** An action the caller may see, as far as closing it goes; `null` when there is none such. */
export function findClosable(scoped: Scoped, actionId: string): Promise<ClosableAction | null> {
  return scoped.json<ClosableAction>(
    `select json_build_object('id', a.id, 'version', a.version, 'committeeId', a.committee_id, 'delivery', a.delivery,
       'effect', a.effect, 'closedOn', a.closed_on) as json
     from action a where a.id = $1 and ${seesAction(scoped.scope, 'a')}`,
    [actionId],
  );
}

/** A claim on an action the caller may see, or `null`. */
export function findClaim(scoped: Scoped, claimId: string): Promise<StoredClaim | null> {
  return scoped.json<StoredClaim>(
    `select ${claimJson} as json from closure_claim x where x.id = $1 and ${seesOnAction(scoped.scope, 'x')}`,
    [claimId],
  );
}

/** The claim on an action that waits for somebody, or `null`. */
export function findWaitingClaim(scoped: Scoped, actionId: string): Promise<StoredClaim | null> {
  return scoped.json<StoredClaim>(
    `select ${claimJson} as json from closure_claim x
     where x.action_id = $1 and x.state in ('claimed', 'changes-requested', 'verified')
       and ${seesOnAction(scoped.scope, 'x')}`,
    [actionId],
  );
}

/** The closure that stands on an action, or `null` while it is open. */
export function findStandingClosure(scoped: Scoped, actionId: string): Promise<StandingClosure | null> {
  return scoped.json<StandingClosure>(
    `select json_build_object('id', x.id, 'claimId', x.claim_id, 'decidedOn', x.decided_on,
       'lookBackOn', x.look_back_on) as json
     from closure x join action a on a.id = x.action_id
     where x.action_id = $1 and x.reopened_on is null and a.closed_on is not null and ${seesAction(scoped.scope, 'a')}
     order by x.decided_on desc, x.id limit 1`,
    [actionId],
  );
}

/** How many of these pieces of evidence are on an action, and how strong the strongest is that is still in date. */
export async function weighEvidence(
  scoped: Scoped,
  { actionId, today }: { actionId: string; today: LocalDate },
  ids: readonly string[],
): Promise<{ found: number; strongest: number }> {
  const weighed = await scoped.json<{ found: number; strongest: number }>(
    `select json_build_object('found', count(*), 'strongest', coalesce(max(e.grade)
         filter (where e.expires_on is null or e.expires_on >= $3::date), 0)) as json
     from evidence_use x join evidence e on e.id = x.evidence_id
     where x.action_id = $1 and x.removed_on is null and x.evidence_id = any($2::uuid[])
       and ${seesOnAction(scoped.scope, 'x')}`,
    [actionId, ids, today],
  );
  return weighed ?? { found: 0, strongest: 0 };
}

/** What changes on a claim with a step. */
export interface ClaimChange {
  readonly state: string;
  readonly basis?: string;
  readonly reason?: string;
  readonly evidenceIds?: readonly string[];
  readonly supersededById?: string | null;
  readonly approvedBy?: string | null;
  readonly lookBackOn?: LocalDate | null;
  readonly claimedOn?: LocalDate;
  readonly claimedBy?: string;
  readonly claimedById?: string;
  readonly claimedAgencyId?: string | null;
  readonly claimantIds?: readonly string[];
  readonly verifiedOn?: LocalDate | null;
  readonly verifiedBy?: string | null;
  readonly verifiedById?: string | null;
  readonly verifiedAgencyId?: string | null;
}

const columnOf = (field: string) => field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/**
 * Changes a claim, if it is still the version that was seen.
 *
 * @returns Whether it was; when it was not, nothing is changed.
 */
export async function changeClaim(scoped: Scoped, id: string, seen: number, change: ClaimChange): Promise<boolean> {
  const given = Object.entries(change).filter(([, value]) => value !== undefined);
  const assignments = given.map(([field], index) => `${columnOf(field)} = $${index + 3}`);
  const changed = await scoped.rows<{ id: string }>(
    `update closure_claim x set ${assignments.join(', ')}
     where x.id = $1 and x.version = $2 and ${seesOnAction(scoped.scope, 'x')} returning x.id`,
    [id, seen, ...given.map(([, value]) => value)],
  );
  return changed.length === 1;
}
