import type { ShareList } from '@followthrough/domain';
import type { Scoped } from '../../database/scope.js';

const askedOfUs = 'h.to_committee_id = (select scope.committee_id())';

/** What other committees asked the caller's to share, unanswered first; of each action only what was told. */
export async function findAsked(scoped: Scoped): Promise<ShareList['asked']> {
  const found = await scoped.json<ShareList['asked']>(
    `select coalesce(json_agg(json_build_object('id', h.id, 'committee', c.name, 'words', h.words,
         'proposedOn', h.proposed_on, 'proposedBy', h.proposed_by, 'answer', h.answer)
       order by h.answer <> 'open', h.proposed_on desc, h.id), '[]') as json
     from action_share h join committee c on c.id = h.committee_id where ${askedOfUs} and h.answer <> 'withdrawn'`,
  );
  return found ?? [];
}

/** Something the caller's committee was asked to share. */
export interface AskedShare {
  readonly id: string;
  readonly actionId: string;
  readonly answer: string;
}

/** One of them, or `null`. */
export function findShare(scoped: Scoped, id: string): Promise<AskedShare | null> {
  return scoped.json<AskedShare>(
    `select json_build_object('id', h.id, 'actionId', h.action_id, 'answer', h.answer) as json
     from action_share h where h.id = $1 and ${askedOfUs}`,
    [id],
  );
}

/** How a committee answered. */
export interface Answer {
  readonly answer: string;
  readonly answeredOn: string;
  readonly answeredBy: string;
}

/** Records the answer, unless there is one; says whether it was recorded. */
export async function answerShare(scoped: Scoped, id: string, answer: Answer): Promise<boolean> {
  const found = await scoped.rows<{ id: string }>(
    `update action_share h set answer = $2, answered_on = $3, answered_by = $4
     where h.id = $1 and h.answer = 'open' and ${askedOfUs} returning h.id`,
    [id, answer.answer, answer.answeredOn, answer.answeredBy],
  );
  return found.length === 1;
}

/** Takes back what a committee was asked of an action, unless it has answered; says whether it was taken back. */
export async function withdrawProposal(
  scoped: Scoped,
  { actionId, toCommitteeId }: Pick<Proposal, 'actionId' | 'toCommitteeId'>,
  { answeredOn, answeredBy }: Omit<Answer, 'answer'>,
): Promise<boolean> {
  const found = await scoped.rows<{ id: string }>(
    `update action_share h set answer = 'withdrawn', answered_on = $3, answered_by = $4
     where h.action_id = $1 and h.to_committee_id = $2 and h.answer = 'open'
       and h.committee_id = (select scope.committee_id()) returning h.id`,
    [actionId, toCommitteeId, answeredOn, answeredBy],
  );
  return found.length === 1;
}

/** A proposal to share an action, as it is first kept. */
export interface Proposal {
  readonly actionId: string;
  readonly toCommitteeId: string;
  readonly words: string;
  readonly proposedOn: string;
  readonly proposedBy: string;
}

/** Whether there is such a committee, and whether it has the action or an open proposal already. */
export async function shareStands(
  scoped: Scoped,
  actionId: string,
  toCommitteeId: string,
): Promise<'none' | 'free' | 'there'> {
  const [found] = await scoped.rows<{ there: boolean }>(
    `select $2 = any(a.committee_ids) or exists (select from action_share h where h.action_id = a.id
         and h.to_committee_id = $2 and h.answer = 'open' and h.committee_id = (select scope.committee_id())) as there
     from committee c, action a where c.id = $2 and a.id = $1 and a.committee_id = (select scope.committee_id())`,
    [actionId, toCommitteeId],
  );
  if (found === undefined) return 'none';
  return found.there ? 'there' : 'free';
}

/** Keeps a proposal. */
export async function insertProposal(scoped: Scoped, proposal: Proposal): Promise<void> {
  await scoped.rows(
    `insert into action_share (action_id, committee_id, to_committee_id, words, proposed_on, proposed_by)
     values ($1, (select scope.committee_id()), $2, $3, $4, $5)`,
    [proposal.actionId, proposal.toCommitteeId, proposal.words, proposal.proposedOn, proposal.proposedBy],
  );
}
