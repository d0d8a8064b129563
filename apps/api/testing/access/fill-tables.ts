import { dayInScotland } from '@followthrough/domain';
import type { TestApp, Visitor } from '../open-test-app.js';
import { idsOf } from './ids-of.js';
import { peopleOf } from './people.js';

/**
 * Puts into two committees what the demonstration leaves empty, so that there is something to reach for everywhere, and
 * ties an action of one to records of the other, so that what hangs between them is looked at too.
 */
export async function fillTables(test: TestApp): Promise<void> {
  for (const committee of ['strathlorne', 'carsemuir']) {
    const lead = await test.signIn(`lead.${committee}@demonstration.example`);
    await lead('makeReturn', { body: { kind: 'committee' } });
    await lead('keepAnswer', { body: { slug: 'chronologies', asAt: dayInScotland(new Date()) } });
    await changeOne(lead);
  }
  for (const code of ['STL', 'CAR']) {
    await test.asOwner.query(
      `insert into plan_import (committee_id, review_id, file_name, file_sha256, actions, confirmed_by)
       select r.committee_id, r.id, 'Plan of ' || r.reference || '.docx', r.id, 1, 'The lead of ' || c.name
       from review r join committee c on c.id = r.committee_id where c.code = $1 limit 1`,
      [code],
    );
    await test.asOwner.query(
      `insert into exercise_settlement (exercise_id, passage_id, committee_id, slug, present, stance, settled_by, settled_on)
       select p.exercise_id, p.id, p.committee_id, 'record-keeping', false, 'learning', 'The lead of ' || c.name, current_date
       from exercise_passage p join committee c on c.id = p.committee_id where c.code = $1 and p.position = 1`,
      [code],
    );
    await test.asOwner.query(
      `insert into learning_choice (committee_id, uses, chosen_by) select id, true, 'The lead of ' || name
       from committee where code = $1`,
      [code],
    );
    await shareWithRepository(test, code);
    await test.asOwner.query(
      `insert into guarded_name (committee_id, bytes) select id, sha256(convert_to(code, 'UTF8')) from committee
       where code = $1`,
      [code],
    );
    await test.asOwner.query(
      `insert into kept_identifier (committee_id, person_id, by, route, fields, kinds, reason)
       select c.id, p.id, p.name, 'addUpdate', '{text}', '{postcode}', 'It is the office of ' || c.name
       from committee c, person p where c.code = $1 limit 1`,
      [code],
    );
    await test.asOwner.query(
      `with begun as (
         insert into theme_change (committee_id, content, effective_on, decided_on, decided_by, reason)
         select id, jsonb_build_object('kind', 'add', 'slug', 'local-' || lower(code), 'name', 'Own theme of ' || name,
           'group', 'the-child', 'definition', 'Only in ' || name, 'adopts', null), current_date, current_date,
           'The lead of ' || name, 'Named in ' || name from committee where code = $1 returning id, committee_id),
       placed as (
         insert into theme_placement (committee_id, assignment_id, change_id, slug, placed_on, placed_by)
         select b.committee_id, x.id, b.id, x.slug, current_date, 'Placed by the lead of ' || $1::text
         from begun b join theme_assignment x on x.committee_id = b.committee_id limit 1)
       insert into dismissed_theme (committee_id, passage_ids, words, reason, dismissed_by, dismissed_on)
       select committee_id, '{}', '{boiler}', 'Chance alone in ' || $1::text, 'The lead', current_date from begun`,
      [code],
    );
    await test.asOwner.query(
      `insert into theme_proposal (slug, committee_id, name, group_slug, definition, reason, proposed_by, proposed_on)
       select t.slug, c.id, t.name, t.group_slug, t.definition, 'Put forward by ' || c.name, 'The lead', current_date
       from theme t join committee c on c.id = t.committee_id where c.code = $1`,
      [code],
    );
    await test.asOwner.query(
      `insert into cycle_rewording (cycle_id, action_id, cycle_version, stage, said, why, reworded_on, reworded_by)
       select y.id, y.action_id, 99, 'do', '{"asPlanned": true, "observations": "Nine minutes."}',
         'Counted again in ' || c.name, current_date, 'Team Manager'
       from pdsa_cycle y join committee c on c.id = y.committee_id where c.code = $1`,
      [code],
    );
    await test.asOwner.query(
      `insert into reading_change (measure_id, reading_id, action_id, read_on, kind, was, became, reason, made_by)
       select x.measure_id, x.id, x.action_id, x.read_on, 'corrected', '{"value":1,"numerator":null,"denominator":null}',
         '{"value":2,"numerator":null,"denominator":null}', 'A file was found late in ' || c.name, 'The lead'
       from reading x join committee c on c.id = x.committee_id where c.code = $1`,
      [code],
    );
    await test.asOwner.query(
      // On one chart, long enough that it does not come to say what some other chart says.
      `insert into measure_phase (measure_id, action_id, starts_on, label, reason, decided_by)
       select m.id, m.action_id, x.read_on, 'Calls in ' || c.name, 'The clinics of ' || c.name || ' ring first', 'The lead'
       from measure m join committee c on c.id = m.committee_id join action_lead l on l.action_id = m.action_id
         join agency g on g.id = l.agency_id and g.sector = 'health', lateral (
         select read_on from reading where measure_id = m.id order by read_on offset 1 limit 1) x
       where c.code = $1 order by (select count(*) from reading where measure_id = m.id) desc, m.name limit 1`,
      [code],
    );
    await test.asOwner.query(
      `with round as (select id, committee_id from reporting_round
         where committee_id = (select id from committee where code = $1) limit 1),
       noted as (insert into round_note (round_id, committee_id, written_by, text)
         select id, committee_id, 'The lead', 'Agreed with the convener of ' || $1::text from round),
       analysed as (insert into round_measure
         (round_id, measure_id, committee_id, engine_version, ruleset, chart, level, position)
         select round.id, m.id, round.committee_id, '1', 'scotland', 'Run chart', 'tooEarly', '{}'
         from round join measure m on m.committee_id = round.committee_id limit 1 on conflict do nothing)
       insert into round_position (round_id, committee_id, sha256, position)
       select id, committee_id, 'none', '{}' from round on conflict do nothing`,
      [code],
    );
    await test.asOwner.query(
      `insert into theme_follow_on (committee_id, slug, review_id, earlier_action_ids, words, made_on, made_by, made_by_id)
       select c.id, 'chronologies', r.id, array[a.id], 'One layout for every team of ' || c.name, current_date, 'The lead', p.id
       from committee c join review r on r.committee_id = c.id join action a on a.committee_id = c.id, person p
       where c.code = $1 limit 1`,
      [code],
    );
  }
  await tie(test);
}

