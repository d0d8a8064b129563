import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allow, keep, own } from './allow.js';

const mine = 'person_id = (select scope.person_id())';

/** A consent that stands, to a repository of which whoever asks is a member. */
const consented = (committee: string) => `exists (select from repository_consent c
  join repository_member m on m.repository_id = c.repository_id and m.ended_on is null
  where c.committee_id = ${committee} and c.revoked_on is null and m.person_id = (select scope.person_id()))`;

/** A look that was written down in this very transaction. Without it nothing can be seen. */
const looking = (committee: string) => `exists (select from repository_look l
  where l.committee_id = ${committee} and l.transaction_id = pg_current_xact_id())`;

/**
 * National repositories, as the Care Inspectorate's is, that a committee may let see its own confirmed themes unrounded. A
 * member looks as a role of the database of their own, which sees a committee only while its consent stands, and only in a
 * transaction that wrote the look down.
 */
export class Repositories1700000000051 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await role(runner);
    await tables(runner);
    await leads(runner);
    await members(runner);
    await administrators(runner);
    for (const table of ['repository_consent', 'repository_member'])
      await keep(runner, table, { versioned: true, recorded: true });
    await keep(runner, 'repository_look', { recorded: true });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy repository_select on theme_assignment;
      drop policy repository_select on review;
      drop policy repository_select on committee;
      drop policy repository_select on theme;
      drop table repository_look, repository_consent, repository_member, national_repository cascade;
      revoke all on all tables in schema public from followthrough_repository;
      revoke all on schema public, scope from followthrough_repository`);
  }
}

async function role(runner: QueryRunner): Promise<void> {
  await runner.query(`
    do $$
    begin
      if not exists (select from pg_roles where rolname = 'followthrough_repository') then
        begin
          create role followthrough_repository nologin nosuperuser nobypassrls;
        exception when duplicate_object or unique_violation then
          null; -- another database of this server made it at the same moment
        end;
      end if;
      begin
        grant followthrough_repository to followthrough_app;
      exception when duplicate_object or unique_violation then
        null;
      end;
    end $$;
    grant usage on schema public, scope to followthrough_repository`);
}

async function tables(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table national_repository (
      id uuid primary key default gen_random_uuid(),
      name text not null unique
    );
    insert into national_repository (name) values ('Care Inspectorate national repository');
    create table repository_member (
      id uuid primary key default gen_random_uuid(),
      repository_id uuid not null references national_repository,
      person_id uuid not null references person,
      added_by text not null,
      added_on date not null,
      ended_by text,
      ended_on date,
      version integer not null default 1
    );
    create unique index on repository_member (repository_id, person_id) where ended_on is null;
    create table repository_consent (
      id uuid primary key default gen_random_uuid(),
      committee_id uuid not null references committee,
      repository_id uuid not null references national_repository,
      given_by text not null,
      given_on date not null,
      agreed_by text not null check (length(agreed_by) between 1 and 200),
      revoked_by text,
      revoked_on date,
      version integer not null default 1,
      check ((revoked_by is null) = (revoked_on is null))
    );
    create unique index on repository_consent (committee_id, repository_id) where revoked_on is null;
    create table repository_look (
      id uuid primary key default gen_random_uuid(),
      committee_id uuid not null references committee,
      repository_id uuid not null references national_repository,
      person_id uuid not null references person,
      looked_by text not null,
      looked_at timestamptz not null default now(),
      transaction_id xid8 not null default pg_current_xact_id()
    );
    create index on repository_look (committee_id, looked_at desc)`);
  for (const table of ['national_repository', 'repository_member', 'repository_consent', 'repository_look'])
    await runner.query(`alter table ${table} enable row level security`);
}

async function leads(runner: QueryRunner): Promise<void> {
  await runner.query(`
    grant insert, update (revoked_by, revoked_on) on repository_consent to followthrough_lead`);
  for (const each of ['lead', 'chief_officer', 'member']) {
    await runner.query(`
      grant select on national_repository, repository_consent to followthrough_${each};
      grant select (id, committee_id, repository_id, looked_by, looked_at) on repository_look to followthrough_${each}`);
    await allow(runner, each, { on: 'national_repository', may: 'select', where: 'true' });
    for (const on of ['repository_consent', 'repository_look'])
      await allow(runner, each, { on, may: 'select', where: own });
  }
  for (const may of ['insert', 'update'] as const)
    await allow(runner, 'lead', { on: 'repository_consent', may, where: own });
}

async function members(runner: QueryRunner): Promise<void> {
  await runner.query(`
    grant select on national_repository, theme to followthrough_repository;
    grant select (id, repository_id, person_id, ended_on) on repository_member to followthrough_repository;
    grant select (id, committee_id, repository_id, given_on, revoked_on) on repository_consent
      to followthrough_repository;
    grant select, insert (committee_id, repository_id, person_id, looked_by) on repository_look
      to followthrough_repository;
    grant select (id, name) on committee to followthrough_repository;
    grant select (id, committee_id, review_id, finding_id, slug, stance, status) on theme_assignment
      to followthrough_repository;
    grant select (id, committee_id, reported_on) on review to followthrough_repository`);
  await allow(runner, 'repository', { on: 'national_repository', may: 'select', where: 'true' });
  await allow(runner, 'repository', { on: 'theme', may: 'select', where: 'true' });
  await allow(runner, 'repository', { on: 'repository_member', may: 'select', where: mine });
  await allow(runner, 'repository', {
    on: 'repository_consent',
    may: 'select',
    where: `revoked_on is null and exists (select from repository_member m where m.ended_on is null
      and m.repository_id = repository_consent.repository_id and m.person_id = (select scope.person_id()))`,
  });
  await allow(runner, 'repository', { on: 'repository_look', may: 'select', where: mine });
  await allow(runner, 'repository', {
    on: 'repository_look',
    may: 'insert',
    where: `${mine} and exists (select from repository_consent c where c.repository_id = repository_look.repository_id
      and c.committee_id = repository_look.committee_id and c.revoked_on is null)`,
  });
  await allow(runner, 'repository', { on: 'committee', may: 'select', where: consented('committee.id') });
  for (const on of ['theme_assignment', 'review'])
    await allow(runner, 'repository', {
      on,
      may: 'select',
      where: `${consented(`${on}.committee_id`)} and ${looking(`${on}.committee_id`)}${
        on === 'theme_assignment' ? " and status in ('confirmed', 'added') and finding_id is not null" : ''
      }`,
    });
}

async function administrators(runner: QueryRunner): Promise<void> {
  await runner.query(`
    grant select on national_repository, repository_member to followthrough_administrator;
    grant insert, update (ended_by, ended_on) on repository_member to followthrough_administrator`);
  for (const on of ['national_repository', 'repository_member'])
    await allow(runner, 'administrator', { on, may: 'select', where: 'true' });
  for (const may of ['insert', 'update'] as const)
    await allow(runner, 'administrator', { on: 'repository_member', may, where: 'true' });
}
