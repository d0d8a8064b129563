import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allow } from './allow.js';

/** Everybody who may send something to be saved. */
const senders = ['lead', 'chief_officer', 'member', 'agency', 'analyst', 'administrator'];

const mine = 'person_id = (select scope.person_id())';

/** What the database keeps of an action by itself, beside what a form about it edits. */
const keptOfAction = `'committee_ids', 'agency_ids', 'last_update_on', 'evidence_grade', 'evidence_until'`;

/**
 * Keeps the key of everything that was sent to be saved, with what was answered, so that the same thing sent again is
 * done once. And raises a version only when something changed that a form edits, so that nobody is told of a change that
 * takes nothing from theirs.
 */
export class SentOnce1700000000016 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table request_key (
        person_id uuid not null references person,
        key uuid not null,
        route text not null,
        -- SHA-256 of what was sent: a key that comes again with something else is refused.
        digest bytea not null,
        -- The answer as it was sent, or null where an address answers with nothing.
        answer text,
        at timestamptz not null default now(),
        primary key (person_id, key)
      );
      create index on request_key (at);
      alter table request_key enable row level security`);
    for (const role of senders) {
      await runner.query(`
        grant select, insert, update (answer) on request_key to followthrough_${role}`);
      for (const may of ['select', 'insert', 'update'] as const)
        await allow(runner, role, { on: 'request_key', may, where: mine });
    }
    await runner.query('grant select (at), delete on request_key to followthrough_system');
    for (const may of ['select', 'delete'] as const)
      await allow(runner, 'system', { on: 'request_key', may, where: `at < now() - interval '1 day'` });
    await versionsOfWhatFormsEdit(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table request_key;
      drop function rules.touch_action cascade;
      drop function rules.bump_action_version cascade;
      create trigger bump_version before update on action for each row execute function rules.bump_version();
      create or replace function rules.bump_version() returns trigger language plpgsql as $$
      begin
        new.version := old.version + 1;
        return new;
      end $$`);
  }
}

async function versionsOfWhatFormsEdit(runner: QueryRunner): Promise<void> {
  await runner.query(`
    -- Whoever sets a version by hand means to raise it.
    create or replace function rules.bump_version() returns trigger language plpgsql as $$
    declare unedited text[] := array['version', 'last_signed_in_at', 'action_ids'];
    begin
      if new.version is distinct from old.version
        or to_jsonb(new) - unedited is distinct from to_jsonb(old) - unedited
      then
        new.version := old.version + 1;
      end if;
      return new;
    end $$;

    -- Stronger evidence takes nothing from what somebody is writing; weaker evidence may be what it rests on.
    create function rules.bump_action_version() returns trigger language plpgsql as $$
    declare unedited text[] := array['version', ${keptOfAction}];
    begin
      if new.version is distinct from old.version or new.evidence_grade < old.evidence_grade
        or to_jsonb(new) - unedited is distinct from to_jsonb(old) - unedited
      then
        new.version := old.version + 1;
      end if;
      return new;
    end $$;
    drop trigger bump_version on action;
    create trigger bump_version before update on action
      for each row execute function rules.bump_action_version();

    -- Who leads an action is edited with it, though it stands in rows of its own.
    create function rules.touch_action() returns trigger language plpgsql security definer
      set search_path = public, pg_temp as $$
    begin
      update action set version = version + 1 where id = coalesce(new.action_id, old.action_id);
      return null;
    end $$;
    create trigger touch_action after insert or update or delete on action_lead
      for each row execute function rules.touch_action()`);
}
