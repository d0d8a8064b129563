// The same facts asked in plain SQL: by the owner, past row-level security, prepared once, nothing judged, nothing made JSON.

/** Fifty rows of one committee's plan, newest review first, with everything a row of the plan shows. */
export const listFifty = `
  with page as materialized (
    select sa.action_id, s.id as strategy_id, r.reported_on, r.reference, s.position, sa.position as place
    from review r
    join strategy s on s.review_id = r.id
    join strategy_action sa on sa.strategy_id = s.id
    where r.committee_id = $1
    order by r.reported_on desc, r.reference, s.position, sa.position
    limit 50)
  select a.id, a.version, a.reference, r.id, r.reference, r.pseudonym, s.number, s.title, c.name, a.text, a.timescale_text,
    l.post, l.agency_id, g.name, a.measure_text, a.analysis_text, a.starts_on, a.original_due_on, a.due_on, a.due_precision,
    a.review_on, a.delivery, a.effect, a.declared, a.evidence_grade, a.closed_on, a.closure_basis, a.last_update_on, u.text,
    d.moved, b.open, (select count(*) from action where committee_id = $1) as total
  from page p
  join strategy s on s.id = p.strategy_id
  join review r on r.id = s.review_id
  join committee c on c.id = s.committee_id
  join action a on a.id = p.action_id
  left join lateral (select * from action_lead where action_id = a.id order by position limit 1) l on true
  left join agency g on g.id = l.agency_id
  left join lateral (select text from action_update where action_id = a.id order by written_on desc, position desc limit 1) u on true
  left join lateral (select count(*) as moved from due_change where action_id = a.id and from_on is not null) d on true
  left join lateral (select count(*) as open from blocker where action_id = a.id and resolved_on is null) b on true
  order by p.reported_on desc, p.reference, p.position, p.place`;

/** What one committee's first page counts and lists of its actions: by colour's facts, delivery, effect and agency. */
export const dashboard = `
  select a.agency_ids[1], a.delivery, a.effect, a.declared, a.due_on < date '2026-11-23' as late,
    count(*), count(*) filter (where b.action_id is not null) as blocked, min(a.due_on)
  from action a
  left join (select distinct action_id from blocker where committee_id = $1 and resolved_on is null) b on b.action_id = a.id
  where a.committee_id = $1
  group by 1, 2, 3, 4, 5`;

/** An update written, the action moved on and both recorded, in one transaction. */
export const update = [
  `update action set last_update_on = date '2026-11-23', declared = 'on-track', version = version + 1 where id = $1 and version = $2`,
  `insert into action_update (action_id, committee_id, written_on, written_by, text)
   values ($1, $2, date '2026-11-23', 'A Service Manager', 'Two more teams have begun.')`,
  `insert into audit_entry (committee_id, action_id, person_name, role, verb, subject, subject_id, fields)
   values ($1, $2, 'Morven Blair', 'lead', 'update', 'action', $2, array['last_update_on', 'declared'])`,
];
