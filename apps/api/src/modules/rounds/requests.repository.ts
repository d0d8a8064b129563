import type { AnswerHow, LocalDate, RoundRequest } from '@followthrough/domain';
import type { Scoped } from '../../database/scope.js';
import { seesAction, seesOnAction, seesOwn } from '../../database/seen.js';
import { owesUpdate } from './rounds.repository.js';

/** A request as it is kept; where it stands is judged by the day. */
export type StoredRequest = Omit<RoundRequest, 'standing'> & { readonly agencyId: string | null };

/** Everything a round asked, by agency and then in the order of the plan. */
export async function findRequests(scoped: Scoped, roundId: string): Promise<StoredRequest[]> {
  const found = await scoped.json<StoredRequest[]>(
    `select coalesce(json_agg(json_build_object('id', q.id, 'actionId', a.id, 'reference', a.reference, 'text', a.text,
         'reviewReference', s.reference, 'agencyId', q.agency_id, 'agency', g.name,
         'posts', (select coalesce(json_agg(l.post order by l.position), '[]') from action_lead l
           where l.action_id = a.id and l.agency_id is not distinct from q.agency_id),
         'answeredOn', q.answered_on, 'how', q.answered_how, 'answeredBy', q.answered_by,
         'chasedOn', (select coalesce(json_agg(distinct e.taken_on order by e.taken_on), '[]') from escalation_step e
           where e.round_id = q.round_id and e.action_id = q.action_id
             and e.agency_id is not distinct from q.agency_id))
       order by g.name nulls last, s.reference, s.position, s.place, a.id), '[]') as json
     from round_request q join action a on a.id = q.action_id left join agency g on g.id = q.agency_id
     join lateral (select r.reference, y.position, x.position as place from strategy_action x
       join strategy y on y.id = x.strategy_id join review r on r.id = y.review_id
       where x.action_id = a.id and ${seesOwn(scoped.scope, 'y')} order by y.id limit 1) s on true
     where q.round_id = $1 and ${seesOwn(scoped.scope, 'q')} and ${seesAction(scoped.scope, 'a')}`,
    [roundId],
  );
  return found ?? [];
}

/**
 * Asks each agency with a lead on an action of the round's plans about it. Where an update was written today already,
 * it is the answer.
 *
 * @returns The agencies that were asked and have not answered; `null` for actions that name none.
 */
export async function insertRequests(scoped: Scoped, roundId: string, today: LocalDate): Promise<(string | null)[]> {
  const asked = await scoped.rows<{ agencyId: string | null; answeredOn: LocalDate | null }>(
    `insert into round_request (round_id, committee_id, action_id, agency_id, asked_on, answered_on, answered_how,
       answered_by)
     select $1::uuid, scope.committee_id(), l.action_id, l.agency_id, $2::date, u.written_on,
       case when u.id is null then null when u.nothing_changed then 'nothing-changed'
         when u.agency_id is null then 'committee' else 'update' end, u.written_by
     from (select distinct a.id as action_id, x.agency_id
       from round_review p join strategy s on s.review_id = p.review_id join strategy_action sa on sa.strategy_id = s.id
         join action a on a.id = sa.action_id left join action_lead x on x.action_id = a.id
       where p.round_id = $1 and ${seesOwn(scoped.scope, 'p')} and ${seesAction(scoped.scope, 'a')}
         and ${owesUpdate('a', '$2')}
         -- A post without an agency is asked for only where the action names no agency at all.
         and (x.agency_id is not null or cardinality(a.agency_ids) = 0)) l
     left join lateral (select * from action_update w
       where w.action_id = l.action_id and w.written_on >= $2 and (w.agency_id is null or w.agency_id = l.agency_id)
       order by w.position desc limit 1) u on true
     returning agency_id as "agencyId", answered_on as "answeredOn"`,
    [roundId, today],
  );
  return [...new Set(asked.filter(({ answeredOn }) => answeredOn === null).map(({ agencyId }) => agencyId))];
}

/** A request that waits for an answer. */
export interface OpenRequest {
  readonly actionId: string;
  readonly agencyId: string | null;
}

/** What a round still waits for. */
export async function findOpenRequests(scoped: Scoped, roundId: string): Promise<OpenRequest[]> {
  return scoped.rows<OpenRequest>(
    `select q.action_id as "actionId", q.agency_id as "agencyId" from round_request q
     where q.round_id = $1 and q.answered_on is null and ${seesOwn(scoped.scope, 'q')}`,
    [roundId],
  );
}

/** What the caller is asked for: a request, its action, and the meeting it is for. */
export interface AskedStored {
  readonly requestId: string;
  readonly actionId: string;
  readonly answeredOn: LocalDate | null;
  readonly how: AnswerHow | null;
  readonly roundId: string;
  readonly committee: string;
  readonly body: 'committee' | 'sub-group' | 'chief-officers';
  readonly meetingOn: LocalDate;
  readonly deadlineOn: LocalDate;
}

const askedJson = `json_build_object('requestId', q.id, 'actionId', q.action_id, 'answeredOn', q.answered_on,
  'how', q.answered_how, 'roundId', o.id, 'committee', c.name, 'body', o.body, 'meetingOn', o.meeting_on,
  'deadlineOn', o.deadline_on)`;

const askedFrom = `round_request q join reporting_round o on o.id = q.round_id and o.state = 'asking'
  join committee c on c.id = o.committee_id`;

/** Which requests are the caller's to answer: their agency's, or those of their committee's round. */
const isAsked = ({ scope }: Scoped) =>
  scope.role === 'agency'
    ? `q.agency_id = (select scope.agency_id()) and ${seesOnAction(scope, 'q')}`
    : `${seesOwn(scope, 'q')} and ${seesOnAction(scope, 'q')}`;

/** Everything asked of the caller's agency in rounds that are asking now, the earliest deadline first. */
export async function findAsked(scoped: Scoped): Promise<AskedStored[]> {
  const found = await scoped.json<AskedStored[]>(
    `select coalesce(json_agg(${askedJson} order by o.deadline_on, o.id, q.id), '[]') as json
     from ${askedFrom} where ${isAsked(scoped)}`,
  );
  return found ?? [];
}

/** One request that the caller may answer, with what was last reported of its action; or `null`. */
export function findRequestToAnswer(
  scoped: Scoped,
  id: string,
): Promise<(AskedStored & { readonly lastUpdateOn: LocalDate | null; readonly version: number }) | null> {
  return scoped.json(
    `select (${askedJson})::jsonb || jsonb_build_object('lastUpdateOn', a.last_update_on, 'version', a.version) as json
     from ${askedFrom} join action a on a.id = q.action_id where q.id = $1 and ${isAsked(scoped)}`,
    [id],
  );
}
