-- A nation's worth of plans, far more than Scotland will ever have: everything invented by counting. One statement a step;
-- :committees, :agencies (of each) and :reviews are filled in.

set session_replication_role = replica;

select setseed(0.42);

insert into committee (code, name, kind)
select 'C' || lpad(n::text, 2, '0'), 'Invented Committee ' || n, 'CPC' from generate_series(1, :committees) n;

insert into agency (name, sector)
select 'Invented Agency ' || n, (array['health', 'social-work', 'police', 'education', 'housing', 'third-sector'])[1 + n % 6]
from generate_series(1, :committees * :agencies) n;

create temporary table place as
select c.id as committee_id, c.code, row_number() over (order by c.code) - 1 as n from committee c;

create temporary table desk as
select a.id as agency_id, row_number() over (order by a.name) - 1 as n from agency a;

insert into committee_agency (committee_id, agency_id)
select p.committee_id, d.agency_id from place p join desk d on d.n % :committees = p.n;

-- Committee 1 has the most reviews, the last the fewest.
insert into review (committee_id, reference, pseudonym, kind, guidance_edition, event, age_band, notified_on, decided_on,
  decision, started_on, reported_on, practice_from, practice_to)
select p.committee_id, p.code || '-' || (2016 + r.number % 10) || '-' || lpad(r.number::text, 5, '0'), 'Child ' || r.number,
  'learning-review', '2024', 'significant-harm', '1-4', day - 300, day - 270, 'proceed', day - 260, day, day - 900, day - 310
from (select number, floor(:committees * power(random(), 2))::int as at, date '2016-01-01' + (random() * 3800)::int as day
  from generate_series(1, :reviews) number) r join place p on p.n = r.at;

insert into finding (committee_id, review_id, paragraph, position, kind, text)
select committee_id, id, n::text, n, 'practice-learning', 'What was known stayed apart, finding ' || n || '.'
from review cross join generate_series(1, 6) n;

insert into strategy (committee_id, review_id, number, position, title, case_for_change)
select committee_id, id, 'S' || n, n, 'Bring what is known together, strategy ' || n, 'Because it was apart.'
from review cross join generate_series(1, 5) n;

insert into action (committee_id, committee_ids, agency_ids, reference, text, timescale_text, lever, scope, starts_on,
  original_due_on, due_on, due_precision, delivery, effect, declared, measure_text, last_update_on, evidence_grade)
select s.committee_id, array[s.committee_id], array[g.agency_id], s.number || '/' || s.place,
  'Agree with every team how what is known about a family is brought together, and by whom, step ' || s.place || '.',
  'by ' || to_char(s.due, 'DD Month YYYY'), 'guidance', 'multi-agency', s.due - 200, s.due - (s.due - date '2000-01-01') % 60,
  s.due, 'day', s.delivery, case when s.delivery = 'delivered' and s.place % 3 = 0 then 'practice-embedded' else 'not-yet-known' end,
  case when s.place % 4 = 0 then 'at-risk' end, 'Share of plans that show it', s.due - 60, s.place % 6
from (select s.*, place, date '2024-01-01' + (random() * 1500)::int as due,
    (array['not-started', 'in-progress', 'in-progress', 'delivered', 'delivered', 'withdrawn'])[1 + floor(random() * 6)::int] as delivery
  from strategy s cross join generate_series(1, 10) place) s
join lateral (select agency_id from committee_agency ca where ca.committee_id = s.committee_id
  order by ca.agency_id offset s.place % :agencies limit 1) g on true;

create temporary table numbered_action as
select id, committee_id, agency_ids[1] as agency_id, row_number() over (order by committee_id, id) as n from action;

create temporary table numbered_strategy as
select id, row_number() over (order by committee_id, id) as n from strategy;

insert into strategy_action (strategy_id, action_id, committee_id, position)
select s.id, a.id, a.committee_id, 1 + a.n % 10 from numbered_action a join numbered_strategy s on s.n = 1 + (a.n - 1) / 10;

