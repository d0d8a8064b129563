import {
  recurredAfterClosure,
  type ClosedAction,
  type EscalationFacts,
  type EscalationReason,
  type LearningSeen,
  type LocalDate,
} from '@followthrough/domain';
import type { Scoped } from '../../database/scope.js';

/** An action as far as escalating it goes: no word of its text. */
export interface EscalationCandidate extends Omit<EscalationFacts, 'recurredOn'> {
  readonly id: string;
  readonly agencyIds: readonly string[];
  readonly slugs: readonly string[];
}

/** Every committee, for work that runs for no caller. */
export async function findCommitteeIds(scoped: Scoped): Promise<string[]> {
  const rows = await scoped.rows<{ id: string }>('select id from committee order by id');
  return rows.map(({ id }) => id);
}

const confirmed = `x.status in ('confirmed', 'added') and x.stance = 'learning'`;

/** The themes a person confirmed on an action, or on a strategy it serves. */
const slugsOf = (action: string) => `(select coalesce(json_agg(distinct x.slug), '[]') from theme_assignment x
  where ${confirmed} and (x.action_id = ${action}.id
    or x.strategy_id in (select strategy_id from strategy_action where action_id = ${action}.id)))`;

/**
 * The facts of every action of a committee that is still to be delivered. One that was never dated and never reported on
 * is silent since its review was reported.
 */
export async function findCandidates(scoped: Scoped, committeeId: string): Promise<EscalationCandidate[]> {
  const found = await scoped.json<EscalationCandidate[]>(
    `select coalesce(json_agg(json_build_object('id', a.id, 'agencyIds', a.agency_ids, 'delivery', a.delivery,
         'startsOn', coalesce(a.starts_on, (select min(r.reported_on) from strategy_action sa
           join strategy s on s.id = sa.strategy_id join review r on r.id = s.review_id where sa.action_id = a.id)),
         'dueOn', a.due_on, 'reviewOn', a.review_on, 'forecastOn', a.forecast_on, 'declared', a.declared,
         'lastUpdatedOn', a.last_update_on, 'blockersOpen', b.open,
         'movedOn', (select coalesce(json_agg(d.changed_on order by d.changed_on), '[]') from due_change d
           where d.action_id = a.id and d.from_on is not null),
         'resourceRefusedOn', (select max(q.answered_on) from resource_ask q
           where q.action_id = a.id and q.answer = 'refused'),
         'blockedAcrossAgenciesOn', case when a.scope = 'multi-agency' or cardinality(a.agency_ids) > 1 then b.since end,
         'slugs', ${slugsOf('a')})), '[]') as json
     from action a cross join lateral (select count(*) as open, min(raised_on) as since from blocker
       where action_id = a.id and resolved_on is null) b
     where a.committee_id = $1 and a.delivery in ('not-started', 'in-progress') and a.closed_on is null`,
    [committeeId],
  );
  return found ?? [];
}

/**
 * The themes of a committee on which learning came back after an action on them was closed, with the day it was last
 * reported. Practice that ended before the closure has not come back after it.
 */
export async function findRecurredOn(scoped: Scoped, committeeId: string): Promise<ReadonlyMap<string, LocalDate>> {
  const seen = await scoped.json<LearningSeen[]>(
    `select coalesce(json_agg(distinct jsonb_build_object('reviewId', r.id, 'slug', x.slug, 'reportedOn', r.reported_on,
       'practiceFrom', r.practice_from, 'practiceTo', r.practice_to)), '[]') as json
     from theme_assignment x join review r on r.id = x.review_id
     where x.committee_id = $1 and x.finding_id is not null and ${confirmed} and r.reported_on is not null`,
    [committeeId],
  );
  const closed = await scoped.json<(Omit<ClosedAction, 'slug'> & { readonly slugs: string[] })[]>(
    `select coalesce(json_agg(json_build_object('actionId', a.id, 'closedOn', a.closed_on, 'basis', a.closure_basis,
         'evidenceGrade', 0, 'slugs', ${slugsOf('a')},
         'reviewIds', (select json_agg(s.review_id) from strategy_action sa join strategy s on s.id = sa.strategy_id
           where sa.action_id = a.id))), '[]') as json
     from action a where a.committee_id = $1 and a.closed_on is not null
       and a.closure_basis not in ('withdrawn', 'superseded')`,
    [committeeId],
  );
  const each = (closed ?? []).flatMap(({ slugs, ...action }) => slugs.map((slug) => ({ ...action, slug })));
  const came = recurredAfterClosure(seen ?? [], each).filter(({ practice }) => practice !== 'before');
  // The newest report comes first, so that the last one written of a theme is the first there was.
  return new Map(came.toReversed().map(({ slug, reportedOn }) => [slug, reportedOn]));
}

/** A step that nothing has come of yet. */
export interface OpenStep {
  readonly id: string;
  readonly actionId: string;
  readonly reason: EscalationReason;
  readonly sinceOn: LocalDate;
}

/** The steps of a committee that nothing has come of yet. */
export function findStepsToSettle(scoped: Scoped, committeeId: string): Promise<OpenStep[]> {
  return scoped.rows<OpenStep>(
    `select id, action_id as "actionId", step as reason, due_on as "sinceOn" from escalation_step
     where committee_id = $1 and kind = 'escalation' and outcome is null`,
    [committeeId],
  );
}

/** Writes of steps whose reason holds no longer that it does not. */
export async function settleSteps(
  scoped: Scoped,
  ids: readonly string[],
  outcome: string,
  on: LocalDate,
): Promise<void> {
  if (ids.length === 0) return;
  await scoped.rows(
    `update escalation_step set outcome = $2, outcome_on = $3, outcome_by = 'The product itself'
     where id = any($1::uuid[]) and outcome is null`,
    [ids, outcome, on],
  );
}
