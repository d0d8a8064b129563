// The same answers asked in plain SQL, as somebody would write it who knows the schema and whose data it is: prepared
// once, no rights checked. It uses what the schema keeps (places in the plan, counts on actions), as the product does.

const today = `date '2026-11-23'`;
const colour = `standing.colour(a.delivery, a.starts_on, a.due_on, a.review_on, a.forecast_on, a.declared, a.blockers_open,
  a.last_update_on, ${today}, c.due_soon_days, c.reporting_cycle_days)`;
const late = `standing.overdue_days(a.delivery, a.due_on, ${today})`;
const inOrder = 'sa.plan_on desc nulls last, sa.plan_reference, sa.plan_position, sa.position, sa.action_id';
const firstOf = (mine) => `not exists (select from strategy_action x where x.action_id = sa.action_id
  and x.strategy_id <> sa.strategy_id and ${mine}
  and (coalesce(x.plan_on, 'infinity'), x.plan_reference, x.plan_position, x.strategy_id)
    < (coalesce(sa.plan_on, 'infinity'), sa.plan_reference, sa.plan_position, sa.strategy_id))`;

/** What a row of the plan shows of the actions of a `page`. */
const rowsOf = (order) => `
  select a.id, a.version, a.reference, r.id, r.reference, r.pseudonym, s.number, s.title, c.name, a.text, a.timescale_text,
    l.leads, a.measure_text, a.analysis_text, a.starts_on, a.original_due_on, a.due_on, a.due_precision, a.review_on,
    a.delivery, a.effect, a.declared, a.evidence_grade, a.evidence_until, a.closed_on, a.closure_basis, a.last_update_on,
    u.text, k.asked, a.times_moved, a.due_on - a.original_due_on as moved, ${colour} as colour, ${late} as late
  from page p
  join strategy s on s.id = p.strategy_id
  join review r on r.id = s.review_id
  join committee c on c.id = r.committee_id
  join action a on a.id = p.action_id
  left join lateral (select json_agg(json_build_object('post', x.post, 'agencyId', x.agency_id, 'agency', g.name)
    order by x.position) as leads from action_lead x left join agency g on g.id = x.agency_id where x.action_id = a.id) l on true
  left join lateral (select text from action_update where action_id = a.id order by written_on desc, position desc limit 1) u on true
  left join lateral (select string_agg(what, '; ' order by needed_by) as asked from resource_ask
    where action_id = a.id and answer = 'open') k on true
  order by ${order}`;

/** Fifty rows of one committee's plan, newest review first, and how many there are in all. */
export const listOfCommittee = [
  `with page as materialized (
     select sa.* from strategy_action sa where sa.committee_id = $1 and ${firstOf('x.committee_id = $1')}
     order by ${inOrder} limit 50)
   ${rowsOf('p.plan_on desc nulls last, p.plan_reference, p.plan_position, p.position')}`,
  'select count(distinct action_id) from strategy_action where committee_id = $1',
];

/** The same of the actions that one agency leads. */
export const listOfAgency = [
  `with page as materialized (
     select sa.* from action a join strategy_action sa on sa.action_id = a.id
     where a.agency_ids @> array[$1::uuid] and ${firstOf('true')} order by ${inOrder} limit 50)
   ${rowsOf('p.plan_on desc nulls last, p.plan_reference, p.plan_position, p.position')}`,
  `select count(*) from action a where a.agency_ids @> array[$1::uuid]
     and exists (select from strategy_action sa where sa.action_id = a.id)`,
];

const weak = `a.lever in ('training', 'guidance', 'communication')`;
const live = `a.closed_on is null and a.delivery in ('not-started', 'in-progress')`;
const learning = `x.finding_id is not null and x.status in ('confirmed', 'added') and r.reported_on is not null`;

