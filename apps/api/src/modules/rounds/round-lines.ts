import {
  countRequests,
  requestStanding,
  type AgencyAnswers,
  type LocalDate,
  type RequestStanding,
  type RoundLine,
  type RoundRequest,
} from '@followthrough/domain';
import type { StoredRequest } from './requests.repository.js';
import type { StoredRound } from './rounds.repository.js';

/** A round as a line of the list, its requests judged by the day. */
export function toRoundLine(stored: StoredRound, today: LocalDate): RoundLine {
  const { plans, asked, answered, coversAll: _coversAll, ...line } = stored;
  const open = asked - answered;
  const late = requestStanding(null, line.deadlineOn, today) === 'late';
  const counts = { asked, answered, notYet: late ? 0 : open, late: late ? open : 0 };
  return { ...line, plans: plans.length, counts };
}

/** The next meeting: the earliest that is still to come and not sealed already. */
export function nextMeeting(rounds: readonly RoundLine[], today: LocalDate): RoundLine | null {
  const ahead = rounds.filter(({ meetingOn, state }) => meetingOn >= today && state !== 'sealed');
  return ahead.toSorted((one, other) => one.meetingOn.localeCompare(other.meetingOn))[0] ?? null;
}

/** A request with where it stands on a day. */
export function toRoundRequest(stored: StoredRequest, deadlineOn: LocalDate, today: LocalDate): RoundRequest {
  const { agencyId: _agencyId, ...request } = stored;
  return { ...request, standing: requestStanding(request.answeredOn, deadlineOn, today) };
}

/** How each agency has answered, by name; actions that name none come last. */
export function answersByAgency(requests: readonly RoundRequest[]): AgencyAnswers[] {
  const groups = new Map<string | null, RequestStanding[]>();
  for (const { agency, standing } of requests) groups.set(agency, [...(groups.get(agency) ?? []), standing]);
  return [...groups].map(([agency, standings]) => ({ agency, counts: countRequests(standings) }));
}
