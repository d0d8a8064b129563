import type { CycleView, EscalationReason, LocalDate } from '@followthrough/domain';
import { decisionSoughtWords } from '@followthrough/domain/words';
import type { Scoped } from '../../database/scope.js';
import { seesAction, seesChange, seesOnAction, seesOwn } from '../../database/seen.js';
import { cycleJson } from '../cycles/index.js';
import type { RecordedChange } from './changes/change-rows.js';
import type { Outlook } from './chief-officers/exceptions-and-asks.js';
import type { ReportedReview } from './chief-officers/review-rows.js';
import type { ThemeInReview } from './committee/to-theme-row.js';

/** Every test of change the caller may see, each ramp in order. */
export async function findCycles(scoped: Scoped): Promise<CycleView[]> {
  const found = await scoped.json<CycleView[]>(
    `select coalesce(json_agg(${cycleJson(scoped.scope)} order by x.action_id, x.ramp, x.number), '[]') as json
     from pdsa_cycle x left join agency g on g.id = x.agency_id where ${seesOnAction(scoped.scope, 'x')}`,
  );
  return found ?? [];
}

/** Every theme on the findings of every review: what people decided and what waits for them, counted apart. */
export async function findThemesInReviews(scoped: Scoped): Promise<ThemeInReview[]> {
  const found = await scoped.json<ThemeInReview[]>(
    `select coalesce(json_agg(c order by c."group", c.theme, c."reviewReference"), '[]') as json from (
       select t.name as theme, t.group_slug as "group", r.reference as "reviewReference", r.pseudonym,
         r.reported_on as "reportedOn",
         count(*) filter (where x.status in ('confirmed', 'added') and x.stance = 'learning') as learning,
         count(*) filter (where x.status in ('confirmed', 'added') and x.stance <> 'learning') as strengths,
         count(*) filter (where x.status = 'suggested') as unconfirmed
       from theme_assignment x join theme t on t.slug = x.slug join review r on r.id = x.review_id
       where x.finding_id is not null and x.status <> 'rejected' and ${seesOwn(scoped.scope, 'x')}
       group by t.slug, r.id) c`,
  );
  return found ?? [];
}

/** References of the reviews, reported after a day, with learning that a person confirmed, by the slug of its theme. */
export async function findReviewsByTheme(
  scoped: Scoped,
  after: LocalDate,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = await scoped.json<Record<string, string[]>>(
    `select coalesce(json_object_agg(slug, reviews), '{}') as json from (
       select x.slug, json_agg(distinct r.reference) as reviews
       from theme_assignment x join review r on r.id = x.review_id
       where x.finding_id is not null and x.stance = 'learning' and x.status in ('confirmed', 'added')
         and r.reported_on > $1 and ${seesOwn(scoped.scope, 'x')}
       group by x.slug) t`,
    [after],
  );
  return new Map(Object.entries(found ?? {}));
}

/** The themes a person confirmed on each action, or on a strategy it serves, by the action's id. */
export async function findThemesOfActions(scoped: Scoped): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = await scoped.json<Record<string, string[]>>(
    `select coalesce(json_object_agg("actionId", slugs), '{}') as json from (
       select sa.action_id as "actionId", json_agg(distinct x.slug) as slugs
       from strategy_action sa
       join theme_assignment x on x.strategy_id = sa.strategy_id or x.action_id = sa.action_id
       where ${seesOwn(scoped.scope, 'sa')} and ${seesOwn(scoped.scope, 'x')} and x.status in ('confirmed', 'added') and x.stance = 'learning'
       group by sa.action_id) t`,
  );
  return new Map(Object.entries(found ?? {}));
}

/** What is known of the way ahead of each action that has a forecast or something in its way, by the action's id. */
export async function findOutlooks(scoped: Scoped): Promise<ReadonlyMap<string, Outlook>> {
  const found = await scoped.json<Record<string, Outlook>>(
    `select coalesce(json_object_agg(a.id, json_build_object('forecastOn', a.forecast_on, 'blockers', b.texts)), '{}')
       as json
     from action a cross join lateral (
       select coalesce(json_agg(text order by raised_on), '[]') as texts, count(*) as open
       from blocker where action_id = a.id and resolved_on is null) b
     where ${seesAction(scoped.scope, 'a')} and (a.forecast_on is not null or b.open > 0)`,
  );
  return new Map(Object.entries(found ?? {}));
}

