import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The roles that requests take on. The application signs in as `followthrough_app`, which may do nothing but become one
 * of the others for the length of a transaction; none of them owns a table or can pass by row-level security.
 */
export class Roles1700000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      do $$
      declare
        each text;
      begin
        if not exists (select from pg_roles where rolname = 'followthrough_app') then
          create role followthrough_app login noinherit nosuperuser nobypassrls;
        end if;
        foreach each in array array['sign_in', 'lead', 'chief_officer', 'agency', 'analyst', 'administrator'] loop
          if not exists (select from pg_roles where rolname = 'followthrough_' || each) then
            execute format('create role %I nologin nosuperuser nobypassrls', 'followthrough_' || each);
          end if;
          execute format('grant %I to followthrough_app', 'followthrough_' || each);
        end loop;
      exception when duplicate_object or unique_violation then
        null; -- another database of this server made them at the same moment
      end $$`);
    await runner.query(`
      create schema scope;

      create function scope.person_id() returns uuid language sql stable parallel safe
        as $$ select nullif(current_setting('app.person_id', true), '')::uuid $$;
      create function scope.committee_id() returns uuid language sql stable parallel safe
        as $$ select nullif(current_setting('app.committee_id', true), '')::uuid $$;
      create function scope.agency_id() returns uuid language sql stable parallel safe
        as $$ select nullif(current_setting('app.agency_id', true), '')::uuid $$;

      revoke all on schema public from public;
      grant usage on schema public, scope to followthrough_sign_in, followthrough_lead, followthrough_chief_officer,
        followthrough_agency, followthrough_analyst, followthrough_administrator`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema scope cascade'); // roles belong to the server and may serve another database
  }
}
