import type { MigrationInterface, QueryRunner } from 'typeorm';

const versioned = ['committee', 'agency', 'person', 'review', 'finding', 'strategy', 'action', 'measure', 'reading'];
const alsoVersioned = ['pdsa_cycle', 'theme_assignment'];

/** Tables that hang on an action: they take their committee from it, and are seen by whoever sees it. */
export const actionChildren = [
  'action_lead',
  'due_change',
  'blocker',
  'action_update',
  'evidence',
  'closure',
  'measure',
  'reading',
  'pdsa_cycle',
] as const;

/** Tables whose every change is recorded. */
const audited = [
  ...['committee', 'agency', 'committee_agency', 'person', 'person_role'],
  ...['review', 'review_hold', 'finding', 'strategy', 'finding_strategy', 'action', 'strategy_action'],
  ...actionChildren,
  ...['theme_assignment', 'plan_import', 'made_return'],
];

/** What the database does by itself so that no caller can forget it. */
export class Triggers1700000000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema rules;

      create function rules.bump_version() returns trigger language plpgsql as $$
      begin
        new.version := old.version + 1;
        return new;
      end $$;

      create function rules.committee_from_action() returns trigger language plpgsql as $$
      begin
        select committee_id into new.committee_id from action where id = new.action_id;
        return new;
      end $$;

      -- The next three run with the owner's rights: they keep facts that the caller may not be allowed to write.
      create function rules.keep_committees() returns trigger language plpgsql security definer
        set search_path = public, pg_temp as $$
      declare changed uuid := coalesce(new.action_id, old.action_id);
      begin
        update action set committee_ids = array(
          select committee_id from action where id = changed
          union select committee_id from strategy_action where action_id = changed order by 1)
        where id = changed;
        return null;
      end $$;

      create function rules.keep_agencies() returns trigger language plpgsql security definer
        set search_path = public, pg_temp as $$
      declare changed uuid := coalesce(new.action_id, old.action_id);
      begin
        update action set agency_ids = array(
          select distinct agency_id from action_lead where action_id = changed and agency_id is not null order by 1)
        where id = changed;
        return null;
      end $$;

      create function rules.keep_evidence_grade() returns trigger language plpgsql security definer
        set search_path = public, pg_temp as $$
      declare changed uuid := coalesce(new.action_id, old.action_id);
      begin
        update action set evidence_grade = coalesce((select max(grade) from evidence where action_id = changed), 0)
        where id = changed;
        return null;
      end $$;

      create function rules.own_committee() returns trigger language plpgsql as $$
      begin
        if not new.committee_id = any(new.committee_ids) then
          new.committee_ids := array_append(new.committee_ids, new.committee_id);
        end if;
        return new;
      end $$;

      create function rules.record() returns trigger language plpgsql security definer
        set search_path = public, pg_temp as $$
      declare
        old_row jsonb := case when tg_op = 'INSERT' then null else to_jsonb(old) end;
        new_row jsonb := case when tg_op = 'DELETE' then null else to_jsonb(new) end;
        kept text[] := array['password_hash', 'bytes', 'position', 'last_signed_in_at'];
        changed text[];
        either jsonb := coalesce(new_row, old_row);
      begin
        select coalesce(array_agg(key order by key), '{}') into changed
        from jsonb_object_keys(either) as key
        where old_row is null or new_row is null or old_row -> key is distinct from new_row -> key;
        if tg_op = 'UPDATE' and changed <@ array['version', 'last_signed_in_at'] then
          return null;
        end if;
        insert into audit_entry (committee_id, action_id, person_id, person_name, role, verb, subject, subject_id,
          fields, before, after)
        values (
          (either ->> case when tg_table_name = 'committee' then 'id' else 'committee_id' end)::uuid,
          (either ->> case when tg_table_name = 'action' then 'id' else 'action_id' end)::uuid,
          scope.person_id(),
          coalesce(nullif(current_setting('app.person_name', true), ''), 'The product itself'),
          coalesce(nullif(current_setting('app.role', true), ''), 'system'),
          lower(tg_op), tg_table_name, coalesce(either ->> 'id', ''), changed,
          case when old_row is null then null else
            (select jsonb_object_agg(key, old_row -> key) from unnest(changed) as key) - kept end,
          case when new_row is null then null else
            (select jsonb_object_agg(key, new_row -> key) from unnest(changed) as key) - kept end);
        return null;
      end $$`);
    for (const table of [...versioned, ...alsoVersioned])
      await runner.query(
        `create trigger bump_version before update on ${table} for each row execute function rules.bump_version()`,
      );
    for (const table of actionChildren)
      await runner.query(
        `create trigger committee_from_action before insert on ${table}
         for each row execute function rules.committee_from_action()`,
      );
    await runner.query(`
      create trigger own_committee before insert on action for each row execute function rules.own_committee();
      create trigger keep_committees after insert or delete on strategy_action
        for each row execute function rules.keep_committees();
      create trigger keep_agencies after insert or update or delete on action_lead
        for each row execute function rules.keep_agencies();
      create trigger keep_evidence_grade after insert or update or delete on evidence
        for each row execute function rules.keep_evidence_grade()`);
    for (const table of audited)
      await runner.query(
        `create trigger record after insert or update or delete on ${table}
         for each row execute function rules.record()`,
      );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema rules cascade');
  }
}
