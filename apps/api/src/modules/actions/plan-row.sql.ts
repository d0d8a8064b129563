import { seesAction, seesLinked } from '../../database/seen.js';
import type { Scope } from '../../database/scope.js';

/**
 * An action as the plan shows it, and the facts its colour is derived from, as one JSON value. Goes with `planRowFrom`.
 * Of several strategies, one of the caller's own committee is shown: the first by its review's day and its place in it.
 */
export const planRowJson = `json_build_object(
  'id', a.id, 'version', a.version, 'reference', a.reference,
  'reviewId', r.id, 'reviewReference', r.reference, 'pseudonym', r.pseudonym,
  'strategyNumber', s.number, 'strategyTitle', s.title, 'committee', c.name,
  'text', a.text, 'timescaleText', a.timescale_text,
  'leads', (select coalesce(json_agg(json_build_object('post', l.post, 'agencyId', l.agency_id, 'agency', g.name)
      order by l.position), '[]')
    from action_lead l left join agency g on g.id = l.agency_id where l.action_id = a.id),
  'measureText', a.measure_text, 'analysisText', a.analysis_text,
  'verdict', (select json_build_object('conclusion', v.conclusion, 'on', v.recorded_on, 'by', v.recorded_by,
      'statement', v.statement, 'explanation', v.explanation,
      'charts', (select coalesce(json_agg(json_build_object('name', c ->> 'name', 'sentence', c ->> 'sentence')), '[]')
        from jsonb_array_elements(v.charts) c))
    from verdict v where v.action_id = a.id order by v.position desc limit 1),
  'startsOn', a.starts_on, 'originalDueOn', a.original_due_on, 'dueOn', a.due_on, 'duePrecision', a.due_precision,
  'reviewOn', a.review_on, 'delivery', a.delivery, 'effect', a.effect, 'declared', a.declared,
  'evidenceGrade', a.evidence_grade, 'evidenceUntil', a.evidence_until, 'closedOn', a.closed_on, 'closureBasis', a.closure_basis,
  'lastUpdateOn', a.last_update_on,
  'lastUpdate', (select u.text from action_update u where u.action_id = a.id
    order by u.written_on desc, u.position desc limit 1),
  'resourceAsk', (select coalesce(string_agg(
      k.what || coalesce(' (£' || to_char(k.amount_pounds, 'FM999,999,999') || ')', ''), '; ' order by k.needed_by, k.what), '')
    from resource_ask k where k.action_id = a.id and k.answer = 'open'),
  'forecastOn', a.forecast_on,
  'timesMoved', a.times_moved, 'blockersOpen', a.blockers_open,
  'dueSoonDays', c.due_soon_days, 'reportingCycleDays', c.reporting_cycle_days)`;

/**
 * Where `planRowJson` reads: one row for each action the caller may see. Each action's review is looked up by its id
 * (`offset 0` sees to it): with no statistics yet on a plan just brought in, PostgreSQL would rather go through every
 * action once for each review.
 */
export const planRowFrom = (scope: Scope) => `
  action a
  join lateral (
    select s.id, s.number, s.title, s.position, s.case_for_change, s.review_id, sa.position as place
    from strategy_action sa join strategy s on s.id = sa.strategy_id
    where sa.action_id = a.id and ${seesLinked(scope, 'sa')}
    order by sa.committee_id is distinct from scope.committee_id(), sa.plan_on, sa.plan_reference, sa.plan_position, s.id
    limit 1) s on ${seesAction(scope, 'a')}
  join lateral (
    select id, committee_id, reference, pseudonym, reported_on from review where id = s.review_id offset 0) r on true
  join committee c on c.id = r.committee_id`;