/** What one committee's first page shows, question by question. */
export const dashboard = [
  `select a.delivery, a.effect, ${colour} as colour, count(*), count(*) filter (where ${late} > 0) as overdue,
     count(*) filter (where standing.is_due_soon(a.delivery, a.due_on, ${today}, c.due_soon_days)) as due_soon,
     count(*) filter (where standing.awaits_update(a.delivery, a.starts_on, a.last_update_on, ${today},
       c.reporting_cycle_days)) as silent,
     count(*) filter (where a.times_moved > 0 or a.original_due_on <> a.due_on) as moved, count(a.closed_on) as closed,
     count(*) filter (where a.closure_basis = 'delivered-only') as without_effect
   from committee c cross join lateral (select * from action where committee_ids @> array[$1::uuid] offset 0) a
   where c.id = $1 and (a.id in (select action_id from strategy_action where committee_id = $1)) is true
   group by 1, 2, 3`,
  `with latest as (select a.id, a.due_on from action a where a.committee_ids @> array[$1::uuid] and ${late} > 0
     order by a.due_on fetch first 10 rows with ties),
   page as (select sa.*, l.due_on from latest l join strategy_action sa on sa.action_id = l.id and sa.committee_id = $1
     where ${firstOf('x.committee_id = $1')} order by l.due_on, ${inOrder} limit 10)
   ${rowsOf('p.due_on, p.plan_on desc nulls last, p.plan_reference, p.plan_position, p.position')}`,
  `with linked as materialized (select action_id, strategy_id from strategy_action where committee_id = $1),
   checked as materialized (
     select a.id, ${live} as live, coalesce(a.due_on, a.review_on) as on_day, a.measure_text = '' as unmeasured, ${weak} as weak,
       a.closure_basis = 'delivered-only' as unproven, a.delivery in ('withdrawn', 'superseded', 'not-accepted') as dropped
     from action a where a.committee_ids @> array[$1::uuid] and (a.id in (select action_id from linked)) is true),
   led as materialized (
     select l.action_id, l.post, l.agency_id from action_lead l
     where (l.action_id in (select id from checked where live)) is true),
   of_strategy as (
     select s.id, s.acceptance, count(k.id) as actions, count(*) filter (where k.live) as live,
       count(*) filter (where not k.dropped) as kept, count(*) filter (where not k.dropped and k.weak) as weak
     from strategy s left join linked x on x.strategy_id = s.id left join checked k on k.id = x.action_id
     where s.committee_id = $1 group by s.id)
   select count(*) filter (where live and unmeasured and (id in (select action_id from measure)) is not true),
     count(*) filter (where live and (id in (select action_id from led)) is not true),
     count(*) filter (where (id in (select action_id from led where agency_id is null)) is true),
     count(*) filter (where live and on_day < ${today}), count(*) filter (where live and on_day is null),
     count(*) filter (where unproven),
     (select count(*) from of_strategy where kept > 0 and kept = weak),
     (select count(*) from of_strategy where live > 5),
     (select count(*) from (select from led group by post having count(distinct action_id) > 10) p),
     (select count(*) from of_strategy where actions = 0 and acceptance <> 'not-accepted')
   from checked`,
  `select count(*), count(*) filter (where reported_on is null and decision in ('proceed', 'alternative-approach')),
     count(*) filter (where exists (select from review_hold h where h.review_id = r.id
       and ((review_held_from <= ${today} and (review_held_to is null or review_held_to > ${today}))
         or (publication_held_from <= ${today} and (publication_held_to is null or publication_held_to > ${today})))))
   from review r where r.committee_id = $1`,
  `select slug, count(distinct id) filter (where stance = 'learning') as reviews,
     count(distinct id) filter (where stance = 'learning' and reported_on > ${today} - interval '36 months') as recent,
     count(distinct id) filter (where stance <> 'learning') as strengths, min(reported_on), max(reported_on)
   from (select distinct x.slug, x.stance, r.id, r.reported_on from theme_assignment x join review r on r.id = x.review_id
     where x.committee_id = $1 and ${learning}) labels group by slug`,
  `select slug, count(*) from theme_assignment where committee_id = $1 and status = 'suggested' group by slug`,
  `select count(distinct coalesce(finding_id, strategy_id, action_id)) from theme_assignment
   where committee_id = $1 and status = 'suggested'`,
  `with seen as (select distinct x.slug, r.id, r.reference, r.pseudonym, r.reported_on, r.practice_from, r.practice_to
     from theme_assignment x join review r on r.id = x.review_id
     where x.committee_id = $1 and x.stance = 'learning' and ${learning}),
   closed as (
     select distinct a.id, x.slug, a.text, a.closed_on, a.closure_basis, s.review_id, s.title,
       (select max(e.grade) from evidence_use u join evidence e on e.id = u.evidence_id where u.action_id = a.id
         and e.dated_on <= a.closed_on and (u.removed_on is null or u.removed_on > a.closed_on)) as grade,
       (select decided_by from closure k where k.action_id = a.id and k.reopened_on is null order by decided_on desc limit 1)
     from action a join strategy_action sa on sa.action_id = a.id and sa.committee_id = $1
     join strategy s on s.id = sa.strategy_id
     join theme_assignment x on (x.action_id = a.id or x.strategy_id = sa.strategy_id) and x.committee_id = $1
       and x.status in ('confirmed', 'added') and x.stance = 'learning'
     where a.committee_ids @> array[$1::uuid] and a.closed_on is not null
       and a.closure_basis not in ('withdrawn', 'superseded'))
   select e.*, c.*, t.name from closed c join seen e on e.slug = c.slug and e.reported_on > c.closed_on and e.id <> c.review_id
   join theme t on t.slug = c.slug order by e.reported_on desc, c.closed_on desc`,
  `select k.id, k.what, k.amount_pounds, k.needed_by, k.asked_of, k.asked_on, k.answer, k.answered_on, k.answer_note, a.id,
     a.reference, a.text, sa.plan_reference
   from resource_ask k join action a on a.id = k.action_id
   join lateral (select plan_reference from strategy_action where action_id = a.id and committee_id = $1
     order by plan_on, plan_reference, plan_position, strategy_id limit 1) sa on true
   where a.committee_ids @> array[$1::uuid] and a.delivery in ('not-started', 'in-progress') order by k.answer <> 'open', k.needed_by`,
  'select headline_measure_id from committee where id = $1',
];