insert into action_lead (action_id, committee_id, agency_id, post)
select id, committee_id, agency_id, 'Service Manager' from numbered_action;

insert into action_update (action_id, committee_id, agency_id, written_on, written_by, text)
select id, committee_id, agency_id, date '2026-06-01' + (n % 150)::int, 'A Service Manager', 'Two more teams have begun.' from numbered_action;

insert into due_change (action_id, committee_id, changed_on, from_on, to_on, reason, approved_by)
select id, committee_id, date '2026-03-01', date '2026-03-31', date '2026-06-30', 'Staff changed.', 'Sub-group'
from numbered_action where n % 2 = 0;

insert into blocker (action_id, committee_id, text, raised_on, resolved_on)
select id, committee_id, 'No lead analyst in post.', date '2026-05-01', case when n % 10 <> 0 then date '2026-07-01' end
from numbered_action where n % 5 = 0;

insert into pdsa_cycle (action_id, committee_id, agency_id, ramp, number, title, scale, owner, stage, plan)
select id, committee_id, agency_id, 'One-page form', k, 'Try it', 'one-case', 'Health visitor', 'plan',
  '{"objective": "See whether it fits", "questions": [{"question": "How long?"}], "tasks": "", "collect": ""}'
from numbered_action cross join generate_series(1, 2) k;

insert into theme_assignment (committee_id, review_id, finding_id, slug, stance, status, catalogue_version, decided_by, decided_on)
select f.committee_id, f.review_id, f.id, t.slug, 'learning', 'confirmed', t.catalogue_version, 'A lead', date '2026-01-01'
from finding f join lateral (select slug, catalogue_version from theme order by slug
  offset (abs(hashtext(f.id::text)) % 50) limit 1) t on true;

insert into theme_assignment (committee_id, review_id, strategy_id, slug, stance, status, catalogue_version, decided_by, decided_on)
select s.committee_id, s.review_id, s.id, t.slug, 'learning', 'confirmed', t.catalogue_version, 'A lead', date '2026-01-01'
from strategy s join lateral (select slug, catalogue_version from theme order by slug
  offset (abs(hashtext(s.id::text)) % 50) limit 1) t on true where hashtext(s.id::text) % 10 = 0;

-- What triggers would have kept.
update strategy_action x set plan_on = r.reported_on, plan_reference = r.reference, plan_position = s.position
from strategy s join review r on r.id = s.review_id where x.strategy_id = s.id;

update action a set blockers_open = (select count(*) from blocker b where b.action_id = a.id and b.resolved_on is null),
  times_moved = (select count(*) from due_change d where d.action_id = a.id and d.from_on is not null);

insert into theme_count (committee_id, review_id, slug, stance, confirmed, detected, waiting)
select committee_id, review_id, slug, stance,
  count(*) filter (where finding_id is not null and status in ('confirmed', 'added')),
  count(*) filter (where finding_id is not null and status = 'suggested' and tier = 'detected'),
  count(*) filter (where status = 'suggested')
from theme_assignment group by committee_id, review_id, slug, stance;

-- Some of what was delivered is closed, on evidence that is used on it.
insert into evidence (action_id, action_ids, committee_id, title, grade, dated_on)
select id, array[id], committee_id, 'Audit of twenty records', evidence_grade, due_on - 30 from action
where delivery = 'delivered' and evidence_grade > 0;

insert into evidence_use (evidence_id, action_id, committee_id, added_by, added_on)
select id, action_id, committee_id, 'A Service Manager', dated_on from evidence;

insert into resource_ask (action_id, committee_id, what, amount_pounds, needed_by, answer)
select id, committee_id, 'One more practitioner', 41000, date '2026-12-01', 'open' from numbered_action where n % 200 = 0;

update action set closed_on = due_on, closure_basis = 'embedded-not-measurable' where delivery = 'delivered'
  and effect = 'practice-embedded' and hashtext(id::text) % 20 = 0;

set session_replication_role = origin;

vacuum analyze;
