import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allow, keep } from './allow.js';

/** Signing in through the organisation, a code beside the password, and a list of the places where one is signed in. */
export class SaferSigningIn1700000000018 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table session
        add id uuid not null default gen_random_uuid() unique,
        add way text not null default 'password' check (way in ('password', 'single-sign-on')),
        add browser text not null default '' check (length(browser) <= 200);

      create table second_factor (
        id uuid primary key default gen_random_uuid(),
        person_id uuid not null unique references person,
        begun_at timestamptz not null default now(),
        confirmed_at timestamptz
      );
      -- Apart from the fact that there is one, so that no secret is ever written into the record of changes.
      create table second_factor_secret (
        second_factor_id uuid primary key references second_factor on delete cascade,
        key text not null,
        -- The half minute whose code was taken last: no code is taken twice.
        last_step bigint not null default 0,
        recovery_digests bytea[] not null default '{}'
      );

      create table person_identity (
        id uuid primary key default gen_random_uuid(),
        person_id uuid not null references person,
        issuer text not null,
        subject text not null,
        bound_at timestamptz not null default now(),
        unique (issuer, subject),
        unique (person_id, issuer)
      );

      create table single_sign_on_attempt (
        state_digest bytea primary key,
        nonce text not null,
        verifier text not null,
        made_at timestamptz not null default now()
      );

      grant select, insert, update, delete on second_factor, second_factor_secret to followthrough_sign_in;
      grant select, insert on person_identity to followthrough_sign_in;
      grant select, insert, delete on single_sign_on_attempt to followthrough_sign_in;
      grant select (id, person_id, confirmed_at), delete on second_factor to followthrough_administrator`);
    for (const on of ['second_factor', 'second_factor_secret', 'person_identity', 'single_sign_on_attempt']) {
      await runner.query(`alter table ${on} enable row level security`);
      for (const may of ['select', 'insert', 'delete'] as const)
        await allow(runner, 'sign_in', { on, may, where: 'true' });
    }
    for (const on of ['second_factor', 'second_factor_secret'])
      await allow(runner, 'sign_in', { on, may: 'update', where: 'true' });
    for (const may of ['select', 'delete'] as const)
      await allow(runner, 'administrator', { on: 'second_factor', may, where: 'true' });
    for (const table of ['second_factor', 'person_identity']) await keep(runner, table, { recorded: true });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table single_sign_on_attempt, person_identity, second_factor_secret, second_factor;
      alter table session drop column browser, drop column way, drop column id`);
  }
}