/** A bulk edit of one action that nothing else looks at. */
async function changeOne(lead: Visitor): Promise<void> {
  const { rows } = (await lead('listActions', { query: { delivery: 'in-progress' } })).body;
  const seen = rows.slice(-1).map(({ id, version }) => ({ id, version }));
  await lead('makeBulkEdit', { body: { seen, change: { kind: 'declared', declared: 'off-track' } } });
}

/** The action that the matrix looks at serves another committee as well, waits for its action, and lends it evidence. */
async function tie(test: TestApp): Promise<void> {
  const [ours, theirs] = [await idsOf(test, 'STL'), await idsOf(test, 'CAR')];
  const run = (sql: string, ...ids: string[]) => test.asOwner.query(sql, ids);
  const { actionId } = ours;
  for (const served of [actionId, ours.waitedForId])
    await run(
      `insert into strategy_action (strategy_id, action_id, committee_id) select id, $2, committee_id from strategy where id = $1`,
      ...[theirs.strategyId, served],
    );
  await run(
    `insert into theme_assignment (committee_id, review_id, action_id, slug, stance, status, catalogue_version)
     select committee_id, id, $2, (select slug from theme where slug not in
         (select slug from theme_assignment where action_id = $2) order by slug limit 1), 'learning', 'suggested', '1'
     from review where id = $1`,
    ...[theirs.reviewId, actionId],
  );
  await run(
    'insert into action_dependency (action_id, waits_for_id) values ($1, $2), ($2, $1)',
    actionId,
    theirs.actionId,
  );
  // Somebody who leads an action of ours is to do what comes round in theirs.
  await run(
    `update recurring_action r set leads = (select jsonb_build_array(jsonb_build_object('id', null, 'post', l.post,
         'agencyId', l.agency_id, 'contactPersonId', l.contact_person_id))
       from action_lead l join action a on a.id = l.action_id
       where l.contact_person_id is not null and a.closed_on is null and a.committee_id = $1::uuid limit 1)
     where committee_id = $2`,
    ours.committeeId,
    theirs.committeeId,
  );
  // One of theirs was superseded by it, which nobody but its own committee is told.
  await run(
    `insert into action (committee_id, reference, text, delivery, superseded_by_id)
     select id, '99', 'Told to ' || name, 'superseded', $1 from committee where code = 'CAR'`,
    actionId,
  );
  await run(
    `insert into evidence_use (evidence_id, action_id, committee_id, added_by)
     select $1, id, committee_id, 'Lead Nurse' from action where id in ($2, $3)`,
    ...[ours.evidenceId, actionId, theirs.actionId],
  );
  await run(
    `insert into notice (person_id, kind, about_action_id, link)
     select id, 'overdue', $2::uuid, '/actions/' || $2::text from person where email = $1`,
    ...[peopleOf.lead, theirs.actionId],
  );
  await run(`insert into pdsa_ramp (action_id, name) values ($1, 'Score together') on conflict do nothing`, actionId);
  await run(
    `insert into pdsa_cycle (action_id, agency_id, ramp, number, title, scale, owner, plan)
     select $1, id, 'Score together', 9, 'One team tries it', 'one-team', 'Team Manager', '{"objective": "See", "questions": [{"question": "How?", "predictedOn": null, "late": false}], "tasks": [], "collect": []}'
     from agency where name = 'Police Scotland'`,
    actionId,
  );
}

/** Lets a repository look at Strathlorne; Carsemuir let it once, and took that back. */
async function shareWithRepository(test: TestApp, code: string): Promise<void> {
  const revoked = code === 'CAR' ? `'The lead', current_date` : 'null, null';
  await test.asOwner.query(
    `with given as (
       insert into repository_consent (committee_id, repository_id, given_by, given_on, agreed_by, revoked_by, revoked_on)
       select c.id, r.id, 'The lead of ' || c.name, current_date, 'The meeting of ' || c.name, ${revoked}
       from committee c, national_repository r where c.code = $1 returning committee_id, repository_id),
     looked as (
       insert into repository_look (committee_id, repository_id, person_id, looked_by)
       select g.committee_id, g.repository_id, p.id, 'An analyst of the repository' from given g, person p
       where p.email = 'analyst@demonstration.example'),
     cleared as (
       insert into cleared_statement (committee_id, slug, text, cleared_by, cleared_on)
       select c.id, 'chronologies', 'A shared chronology helped in ' || c.name, 'The lead', current_date
       from committee c where c.code = $1)
     insert into repository_member (repository_id, person_id, added_by, added_on)
     select r.id, p.id, 'An administrator', current_date from national_repository r, person p
     where p.email = 'analyst@demonstration.example'
     on conflict do nothing`,
    [code],
  );
}