/** Why actions were brought to the chief officers and what is sought of them, where nothing has come of it yet, by action. */
export async function findBrought(scoped: Scoped): Promise<ReadonlyMap<string, string>> {
  const steps = await scoped.rows<{ actionId: string; why: string; reason: EscalationReason }>(
    `select e.action_id as "actionId", e.why, e.step as reason from escalation_step e
     where ${seesOwn(scoped.scope, 'e')} and e.kind = 'escalation' and e.rung = 'chief-officers' and e.outcome is null
     order by e.due_on, e.step`,
  );
  const brought = new Map<string, string>();
  for (const { actionId, why, reason } of steps) {
    const sentence = [why, decisionSoughtWords[reason]].join(' ').trim();
    brought.set(actionId, [brought.get(actionId), sentence].filter(Boolean).join('\n'));
  }
  return brought;
}

/** Every review of the committee with what runs beside it, the one notified last first. */
export async function findReportedReviews(scoped: Scoped): Promise<ReportedReview[]> {
  const found = await scoped.json<ReportedReview[]>(
    `select coalesce(json_agg(json_build_object(
         'reference', r.reference, 'pseudonym', r.pseudonym, 'event', r.event, 'ageBand', r.age_band,
         'notifiedOn', r.notified_on, 'decision', r.decision, 'decidedOn', r.decided_on,
         'careInspectorateNotifiedOn', r.care_inspectorate_notified_on, 'startedOn', r.started_on,
         'reportedOn', r.reported_on, 'committeeAcceptedOn', r.committee_accepted_on,
         'chiefOfficersRatifiedOn', r.chief_officers_ratified_on,
         'holds', (select coalesce(json_agg(json_build_object('kind', h.kind, 'startedOn', h.started_on,
             'endedOn', h.ended_on, 'reviewHeldFrom', h.review_held_from, 'reviewHeldTo', h.review_held_to,
             'publicationHeldFrom', h.publication_held_from, 'publicationHeldTo', h.publication_held_to,
             'lookAgainOn', h.look_again_on, 'note', h.note) order by h.started_on), '[]')
           from review_hold h where h.review_id = r.id))
       order by r.notified_on desc nulls last, r.reference), '[]') as json
     from review r where ${seesOwn(scoped.scope, 'r')}`,
  );
  return found ?? [];
}

/**
 * When each column of each action was last written after an instant, and by whom; with the reason and who agreed, where
 * a date was moved or an action closed.
 */
export async function findRecordedChanges(
  scoped: Scoped,
  after: string,
  until: string | null = null,
): Promise<RecordedChange[]> {
  const found = await scoped.json<RecordedChange[]>(
    `select coalesce(json_agg(json_build_object(
         'actionId', h.action_id, 'field', h.field, 'on', (h.at at time zone 'Europe/London')::date, 'role', h.role,
         'agreedBy', coalesce(d.approved_by, c.decided_by), 'reason', coalesce(d.reason, c.reason))), '[]') as json
     from (select distinct on (e.action_id, field) e.action_id, field, e.at, e.role
       from audit_entry e, unnest(e.fields) as field
       where ${seesChange(scoped.scope, 'e')} and e.subject = 'action' and e.at > $1::timestamptz
         and ($2::timestamptz is null or e.at <= $2)
       order by e.action_id, field, e.position desc) h
     left join lateral (select x.approved_by, x.reason from due_change x join action a on a.id = x.action_id
       where h.field = 'due_on' and x.action_id = h.action_id
       order by x.changed_on desc, x.to_on = a.due_on desc limit 1) d on true
     left join lateral (select coalesce(reopened_by, decided_by) as decided_by, coalesce(reopened_reason, reason) as reason
       from closure
       where h.field = 'closure_basis' and action_id = h.action_id order by decided_on desc limit 1) c on true`,
    [after, until],
  );
  return found ?? [];
}
