import type { Scope } from '../../database/scope.js';
import { seesAction } from '../../database/seen.js';

/** An action as another names it, with the facts its colour is derived from. */
const briefJson = `json_build_object('id', w.id, 'reference', w.reference, 'text', w.text, 'delivery', w.delivery,
  'dueOn', w.due_on, 'startsOn', w.starts_on, 'reviewOn', w.review_on, 'forecastOn', w.forecast_on,
  'declared', w.declared, 'lastUpdatedOn', w.last_update_on,
  'blockersOpen', w.blockers_open,
  'dueSoonDays', wc.due_soon_days, 'reportingCycleDays', wc.reporting_cycle_days)`;

/**
 * How the action `a` is planned, as one JSON value. Of the actions it waits for and those that wait for it, the caller is
 * told what they may see.
 */
export const planningJson = (scope: Scope) => `json_build_object(
  'accountableAgency', (select json_build_object('id', g.id, 'name', g.name) from agency g
    where g.id = a.accountable_agency_id),
  'leads', (select coalesce(json_agg(json_build_object('id', l.id, 'post', l.post, 'agencyId', l.agency_id,
      'agency', g.name, 'contactPersonId', l.contact_person_id, 'contact', p.name) order by l.position), '[]')
    from action_lead l left join agency g on g.id = l.agency_id left join person p on p.id = l.contact_person_id
    where l.action_id = a.id),
  'waitsFor', (select coalesce(json_agg(json_build_object('id', d.id, 'note', d.note,
      'waitsFor', case when w.id is null then null else ${briefJson} end) order by w.due_on, d.id), '[]')
    from action_dependency d left join (action w join committee wc on wc.id = w.committee_id)
      on w.id = d.waits_for_id and ${seesAction(scope, 'w')}
    where d.action_id = a.id),
  'waitedForBy', (select coalesce(json_agg(${briefJson} order by w.due_on, w.id), '[]')
    from action_dependency d join action w on w.id = d.action_id and ${seesAction(scope, 'w')}
      join committee wc on wc.id = w.committee_id
    where d.waits_for_id = a.id),
  'resourceAsks', (select coalesce(json_agg(json_build_object('id', k.id, 'what', k.what, 'amountPounds', k.amount_pounds,
      'neededBy', k.needed_by, 'askedOf', k.asked_of, 'askedOn', k.asked_on, 'answer', k.answer,
      'answeredOn', k.answered_on, 'answerNote', k.answer_note) order by k.answer <> 'open', k.needed_by, k.what), '[]')
    from resource_ask k where k.action_id = a.id),
  'shares', ${
    scope.role === 'lead'
      ? `(select coalesce(json_agg(json_build_object('committeeId', c2.id, 'committee', c2.name, 'answer', h.answer,
      'proposedOn', h.proposed_on, 'answeredOn', h.answered_on) order by h.proposed_on desc, c2.name), '[]')
    from action_share h join committee c2 on c2.id = h.to_committee_id
    where h.action_id = a.id and h.committee_id = (select scope.committee_id()))`
      : `'[]'::json`
  },
  'everyMonths', ${
    scope.role === 'agency'
      ? 'null'
      : `(select n.every_months from recurring_action n where n.id = a.recurring_id
    and n.committee_id = (select scope.committee_id()))`
  })`;