/** An update written and the action moved on. Triggers record both in the committee's chain, as for the product. */
export const writing = {
  change: `update action set last_update_on = ${today}, declared = 'on-track' where id = $1 and version = $2`,
  update: `insert into action_update (action_id, written_on, written_by, text)
    values ($1, ${today}, 'A Service Manager', 'Two more teams have begun.')`,
};

const listed = (what, from, order) =>
  `(select json_agg(${what} order by ${order}) from ${from} where x.action_id = a.id)`;

/** The action's page, with which an update is answered. */
export const page = `
  with page as (select sa.* from strategy_action sa where sa.action_id = $1 and sa.committee_id = $2
    order by sa.plan_on, sa.plan_reference, sa.plan_position, sa.strategy_id limit 1),
  row as (${rowsOf('1')})
  select row.*, a.lever, a.driver, a.scope, a.forecast_on, a.imported_from, a.imported_status,
    ${listed('x', 'blocker x', 'x.raised_on desc')} as blockers,
    ${listed('x', 'due_change x', 'x.changed_on desc')} as due_changes,
    ${listed('x', 'action_update x', 'x.written_on desc, x.position desc')} as updates,
    ${listed('x', 'measure x', 'x.name')} as measures,
    ${listed('x', 'pdsa_cycle x', 'x.ramp, x.number')} as cycles,
    ${listed('x', 'action_lead x', 'x.position')} as leads,
    ${listed('e', 'evidence_use x join evidence e on e.id = x.evidence_id', 'e.grade desc, e.dated_on desc')} as evidence,
    ${listed('x', 'action_dependency x join action w on w.id = x.waits_for_id', 'w.due_on')} as waits_for,
    ${listed('x', 'theme_assignment x join theme t on t.slug = x.slug', 'x.slug')} as themes,
    ${listed('x', 'resource_ask x', 'x.needed_by')} as asks,
    ${listed('x', 'action_share x', 'x.proposed_on')} as shares,
    (select json_agg(h order by h.position desc) from (select at, person_name, verb, subject, fields, position
      from audit_entry where action_id = a.id order by position desc limit 100) h) as changes
  from row join action a on a.id = $1`
  .replace(
    'select a.id, a.version, a.reference, r.id, r.reference,',
    'select a.version, a.reference as own, r.id as review_id, r.reference,',
  )
  .replaceAll('a.text, a.timescale_text', 'a.text as words, a.timescale_text');
