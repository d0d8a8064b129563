import type { MigrationInterface, QueryRunner } from 'typeorm';
import { onSeenAction } from './allow.js';

/** The columns of a role given to a person whose change is worth recording: not when it was last used. */
const recordedOfRole = 'role, committee_id, agency_id, starts_on, ends_on, covers_person_id, ended_at';
const ownCycle = `agency_id = (select scope.agency_id()) and ${onSeenAction('pdsa_cycle')}`;
const versionedOfPerson = 'name, post, email, password_hash, active';

/**
 * Members of a committee's sub-groups, who read what chief officers read; several roles for one person, given for a
 * time or in place of somebody else; and whom a person answers to.
 */
export class MembersAndCover1700000000009 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await makeMember(runner);
    await readsAsChiefOfficersDo(runner);
    await runner.query(`
      alter table person add manager_id uuid references person check (manager_id <> id);
      create index on person (manager_id);
      alter table person_role
        drop constraint person_role_role_check,
        drop constraint person_role_check,
        drop constraint person_role_person_id_role_committee_id_agency_id_key,
        add constraint person_role_role_check
          check (role in ('lead', 'chief-officer', 'member', 'agency', 'analyst', 'administrator')),
        add constraint person_role_check
          check ((role in ('lead', 'chief-officer', 'member')) = (committee_id is not null)),
        add starts_on date,
        add ends_on date,
        add covers_person_id uuid references person,
        add ended_at timestamptz,
        add last_used_at timestamptz,
        add constraint person_role_days check (starts_on <= ends_on),
        add constraint person_role_cover
          check (covers_person_id is null or (covers_person_id <> person_id and num_nulls(starts_on, ends_on) = 0));
      create unique index person_role_once on person_role (person_id, role, committee_id, agency_id, covers_person_id,
        starts_on) nulls not distinct where ended_at is null;
      grant select (manager_id), update (manager_id, version) on person to followthrough_administrator;
      grant update (ended_at) on person_role to followthrough_administrator;
      grant update (last_used_at) on person_role to followthrough_sign_in;
      create policy administrator_update on person_role for update to followthrough_administrator
        using (true) with check (true);
      create policy sign_in_update on person_role for update to followthrough_sign_in using (true) with check (true);
      -- An agency takes its own tests of change further, and no other's on an action they share.
      alter policy agency_update on pdsa_cycle using (${ownCycle}) with check (${ownCycle});
      drop trigger bump_version on person;
      create trigger bump_version before update of ${versionedOfPerson}, manager_id on person
        for each row execute function rules.bump_version();
      drop trigger record on person_role;
      create trigger record after insert or delete or update of ${recordedOfRole} on person_role
        for each row execute function rules.record()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger record on person_role;
      create trigger record after insert or update or delete on person_role
        for each row execute function rules.record();
      drop trigger bump_version on person;
      create trigger bump_version before update of ${versionedOfPerson} on person
        for each row execute function rules.bump_version();
      alter policy agency_update on pdsa_cycle using (${onSeenAction('pdsa_cycle')})
        with check (${onSeenAction('pdsa_cycle')});
      drop policy sign_in_update on person_role;
      drop policy administrator_update on person_role;
      revoke update (version) on person from followthrough_administrator;
      revoke update on person_role from followthrough_sign_in, followthrough_administrator;
      delete from session where person_role_id in (select id from person_role
        where role = 'member' or ended_at is not null or covers_person_id is not null or num_nonnulls(starts_on, ends_on) > 0);
      delete from person_role
        where role = 'member' or ended_at is not null or covers_person_id is not null or num_nonnulls(starts_on, ends_on) > 0;
      drop index person_role_once;
      alter table person_role
        drop column last_used_at, drop column ended_at, drop column covers_person_id, drop column ends_on,
        drop column starts_on,
        drop constraint person_role_check,
        drop constraint person_role_role_check,
        add constraint person_role_role_check
          check (role in ('lead', 'chief-officer', 'agency', 'analyst', 'administrator')),
        add constraint person_role_check check ((role in ('lead', 'chief-officer')) = (committee_id is not null)),
        add unique nulls not distinct (person_id, role, committee_id, agency_id);
      alter table person drop column manager_id`);
    const policies = (await runner.query(
      `select policyname as name, tablename as table from pg_policies where 'followthrough_member' = any(roles)`,
    )) as { name: string; table: string }[]; // the driver's rows carry no type
    for (const { name, table } of policies) await runner.query(`drop policy ${name} on ${table}`);
    await runner.query(`revoke all on all tables in schema public from followthrough_member;
      revoke usage on schema public, scope from followthrough_member`); // the role belongs to the server
  }
}

async function makeMember(runner: QueryRunner): Promise<void> {
  await runner.query(`
    do $$
    begin
      if not exists (select from pg_roles where rolname = 'followthrough_member') then
        create role followthrough_member nologin nosuperuser nobypassrls;
      end if;
    exception when duplicate_object or unique_violation then
      null; -- another database of this server made it at the same moment
    end $$;
    do $$
    begin
      grant followthrough_member to followthrough_app;
    exception when duplicate_object or unique_violation then
      null;
    end $$;
    grant usage on schema public, scope to followthrough_member`);
}

/** Every table a chief officer may read, under the very same condition. */
async function readsAsChiefOfficersDo(runner: QueryRunner): Promise<void> {
  const policies = (await runner.query(
    `select tablename as table, qual as where from pg_policies where policyname = 'chief_officer_select'`,
  )) as { table: string; where: string }[]; // the driver's rows carry no type
  for (const { table, where } of policies)
    await runner.query(`
      grant select on ${table} to followthrough_member;
      create policy member_select on ${table} for select to followthrough_member using (${where})`);
}
