import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allow, keep, own } from './allow.js';

const readers = ['lead', 'chief_officer', 'member', 'analyst'];
const released = ['national_release', 'national_release_theme', 'national_release_pair', 'national_release_statement'];

/**
 * Releases whose every figure, and every difference between two figures, has enough reviews behind it; the thresholds as a
 * setting; and short statements of what has worked that a committee clears for the nation.
 */
export class SaferReleases1700000000050 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await releases(runner);
    await thresholds(runner);
    await statements(runner);
    await made(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      revoke select (committee_id, age_band, event) on review from followthrough_system;
      revoke select (id) on theme_assignment from followthrough_system;
      drop policy system_select on theme_change;
      drop policy system_select on theme_placement;
      revoke all on theme_change, theme_placement from followthrough_system;
      truncate national_release_theme, national_release_basis, national_release cascade;
      drop table national_release_pair, national_release_statement, cleared_statement, national_setting;
      drop policy system_select on national_release; drop policy system_insert on national_release;
      drop policy system_select on national_release_basis; drop policy system_insert on national_release_basis;
      drop policy system_select on national_release_theme; drop policy system_insert on national_release_theme;
      revoke all on national_release, national_release_theme, national_release_basis from followthrough_system;
      alter table national_release drop column reviews_min, drop column committees_min;
      alter table national_release_basis drop column basis;
      alter table national_release_theme drop column name, drop column group_slug, drop column as_at,
        drop column out_of_rounded, drop column years, drop column age, drop column event, drop column came_back,
        add column by_year jsonb not null,
        add constraint national_release_theme_slug_fkey foreign key (slug) references theme`);
  }
}

async function releases(runner: QueryRunner): Promise<void> {
  await runner.query(`
    -- Releases made before had tables by year whose cells did not wait for enough reviews: they are withdrawn and made anew.
    truncate national_release_theme, national_release_basis, national_release cascade;
    alter table national_release
      add reviews_min integer not null check (reviews_min between 5 and 10),
      add committees_min integer not null check (committees_min between 3 and 10);
    alter table national_release_basis add basis jsonb not null;
    alter table national_release_theme
      drop constraint national_release_theme_slug_fkey,
      drop column by_year,
      -- A release keeps the names it was made with.
      add name text not null,
      add group_slug text not null,
      -- When it was counted, which may be for an earlier release.
      add as_at date not null,
      add out_of_rounded integer not null,
      add years jsonb not null,
      add age jsonb,
      add event jsonb,
      add came_back jsonb;
    create table national_release_pair (
      release_id uuid not null references national_release,
      slug text not null,
      with_slug text not null,
      as_at date not null,
      reviews_rounded integer not null,
      committees_band text not null,
      primary key (release_id, slug, with_slug),
      check (slug < with_slug)
    );
    create table national_release_statement (
      id uuid primary key default gen_random_uuid(),
      release_id uuid not null references national_release,
      slug text not null,
      text text not null
    );
    create index on national_release_statement (release_id, slug);
    alter table national_release_pair enable row level security;
    alter table national_release_statement enable row level security`);
  for (const on of ['national_release_pair', 'national_release_statement'])
    for (const role of readers) {
      await runner.query(`grant select on ${on} to followthrough_${role}`);
      await allow(runner, role, { on, may: 'select', where: 'true' });
    }
}

async function thresholds(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table national_setting (
      one boolean primary key default true check (one),
      reviews_min integer not null default 5 check (reviews_min between 5 and 10),
      committees_min integer not null default 3 check (committees_min between 3 and 10),
      version integer not null default 1
    );
    insert into national_setting default values;
    alter table national_setting enable row level security;
    grant select, update (reviews_min, committees_min) on national_setting to followthrough_administrator;
    grant select on national_setting to followthrough_system`);
  await allow(runner, 'administrator', { on: 'national_setting', may: 'select', where: 'true' });
  await allow(runner, 'administrator', { on: 'national_setting', may: 'update', where: 'true' });
  await allow(runner, 'system', { on: 'national_setting', may: 'select', where: 'true' });
  await keep(runner, 'national_setting', { versioned: true, recorded: true });
}

async function statements(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table cleared_statement (
      id uuid primary key default gen_random_uuid(),
      committee_id uuid not null references committee,
      slug text not null,
      text text not null check (length(text) between 1 and 300),
      cleared_by text not null,
      cleared_on date not null,
      revoked_by text,
      revoked_on date,
      version integer not null default 1,
      check ((revoked_by is null) = (revoked_on is null))
    );
    create index on cleared_statement (committee_id, slug);
    alter table cleared_statement enable row level security;
    grant select, insert, update (revoked_by, revoked_on) on cleared_statement to followthrough_lead;
    grant select on cleared_statement to followthrough_chief_officer, followthrough_member, followthrough_system`);
  for (const role of ['lead', 'chief_officer', 'member'])
    await allow(runner, role, { on: 'cleared_statement', may: 'select', where: own });
  for (const may of ['insert', 'update'] as const)
    await allow(runner, 'lead', { on: 'cleared_statement', may, where: own });
  await allow(runner, 'system', { on: 'cleared_statement', may: 'select', where: 'true' });
  await keep(runner, 'cleared_statement', { versioned: true, recorded: true });
}

/** The product makes releases by itself once a quarter is over. */
async function made(runner: QueryRunner): Promise<void> {
  // The rest of what it counts it may read already, to say when something came back after closure.
  await runner.query(`
    grant select (committee_id, age_band, event) on review to followthrough_system;
    grant select (id) on theme_assignment to followthrough_system;
    grant select on theme_change, theme_placement to followthrough_system`);
  await allow(runner, 'system', { on: 'theme_change', may: 'select', where: 'committee_id is null' });
  await allow(runner, 'system', { on: 'theme_placement', may: 'select', where: 'true' });
  for (const on of [...released, 'national_release_basis']) {
    await runner.query(`grant select, insert on ${on} to followthrough_system`);
    for (const may of ['select', 'insert'] as const) await allow(runner, 'system', { on, may, where: 'true' });
  }
}
