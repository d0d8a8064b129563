import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allow, keep, onSeenAction, own } from './allow.js';

const committeeRoles = ['lead', 'chief_officer', 'member'];
const roles = [...committeeRoles, 'agency'];

/** A comment is seen with the action or the review it is about; an agency sees none on reviews. */
const seen = (role: string) => {
  const onAction = `(action_id is not null and ${onSeenAction('comment')})`;
  return role === 'agency' ? onAction : `(${onAction} or (review_id is not null and ${own}))`;
};

/** A role somebody holds today. */
const inForce = `r.ended_at is null and (now() at time zone 'Europe/London')::date
  between coalesce(r.starts_on, '-infinity') and coalesce(r.ends_on, 'infinity')`;

/** Comments on actions and reviews; and the forgetting of files that were sent and never attached. */
export class Comments1700000000019 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await table(runner);
    await rules(runner);
    await keep(runner, 'comment', { versioned: true, recorded: true });
    for (const role of roles) {
      await runner.query(`
        grant select, insert, update (text, mentions, edited_at, resolved_at, resolved_by, withdrawn_at, withdrawn_by)
          on comment to followthrough_${role}`);
      await allow(runner, role, { on: 'comment', may: 'select', where: seen(role) });
      await allow(runner, role, {
        on: 'comment',
        may: 'insert',
        where: `person_id = (select scope.person_id()) and ${seen(role)}
          and (review_id is null or exists (select from review where review.id = comment.review_id))`,
      });
      await allow(runner, role, { on: 'comment', may: 'update', where: seen(role) });
    }
    await people(runner);
    await runner.query(`
      grant select (id, evidence_id, sent_at), delete on evidence_file to followthrough_system`);
    for (const may of ['select', 'delete'] as const)
      await allow(runner, 'system', { on: 'evidence_file', may, where: 'evidence_id is null' });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy system_select on evidence_file;
      drop policy system_delete on evidence_file;
      revoke all on evidence_file from followthrough_system;
      drop function scope.people_to_name(uuid, uuid);
      drop table comment;
      drop function rules.committee_of_comment, rules.keep_words_of_comment`);
  }
}

async function table(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table comment (
      id uuid primary key default gen_random_uuid(),
      committee_id uuid not null references committee,
      action_id uuid references action,
      review_id uuid references review,
      person_id uuid not null references person,
      made_by text not null,
      made_at timestamptz not null,
      text text not null,
      -- Whom it names: ids and the names they had then.
      mentions jsonb not null default '[]',
      edited_at timestamptz,
      resolved_at timestamptz,
      resolved_by text,
      withdrawn_at timestamptz,
      withdrawn_by text,
      version integer not null default 1,
      check (num_nonnulls(action_id, review_id) = 1),
      check ((resolved_at is null) = (resolved_by is null)),
      check ((withdrawn_at is null) = (withdrawn_by is null)),
      check ((withdrawn_at is null) = (text <> ''))
    );
    create index on comment (action_id, made_at) where action_id is not null;
    create index on comment (review_id, made_at) where review_id is not null;
    create index on comment (committee_id) where resolved_at is null and withdrawn_at is null;
    alter table comment enable row level security`);
}

async function rules(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create function rules.committee_of_comment() returns trigger language plpgsql as $$
    begin
      if new.action_id is not null then
        select committee_id into new.committee_id from action where id = new.action_id;
      else
        select committee_id into new.committee_id from review where id = new.review_id;
      end if;
      return new;
    end $$;
    create trigger committee_of_comment before insert on comment
      for each row execute function rules.committee_of_comment();

    -- Whoever sees a comment may settle it; its words are its author's, and a lead may only take them back.
    create function rules.keep_words_of_comment() returns trigger language plpgsql as $$
    begin
      if old.withdrawn_at is not null then
        raise exception 'a withdrawn comment stays as it is' using errcode = '42501';
      end if;
      if scope.person_id() is distinct from old.person_id
        and (new.text <> old.text or new.mentions <> old.mentions or new.withdrawn_at is not null)
        and not (new.withdrawn_at is not null and current_setting('app.role', true) = 'lead')
      then
        raise exception 'only its author may change a comment' using errcode = '42501';
      end if;
      return new;
    end $$;
    create trigger keep_words_of_comment before update on comment
      for each row execute function rules.keep_words_of_comment()`);
}

/** Whom a comment may name: whoever sees the record today, told to nobody who does not see it. */
async function people(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create function scope.people_to_name(action_asked uuid, review_asked uuid)
      returns table (id uuid, name text, post text)
      language sql stable security definer set search_path = public, pg_temp as $$
        with subject as (
          select a.committee_ids, a.agency_ids from action a where a.id = action_asked
            and (scope.committee_id() = any(a.committee_ids) or scope.agency_id() = any(a.agency_ids))
          union all
          select array[v.committee_id], '{}'::uuid[] from review v where v.id = review_asked
            and scope.committee_id() = v.committee_id)
        select distinct p.id, p.name, p.post from subject s
        join person_role r on ${inForce}
          and (r.committee_id = any(s.committee_ids) or (r.role = 'agency' and r.agency_id = any(s.agency_ids)))
        join person p on p.id = r.person_id and p.active $$;
    revoke all on function scope.people_to_name(uuid, uuid) from public;
    grant execute on function scope.people_to_name(uuid, uuid)
      to ${roles.map((role) => `followthrough_${role}`).join(', ')}`);
}
