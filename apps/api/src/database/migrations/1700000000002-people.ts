import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Committees, agencies, and the people who sign in for them. */
export class People1700000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table committee (
        id uuid primary key default gen_random_uuid(),
        code text not null unique,
        name text not null unique,
        kind text not null check (kind in ('CPC', 'APC', 'PPC')),
        headline_measure_id uuid,
        due_soon_days integer not null default 30 check (due_soon_days between 1 and 365),
        reporting_cycle_days integer not null default 92 check (reporting_cycle_days between 1 and 730),
        version integer not null default 1
      );

      create table agency (
        id uuid primary key default gen_random_uuid(),
        name text not null unique,
        sector text not null,
        version integer not null default 1
      );

      create table committee_agency (
        committee_id uuid not null references committee,
        agency_id uuid not null references agency,
        primary key (committee_id, agency_id)
      );
      create index on committee_agency (agency_id);

      create table person (
        id uuid primary key default gen_random_uuid(),
        name text not null,
        post text not null,
        email text not null,
        password_hash text not null,
        active boolean not null default true,
        demonstration boolean not null default false,
        last_signed_in_at timestamptz,
        version integer not null default 1
      );
      create unique index person_email on person (lower(email));

      create table person_role (
        id uuid primary key default gen_random_uuid(),
        person_id uuid not null references person,
        role text not null check (role in ('lead', 'chief-officer', 'agency', 'analyst', 'administrator')),
        committee_id uuid references committee,
        agency_id uuid references agency,
        check ((role in ('lead', 'chief-officer')) = (committee_id is not null)),
        check ((role = 'agency') = (agency_id is not null)),
        unique nulls not distinct (person_id, role, committee_id, agency_id)
      );

      create table session (
        token_digest bytea primary key,
        person_role_id uuid not null references person_role on delete cascade,
        created_at timestamptz not null default now(),
        seen_at timestamptz not null default now(),
        expires_at timestamptz not null
      );
      create index on session (person_role_id);

      create table sign_in_attempt (
        id bigint generated always as identity primary key,
        at timestamptz not null default now(),
        email_digest bytea not null,
        address text not null,
        succeeded boolean not null
      );
      create index on sign_in_attempt (email_digest, at);
      create index on sign_in_attempt (address, at)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop table sign_in_attempt, session, person_role, person, committee_agency, agency, committee cascade',
    );
  }
}
