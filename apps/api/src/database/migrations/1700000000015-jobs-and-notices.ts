import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allow } from './allow.js';

/** The roles whose people are told things: everyone who signs in. */
const toldRoles = ['lead', 'chief_officer', 'member', 'agency', 'analyst', 'administrator'];

/** What the product itself may read, whatever its jobs; of actions only dates and where they stand, and no words. */
const readBySystem = ['person', 'person_role', 'committee', 'agency', 'action'];

/** A role somebody holds today. */
const inForce = (role: string) => `${role}.ended_at is null
          and (now() at time zone 'Europe/London')::date
            between coalesce(${role}.starts_on, '-infinity') and coalesce(${role}.ends_on, 'infinity')`;

const mine = 'person_id = (select scope.person_id())';

/**
 * What the product does by itself, as whom, and what it has people know. It works as `followthrough_system`, which may do
 * what the migration of each job grants it; the queue of jobs belongs to `followthrough_jobs`, which may do nothing else.
 */
export class JobsAndNotices1700000000015 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await roles(runner);
    await jobs(runner);
    await notices(runner);
    await recipients(runner);
    await mails(runner);
    await calendars(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function scope.people_answering_for(uuid);
      drop function scope.people_leading(uuid);
      drop table calendar_feed, mail_preference, mail, notice, job_problem, job_run cascade;
      ${readBySystem.map((table) => `drop policy system_select on ${table};`).join('\n      ')}
      revoke all on all tables in schema public from followthrough_system;
      revoke all on schema public, scope from followthrough_system;
      drop schema if exists jobs cascade`);
  }
}

async function roles(runner: QueryRunner) {
  await runner.query(`
    do $$
    declare
      each text;
    begin
      foreach each in array array['system', 'jobs'] loop
        if not exists (select from pg_roles where rolname = 'followthrough_' || each) then
          begin
            execute format('create role %I nologin nosuperuser nobypassrls', 'followthrough_' || each);
          exception when duplicate_object or unique_violation then
            null; -- another database of this server made it at the same moment
          end;
        end if;
        begin
          execute format('grant %I to followthrough_app', 'followthrough_' || each);
        exception when duplicate_object or unique_violation then
          null;
        end;
      end loop;
    end $$;
    grant usage on schema public, scope to followthrough_system;
    grant select (id, name, post, email, active, demonstration) on person to followthrough_system;
    grant select on person_role, committee, agency to followthrough_system;
    grant select (id, committee_id, committee_ids, agency_ids, due_on, review_on, delivery, delivered_on, closed_on,
      version) on action to followthrough_system`);
  for (const on of readBySystem) await allow(runner, 'system', { on, may: 'select', where: 'true' });
}

async function jobs(runner: QueryRunner) {
  await runner.query(`
    -- A job is done for a day when this says so, and this is written in the transaction that did it.
    create table job_run (
      name text not null,
      day date not null,
      done_at timestamptz not null default now(),
      primary key (name, day)
    );

    -- What stands in a job's way at present, in a sentence without a word of any record.
    create table job_problem (
      name text primary key,
      at timestamptz not null default now(),
      sentence text not null,
      tries integer not null default 1
    );
    alter table job_run enable row level security;
    alter table job_problem enable row level security;
    create trigger record after insert on job_run for each row execute function rules.record();
    grant select, insert on job_run to followthrough_system;
    grant select, insert, update, delete on job_problem to followthrough_system;
    grant select on job_run, job_problem to followthrough_administrator`);
  for (const on of ['job_run', 'job_problem']) {
    await allow(runner, 'administrator', { on, may: 'select', where: 'true' });
    for (const may of ['select', 'insert'] as const) await allow(runner, 'system', { on, may, where: 'true' });
  }
  for (const may of ['update', 'delete'] as const)
    await allow(runner, 'system', { on: 'job_problem', may, where: 'true' });
}

async function notices(runner: QueryRunner) {
  await runner.query(`
    create table notice (
      id uuid primary key default gen_random_uuid(),
      person_id uuid not null references person,
      kind text not null,
      -- Named apart from an action's own children: a notice is no part of an action's history.
      about_action_id uuid references action,
      about_committee_id uuid references committee,
      -- Where to go, as a path in the product.
      link text not null check (link ~ '^/[^/\\\\]' or link = '/'),
      -- The date it is about. A reminder is made once for each date, however often it is looked for.
      due_on date,
      made_by uuid references person,
      created_at timestamptz not null default now(),
      seen_at timestamptz,
      mailed_on date
    );
    create index on notice (person_id, created_at desc);
    create index on notice (person_id) where mailed_on is null;
    create unique index notice_of_date on notice (person_id, kind, about_action_id, due_on) where due_on is not null;
    alter table notice enable row level security;
    create trigger record after update of seen_at on notice for each row execute function rules.record();
    grant select, insert on notice to followthrough_system;
    grant update (mailed_on) on notice to followthrough_system`);
  for (const may of ['select', 'insert', 'update'] as const)
    await allow(runner, 'system', { on: 'notice', may, where: 'true' });
  const onlyBySender = `made_by = (select scope.person_id()) and seen_at is null and mailed_on is null
    and due_on is null
    and (about_action_id is null or exists (select from action where action.id = notice.about_action_id))`;
  for (const role of toldRoles) {
    await runner.query(`
      grant select on notice to followthrough_${role};
      grant insert (person_id, kind, about_action_id, about_committee_id, link, made_by) on notice
        to followthrough_${role};
      grant update (seen_at) on notice to followthrough_${role}`);
    await allow(runner, role, { on: 'notice', may: 'select', where: mine });
    await allow(runner, role, { on: 'notice', may: 'insert', where: onlyBySender });
    await allow(runner, role, { on: 'notice', may: 'update', where: mine });
  }
}

/** Who is to be told, as ids alone: nobody who works on an action may read who signs in. */
async function recipients(runner: QueryRunner) {
  await runner.query(`
    create function scope.people_answering_for(action_asked uuid) returns setof uuid
      language sql stable security definer set search_path = public, pg_temp as $$
        select distinct p.id from action a
        join action_lead l on l.action_id = a.id
        left join person contact on contact.id = l.contact_person_id and contact.active
        join person_role r on r.role = 'agency' and r.agency_id = l.agency_id and ${inForce('r')}
        join person p on p.id = r.person_id and p.active
        where a.id = action_asked
          -- A contact answers alone, or whoever covers for them; without one, everybody of the agency does.
          and (contact.id is null or contact.id in (r.person_id, r.covers_person_id))
          and (current_setting('app.role', true) = 'system'
          or scope.committee_id() = any(a.committee_ids) or scope.agency_id() = any(a.agency_ids)) $$;

    create function scope.people_leading(committee_asked uuid) returns setof uuid
      language sql stable security definer set search_path = public, pg_temp as $$
        select distinct p.id from person_role r join person p on p.id = r.person_id and p.active
        where r.role = 'lead' and r.committee_id = committee_asked and ${inForce('r')} $$;

    revoke all on function scope.people_answering_for(uuid), scope.people_leading(uuid) from public;
    grant execute on function scope.people_answering_for(uuid), scope.people_leading(uuid)
      to followthrough_system, ${toldRoles.map((role) => `followthrough_${role}`).join(', ')}`);
}

/** Mails are made with no word of any record in them, so that an administrator may see what was sent to whom. */
async function mails(runner: QueryRunner) {
  await runner.query(`
    create table mail (
      id uuid primary key default gen_random_uuid(),
      person_id uuid not null references person,
      day date not null,
      to_name text not null,
      to_address text not null,
      subject text not null,
      text text not null,
      html text not null,
      -- The same however often it is tried, so that a mail server knows it again.
      message_id text not null unique,
      state text not null check (state in ('waiting', 'sending', 'sent', 'refused', 'given-up', 'kept')),
      tries integer not null default 0,
      next_try_at timestamptz,
      problem text,
      made_at timestamptz not null default now(),
      sent_at timestamptz,
      version integer not null default 1,
      -- One mail a day, whatever there is to say.
      unique (person_id, day),
      check ((state = 'sent') = (sent_at is not null))
    );
    create index on mail (next_try_at) where state in ('waiting', 'sending');
    create index on mail (made_at desc);

    create table mail_preference (
      person_id uuid primary key references person,
      reminders text not null check (reminders in ('daily', 'weekly', 'none')),
      version integer not null default 1
    );
    alter table mail enable row level security;
    alter table mail_preference enable row level security;
    create trigger record after insert or update of reminders on mail_preference
      for each row execute function rules.record();
    -- What a mail server answers changes often and by itself; that somebody asked for another try is recorded.
    create trigger record after update of version on mail for each row execute function rules.record();
    grant select, insert on mail to followthrough_system;
    grant update (state, tries, next_try_at, problem, sent_at) on mail to followthrough_system;
    grant select on mail_preference to followthrough_system;
    grant select on mail to followthrough_administrator;
    grant update (state, next_try_at, version) on mail to followthrough_administrator`);
  for (const may of ['select', 'insert', 'update'] as const)
    await allow(runner, 'system', { on: 'mail', may, where: 'true' });
  await allow(runner, 'system', { on: 'mail_preference', may: 'select', where: 'true' });
  for (const may of ['select', 'update'] as const)
    await allow(runner, 'administrator', { on: 'mail', may, where: 'true' });
  for (const role of toldRoles) {
    await runner.query(`grant select, insert, update (reminders, version) on mail_preference to followthrough_${role}`);
    for (const may of ['select', 'insert', 'update'] as const)
      await allow(runner, role, { on: 'mail_preference', may, where: mine });
  }
}

/** A calendar is read by whoever has its address; only a digest of the secret in it is kept. */
async function calendars(runner: QueryRunner) {
  await runner.query(`
    create table calendar_feed (
      person_id uuid primary key references person,
      secret_digest bytea not null unique,
      made_at timestamptz not null default now(),
      last_read_on date
    );
    alter table calendar_feed enable row level security;
    create trigger record after insert or delete or update of made_at on calendar_feed
      for each row execute function rules.record();
    grant select, update (last_read_on) on calendar_feed to followthrough_system`);
  for (const may of ['select', 'update'] as const)
    await allow(runner, 'system', { on: 'calendar_feed', may, where: 'true' });
  for (const role of toldRoles) {
    await runner.query(`
      grant select (person_id, made_at, last_read_on), insert, update (secret_digest, made_at, last_read_on), delete
        on calendar_feed to followthrough_${role}`);
    for (const may of ['select', 'insert', 'update', 'delete'] as const)
      await allow(runner, role, { on: 'calendar_feed', may, where: mine });
  }
}
