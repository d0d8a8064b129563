import type { ClosingClaim, ClaimView, ClosureStory, LocalDate } from '@followthrough/domain';
import type { Scoped } from '../../database/scope.js';
import { seesAction } from '../../database/seen.js';

/** A claim with its steps as the database gives it. */
export type StoredClaimView = Omit<ClaimView, 'may'> & Pick<ClosingClaim, 'claimantIds' | 'agencyId' | 'verifierId'>;

/** Everything of how an action came to be closed, before it is said what the caller may do. */
export type StoredStory = Omit<ClosureStory, 'claims' | 'bases' | 'may' | 'lookBackMonths'> & {
  readonly committeeId: string;
  readonly closedOn: LocalDate | null;
  readonly claims: readonly StoredClaimView[];
};

const evidenceOf = (ids: string) => `(select coalesce(json_agg(json_build_object('id', e.id, 'title', e.title,
    'grade', e.grade, 'datedOn', e.dated_on) order by e.grade desc, e.dated_on desc), '[]')
  from evidence e where e.id = any(${ids})
    and exists (select from evidence_use u where u.evidence_id = e.id and u.action_id = a.id))`;

/** How an action came to be closed, in one question; `null` when the caller may see no such action. */
export function findClosureStory(scoped: Scoped, actionId: string): Promise<StoredStory | null> {
  const sees = (action: string) => seesAction(scoped.scope, action);
  const named = (id: string) => `(select json_build_object('id', n.id, 'reference', n.reference, 'text', n.text)
    from action n where n.id = ${id} and ${sees('n')})`;
  return scoped.json<StoredStory>(
    `select json_build_object(
       'actionId', a.id, 'actionVersion', a.version, 'committeeId', a.committee_id, 'delivery', a.delivery,
       'effect', a.effect, 'closedOn', a.closed_on, 'supersededBy', ${named('a.superseded_by_id')},
       'claims', (select coalesce(json_agg(json_build_object(
           'id', x.id, 'version', x.version, 'state', x.state, 'basis', x.basis, 'reason', x.reason,
           'claimedBy', x.claimed_by, 'claimedOn', x.claimed_on, 'verifiedBy', x.verified_by,
           'verifiedOn', x.verified_on, 'approvedBy', x.approved_by, 'lookBackOn', x.look_back_on,
           'supersededBy', ${named('x.superseded_by_id')}, 'evidence', ${evidenceOf('x.evidence_ids')},
           'claimantIds', x.claimant_ids, 'agencyId', x.claimed_agency_id, 'verifierId', x.verified_by_id,
           'steps', ${stepsSql('t.claim_id = x.id')})
         order by x.claimed_on desc, x.version desc, x.id), '[]') from closure_claim x where x.action_id = a.id),
       'closures', (select coalesce(json_agg(json_build_object(
           'id', x.id, 'claimId', x.claim_id, 'decidedOn', x.decided_on, 'basis', x.basis, 'reason', x.reason,
           'claimedBy', x.claimed_by, 'verifiedBy', x.verified_by, 'decidedBy', x.decided_by, 'body', x.body,
           'approvedBy', x.approved_by, 'lookBackOn', x.look_back_on,
           'lookBacks', (select coalesce(json_agg(json_build_object('dueOn', l.due_on, 'lookedOn', l.looked_on,
               'found', l.found, 'words', l.words, 'by', l.by, 'evidence', ${evidenceOf('l.evidence_ids')})
             order by l.position desc), '[]') from closure_look_back l where l.closure_id = x.id),
           'reopened', case when x.reopened_on is null then null else json_build_object('on', x.reopened_on,
             'decidedBy', x.reopened_by, 'reason', x.reopened_reason) end)
         order by x.decided_on desc, x.id), '[]') from closure x where x.action_id = a.id),
       'evidence', (select coalesce(json_agg(json_build_object('id', e.id, 'title', e.title, 'grade', e.grade,
           'datedOn', e.dated_on) order by e.grade desc, e.dated_on desc), '[]')
         from evidence_use u join evidence e on e.id = u.evidence_id
         where u.action_id = a.id and u.removed_on is null)) as json
     from action a where a.id = $1 and ${sees('a')}`,
    [actionId],
  );
}

function stepsSql(condition: string): string {
  return `(select coalesce(json_agg(json_build_object('kind', t.kind, 'takenOn', t.taken_on, 'by', t.by,
      'words', t.words, 'basis', t.basis, 'meeting', case when t.met_on is null then null else
        json_build_object('on', t.met_on, 'body', t.body, 'name', t.body_name) end) order by t.position), '[]')
    from closure_step t where ${condition})`;
}
