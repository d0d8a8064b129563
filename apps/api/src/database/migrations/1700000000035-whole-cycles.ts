import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allow, keep, onSeenAction } from './allow.js';

const readers = ['lead', 'chief_officer', 'member', 'agency'];
const writers = ['lead', 'agency'];

/**
 * The whole record of a test of change: ramps with what they are to achieve, what a cycle is for, predictions that the
 * database itself holds fast once Do has started, and stopping because going on could do harm.
 */
export class WholeCycles1700000000035 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await ramps(runner);
    await runner.query(`
      alter table pdsa_cycle disable trigger user;
      alter table pdsa_cycle
        add foreign key (action_id, ramp) references pdsa_ramp (action_id, name),
        add purpose text not null default 'test' check (purpose in ('collect', 'develop', 'test', 'implement')),
        add planned_to date,
        add stopped_on date,
        add stop_reason text,
        add constraint pdsa_cycle_stopped check (num_nulls(stopped_on, stop_reason) in (0, 2) and (stopped_on is null or finished)),
        add constraint pdsa_cycle_planned check (planned_from <= planned_to);
      ${reshape};
      alter table pdsa_cycle enable trigger user;
      grant update (plan, title, purpose, scale, owner, planned_from, planned_to, stopped_on, stop_reason)
        on pdsa_cycle to followthrough_agency;
      ${keepPredictions}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger keep_predictions on pdsa_cycle;
      drop function rules.keep_predictions;
      revoke update (plan, title, purpose, scale, owner, planned_from, planned_to) on pdsa_cycle from followthrough_agency;
      alter table pdsa_cycle disable trigger user;
      ${shapeBack};
      alter table pdsa_cycle enable trigger user;
      alter table pdsa_cycle
        drop constraint pdsa_cycle_action_id_ramp_fkey, drop constraint pdsa_cycle_planned,
        drop constraint pdsa_cycle_stopped, drop column stop_reason, drop column stopped_on, drop column planned_to,
        drop column purpose;
      drop table pdsa_ramp`);
  }
}

async function ramps(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table pdsa_ramp (
      id uuid primary key default gen_random_uuid(),
      action_id uuid not null references action,
      committee_id uuid not null references committee,
      name text not null,
      objective text not null default '',
      idea text not null default '',
      unique (action_id, name)
    );
    alter table pdsa_ramp enable row level security;
    insert into pdsa_ramp (action_id, committee_id, name)
      select distinct action_id, committee_id, ramp from pdsa_cycle`);
  await keep(runner, 'pdsa_ramp', { onAction: true, recorded: true });
  for (const role of readers) {
    await runner.query(`grant select on pdsa_ramp to followthrough_${role}`);
    await allow(runner, role, { on: 'pdsa_ramp', may: 'select', where: onSeenAction('pdsa_ramp') });
  }
  for (const role of writers) {
    await runner.query(`grant insert on pdsa_ramp to followthrough_${role}`);
    await allow(runner, role, { on: 'pdsa_ramp', may: 'insert', where: onSeenAction('pdsa_ramp') });
  }
}

/** Tasks and counts become lists, questions carry their predictions' days, and Study compares each of them. */
const reshape = `
  update pdsa_cycle set plan = plan || jsonb_build_object(
      'tasks', case when plan ->> 'tasks' = '' then '[]'::jsonb
        else jsonb_build_array(jsonb_build_object('what', plan ->> 'tasks')) end,
      'collect', case when plan ->> 'collect' = '' then '[]'::jsonb
        else jsonb_build_array(jsonb_build_object('what', plan ->> 'collect')) end,
      'questions', (select jsonb_agg(asked || '{"predictedOn": null, "late": false}' order by place)
        from jsonb_array_elements(plan -> 'questions') with ordinality q (asked, place)));
  update pdsa_cycle set study = study - 'confirmed' || jsonb_build_object('compared',
      (select jsonb_agg(jsonb_build_object('happened', '', 'outcome', case
          when coalesce(asked ->> 'prediction', '') = '' then 'not-predicted'
          when study ->> 'confirmed' = 'not-predicted' then 'partly'
          else study ->> 'confirmed' end) order by place)
        from jsonb_array_elements(plan -> 'questions') with ordinality q (asked, place)))
    where study is not null`;

const shapeBack = `
  update pdsa_cycle set study = study - 'compared' - 'noData' || jsonb_build_object('confirmed',
      coalesce(study #>> '{compared,0,outcome}', 'not-predicted'), 'comparison', coalesce(study ->> 'comparison', ''))
    where study is not null;
  update pdsa_cycle set plan = plan || jsonb_build_object(
      'tasks', (select coalesce(string_agg(one ->> 'what', '; '), '') from jsonb_array_elements(plan -> 'tasks') one),
      'collect', (select coalesce(string_agg(one ->> 'what', '; '), '') from jsonb_array_elements(plan -> 'collect') one),
      'questions', (select jsonb_agg(asked - 'predictedOn' - 'late' order by place)
        from jsonb_array_elements(plan -> 'questions') with ordinality q (asked, place)))`;

/** Once locked, a prediction can only be added where there was none, and only marked as late. */
const keepPredictions = `
  create function rules.keep_predictions() returns trigger language plpgsql as $$
  declare
    place integer;
    was jsonb;
    becomes jsonb;
  begin
    if old.predictions_locked_at is null then
      if exists (select from jsonb_array_elements(new.plan -> 'questions') asked
          where new.predictions_locked_at is not null and asked ->> 'predictedOn' > new.started_on::text
            and asked ->> 'late' <> 'true') then
        raise exception 'A prediction written after the start is not marked as late' using errcode = 'check_violation';
      end if;
      return new;
    end if;
    if new.predictions_locked_at is distinct from old.predictions_locked_at
        or new.started_on is distinct from old.started_on
        or new.plan - 'questions' <> old.plan - 'questions'
        or jsonb_array_length(new.plan -> 'questions') <> jsonb_array_length(old.plan -> 'questions') then
      raise exception 'The plan of a test that has started is locked' using errcode = 'check_violation';
    end if;
    for place in 0 .. jsonb_array_length(old.plan -> 'questions') - 1 loop
      was := old.plan -> 'questions' -> place;
      becomes := new.plan -> 'questions' -> place;
      if was <> becomes and (coalesce(was ->> 'prediction', '') <> '' or becomes ->> 'late' is distinct from 'true'
          or becomes ->> 'question' is distinct from was ->> 'question') then
        raise exception 'A prediction is locked once Do has started' using errcode = 'check_violation';
      end if;
    end loop;
    return new;
  end $$;
  create trigger keep_predictions before update on pdsa_cycle
    for each row execute function rules.keep_predictions()`;
