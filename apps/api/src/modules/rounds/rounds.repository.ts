import type { LocalDate, MeetingBody, OpenPlan, RoundPage, RoundState } from '@followthrough/domain';
import type { Scoped } from '../../database/scope.js';
import { seesAction, seesOwn } from '../../database/seen.js';

/** A round as it is kept: how its requests stand is judged by the day. */
export interface StoredRound {
  readonly id: string;
  readonly version: number;
  readonly body: MeetingBody;
  readonly meetingOn: LocalDate;
  readonly deadlineOn: LocalDate;
  readonly state: RoundState;
  readonly coversAll: boolean;
  readonly askedOn: LocalDate | null;
  readonly frozenAt: string | null;
  readonly asAt: LocalDate | null;
  readonly sealedAt: string | null;
  readonly plans: RoundPage['plans'];
  readonly asked: number;
  readonly answered: number;
}

const roundJson = `json_build_object(
  'id', o.id, 'version', o.version, 'body', o.body, 'meetingOn', o.meeting_on, 'deadlineOn', o.deadline_on,
  'state', o.state, 'coversAll', o.covers_all, 'askedOn', o.asked_on, 'frozenAt', o.frozen_at, 'asAt', o.as_at,
  'sealedAt', o.sealed_at,
  'plans', (select coalesce(json_agg(json_build_object('reviewId', r.id, 'reference', r.reference,
      'pseudonym', r.pseudonym) order by r.reference), '[]')
    from round_review x join review r on r.id = x.review_id where x.round_id = o.id),
  'asked', (select count(*) from round_request q where q.round_id = o.id),
  'answered', (select count(*) from round_request q where q.round_id = o.id and q.answered_on is not null))`;

/** The rounds of the caller's committee, the latest meeting first. */
export async function findRounds(scoped: Scoped): Promise<StoredRound[]> {
  const found = await scoped.json<StoredRound[]>(
    `select coalesce(json_agg(${roundJson} order by o.meeting_on desc, o.id), '[]') as json
     from reporting_round o where ${seesOwn(scoped.scope, 'o')}`,
  );
  return found ?? [];
}

/** One round of the caller's committee, or `null`. */
export function findRound(scoped: Scoped, id: string): Promise<StoredRound | null> {
  return scoped.json<StoredRound>(
    `select ${roundJson} as json from reporting_round o where o.id = $1 and ${seesOwn(scoped.scope, 'o')}`,
    [id],
  );
}

/** An action that still has to be delivered, and has begun by a day: whoever leads it can say how it goes. */
export const owesUpdate = (action: string, day: string) =>
  `${action}.delivery in ('not-started', 'in-progress') and ${action}.closed_on is null
    and (${action}.starts_on is null or ${action}.starts_on <= ${day})`;

/** The plans of the caller's committee in which something is still to be delivered. */
export async function findOpenPlans(scoped: Scoped, today: LocalDate): Promise<OpenPlan[]> {
  const found = await scoped.json<OpenPlan[]>(
    `select coalesce(json_agg(json_build_object('reviewId', p.id, 'reference', p.reference, 'pseudonym', p.pseudonym,
         'openActions', p.open) order by p.reference), '[]') as json
     from (select r.id, r.reference, r.pseudonym, count(distinct a.id) as open
       from review r join strategy s on s.review_id = r.id join strategy_action sa on sa.strategy_id = s.id
         join action a on a.id = sa.action_id
       where ${seesOwn(scoped.scope, 'r')} and ${seesAction(scoped.scope, 'a')} and ${owesUpdate('a', '$1')}
       group by r.id) p`,
    [today],
  );
  return found ?? [];
}

/** The notes on a round, oldest first. */
export async function findNotes(scoped: Scoped, roundId: string): Promise<RoundPage['notes']> {
  const found = await scoped.json<RoundPage['notes']>(
    `select coalesce(json_agg(json_build_object('writtenAt', n.written_at, 'by', n.written_by, 'text', n.text)
       order by n.written_at), '[]') as json
     from round_note n where n.round_id = $1 and ${seesOwn(scoped.scope, 'n')}`,
    [roundId],
  );
  return found ?? [];
}

/** A reminder that was sent, as it is kept: one for each action, put together by when and to whom. */
export async function findChases(scoped: Scoped, roundId: string): Promise<RoundPage['chases']> {
  const found = await scoped.json<RoundPage['chases']>(
    `select coalesce(json_agg(json_build_object('takenOn', c.taken_on, 'agency', c.agency, 'told', c.told,
         'why', c.why, 'actions', c.actions, 'answeredSince', c.answered) order by c.taken_on desc, c.agency), '[]')
       as json
     from (select e.taken_on, g.name as agency, e.told, e.why, count(*) as actions,
         count(*) filter (where q.answered_on >= e.taken_on) as answered
       from escalation_step e left join agency g on g.id = e.agency_id
         left join round_request q on q.round_id = e.round_id and q.action_id = e.action_id
           and q.agency_id is not distinct from e.agency_id
       where e.round_id = $1 and e.kind = 'chase' and ${seesOwn(scoped.scope, 'e')}
       group by e.taken_on, g.name, e.told, e.why) c`,
    [roundId],
  );
  return found ?? [];
}
