import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allow, keep, own } from './allow.js';

const writers = ['lead', 'chief_officer', 'member', 'agency', 'administrator'];

/** Names that must appear nowhere, kept as digests; and what was written all the same, by whom and why. */
export class Identifiers1700000000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table guarded_name (
        id uuid primary key default gen_random_uuid(),
        committee_id uuid not null references committee,
        -- SHA-256 of the committee's id and the name in small letters.
        bytes bytea not null,
        unique (committee_id, bytes)
      );

      create table kept_identifier (
        id uuid primary key default gen_random_uuid(),
        -- Null where what was saved belongs to no committee.
        committee_id uuid references committee,
        action_id uuid references action,
        person_id uuid not null references person,
        at timestamptz not null default now(),
        by text not null,
        route text not null,
        fields text[] not null,
        kinds text[] not null,
        reason text not null check (length(reason) between 1 and 6000)
      );
      create index on kept_identifier (committee_id, at desc);

      alter table guarded_name enable row level security;
      alter table kept_identifier enable row level security;
      grant select, insert, delete on guarded_name to followthrough_lead;
      grant select on kept_identifier to followthrough_lead;

      -- Which of these phrases are a name to look out for: of somebody who signs in, or one that the committee guards.
      -- It answers with what was asked and nothing else, so that nobody can read the names.
      create function scope.names_among(phrases text[]) returns text[] language sql stable security definer
        set search_path = public, pg_temp as $$
        with concerned as (
          select scope.committee_id() as id where scope.committee_id() is not null
          union select committee_id from committee_agency where agency_id = scope.agency_id())
        select coalesce(array_agg(phrase), '{}') from unnest(phrases) as phrase
        where exists (select from person where position(' ' in phrase) > 0 and lower(person.name) = phrase)
          or exists (select from guarded_name g join concerned c on c.id = g.committee_id
            where g.bytes = sha256(convert_to(c.id::text || ' ' || phrase, 'UTF8')))
      $$;
      revoke all on function scope.names_among from public`);
    for (const may of ['select', 'insert', 'delete'] as const)
      await allow(runner, 'lead', { on: 'guarded_name', may, where: own });
    await allow(runner, 'lead', { on: 'kept_identifier', may: 'select', where: own });
    for (const role of writers) {
      await runner.query(`
        grant execute on function scope.names_among to followthrough_${role};
        grant insert on kept_identifier to followthrough_${role}`);
      await allow(runner, role, {
        on: 'kept_identifier',
        may: 'insert',
        where: `person_id = (select scope.person_id())
          and (action_id is null or exists (select from action where action.id = kept_identifier.action_id))`,
      });
    }
    for (const table of ['guarded_name', 'kept_identifier']) await keep(runner, table, { recorded: true });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function scope.names_among; drop table kept_identifier, guarded_name');
  }
}
