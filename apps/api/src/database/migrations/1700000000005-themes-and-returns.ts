import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Themes and where they were found; what was brought in, sent out and released; and the record of every change. */
export class ThemesAndReturns1700000000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table theme (
        slug text primary key,
        name text not null,
        group_slug text not null,
        definition text not null,
        catalogue_version text not null
      );

      create table theme_assignment (
        id uuid primary key default gen_random_uuid(),
        committee_id uuid not null references committee,
        review_id uuid not null references review,
        finding_id uuid references finding,
        strategy_id uuid references strategy,
        action_id uuid references action,
        slug text not null references theme,
        stance text not null check (stance in ('learning', 'effective-practice')),
        status text not null check (status in ('suggested', 'confirmed', 'rejected', 'added')),
        tier text check (tier in ('detected', 'suggested')),
        score double precision check (score between 0 and 1),
        spans jsonb not null default '[]',
        engine_version text,
        catalogue_version text not null,
        decided_by text,
        decided_on date,
        version integer not null default 1,
        check (num_nonnulls(finding_id, strategy_id, action_id) = 1),
        check ((status = 'suggested') = (decided_on is null)),
        unique nulls not distinct (finding_id, strategy_id, action_id, slug)
      );
      create index on theme_assignment (committee_id, status);
      create index on theme_assignment (slug, status);
      create index on theme_assignment (review_id);
      create index on theme_assignment (action_id) where action_id is not null;
      create index on theme_assignment (strategy_id) where strategy_id is not null;

      create table plan_import (
        id uuid primary key default gen_random_uuid(),
        committee_id uuid not null references committee,
        review_id uuid not null references review,
        file_name text not null,
        file_sha256 text not null,
        actions integer not null,
        confirmed_by text not null,
        confirmed_at timestamptz not null default now(),
        unique (committee_id, file_sha256)
      );

      create table made_return (
        id uuid primary key default gen_random_uuid(),
        committee_id uuid not null references committee,
        kind text not null check (kind in ('committee', 'chief-officers')),
        as_at date not null,
        made_at timestamptz not null default now(),
        made_by text not null,
        file_name text not null,
        bytes bytea not null,
        sha256 text not null,
        actions integer not null,
        -- What each action was when the return was made, so that the next one can say what changed.
        position jsonb not null
      );
      create index on made_return (committee_id, made_at desc);

      create table national_release (
        id uuid primary key default gen_random_uuid(),
        as_at date not null unique,
        released_on date not null,
        catalogue_version text not null,
        reviews_rounded integer not null,
        committees_band text not null,
        themes_held_back boolean not null
      );
      create table national_release_theme (
        release_id uuid not null references national_release,
        slug text not null references theme,
        reviews_rounded integer not null,
        committees_band text not null,
        by_year jsonb not null,
        primary key (release_id, slug)
      );
      -- The counts a release was made from. Nobody who reads releases may read these.
      create table national_release_basis (
        release_id uuid primary key references national_release,
        review_ids uuid[] not null
      );

      create table audit_entry (
        id uuid primary key default gen_random_uuid(),
        position bigint generated always as identity unique,
        at timestamptz not null default clock_timestamp(),
        transaction_id xid8 not null default pg_current_xact_id(),
        committee_id uuid,
        action_id uuid,
        person_id uuid,
        person_name text not null,
        role text not null,
        verb text not null check (verb in ('insert', 'update', 'delete')),
        subject text not null,
        subject_id text not null,
        fields text[] not null,
        before jsonb,
        after jsonb
      );
      create index on audit_entry (committee_id, position desc);
      create index on audit_entry (action_id, position desc) where action_id is not null`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table audit_entry, national_release_basis, national_release_theme, national_release,
      made_return, plan_import, theme_assignment, theme cascade`);
  }
}
