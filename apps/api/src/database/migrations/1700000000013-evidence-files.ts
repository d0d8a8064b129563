import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allow, keep, onSeenAction } from './allow.js';

const readers = ['lead', 'chief_officer', 'member', 'agency'];
const writers = ['lead', 'agency'];

/** Evidence on any action the caller may see. */
const seen = 'exists (select from action where action.id = any(evidence.action_ids))';
const seenBy = (table: string) => `exists (select from evidence where evidence.id = ${table}.evidence_id)`;
const ownAgency = 'agency_id = (select scope.agency_id())';
/** Who adds it: an agency's people as that agency, a lead as none. */
const addedAs = (role: string) => (role === 'agency' ? ownAgency : 'agency_id is null');
/** A file that was sent by the caller and is not yet part of any evidence. */
const waiting = `(evidence_id is null and person_id = (select scope.person_id()) and ${onSeenAction('evidence_file')})`;

/**
 * Evidence that is used for several actions, has files in versions and links, says who added it when, and may expire.
 * Contents of files stand apart from what is said of them, so that no list and no record of changes carries them.
 */
export class EvidenceFiles1700000000013 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await tables(runner);
    await facts(runner);
    await room(runner);
    for (const table of ['evidence_use', 'evidence_file', 'evidence_link', 'file_download'])
      await keep(runner, table, { onAction: true, recorded: true });
    await keep(runner, 'evidence', { versioned: true });
    for (const table of ['evidence_use', 'evidence_file', 'evidence_bytes', 'evidence_link', 'file_download'])
      await runner.query(`alter table ${table} enable row level security`);
    await seeing(runner);
    for (const role of writers) await writing(runner, role);
    await destroying(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const role of readers)
      await runner.query(`alter policy ${role}_select on evidence using (${onSeenAction('evidence')})`);
    for (const role of writers)
      await runner.query(`
        alter policy ${role}_insert on evidence with check (${onSeenAction('evidence')});
        drop policy ${role}_update on evidence;
        revoke update (title, grade, dated_on, note, expires_on) on evidence from followthrough_${role}`);
    await runner.query(`
      drop trigger bump_version on evidence;
      drop trigger own_action on evidence;
      drop trigger keep_evidence_grade on evidence;
      drop table file_download, evidence_link, evidence_bytes, evidence_file, evidence_use;
      drop function rules.own_action, rules.keep_evidence_actions, rules.keep_within_room;
      alter table evidence drop column agency_id, drop column added_by, drop column added_on, drop column expires_on,
        drop column action_ids, drop column version;
      alter table action drop column evidence_until;
      create or replace function rules.keep_evidence_grade() returns trigger language plpgsql security definer
        set search_path = public, pg_temp as $$
      declare changed uuid := coalesce(new.action_id, old.action_id);
      begin
        update action set evidence_grade = coalesce((select max(grade) from evidence where action_id = changed), 0)
        where id = changed;
        return null;
      end $$;
      create trigger keep_evidence_grade after insert or update or delete on evidence
        for each row execute function rules.keep_evidence_grade()`);
  }
}

async function tables(runner: QueryRunner): Promise<void> {
  await runner.query(`
    alter table evidence
      add agency_id uuid references agency,
      add added_by text not null default '',
      add added_on date,
      add expires_on date check (expires_on >= dated_on),
      -- Kept by triggers: the action it was first added to, and every action it is used for.
      add action_ids uuid[] not null default '{}',
      add version integer not null default 1;
    -- Kept by a trigger: the last day on which the evidence that carries the grade may be relied on.
    alter table action add evidence_until date;
    update evidence set action_ids = array[action_id];

    create table evidence_use (
      id uuid primary key default gen_random_uuid(),
      evidence_id uuid not null references evidence,
      action_id uuid not null references action,
      committee_id uuid not null references committee,
      agency_id uuid references agency,
      added_by text not null,
      added_on date,
      removed_on date,
      removed_by text,
      removal_reason text,
      check (num_nulls(removed_on, removed_by, removal_reason) in (0, 3))
    );
    create unique index evidence_use_once on evidence_use (evidence_id, action_id) where removed_on is null;
    create index on evidence_use (action_id);
    insert into evidence_use (evidence_id, action_id, committee_id, added_by)
      select id, action_id, committee_id, '' from evidence;

    create table evidence_file (
      id uuid primary key default gen_random_uuid(),
      -- The action from whose page it was sent.
      action_id uuid not null references action,
      committee_id uuid not null references committee,
      -- Until it is attached to evidence it waits, and only whoever sent it sees it.
      evidence_id uuid references evidence,
      -- The first version of it; its versions count from 1.
      series_id uuid,
      number integer not null default 1 check (number >= 1),
      person_id uuid not null references person,
      agency_id uuid references agency,
      given_name text not null,
      file_name text not null,
      kind text not null check (kind in ('pdf', 'docx', 'xlsx', 'pptx', 'png', 'jpeg', 'csv', 'txt')),
      size_bytes integer not null check (size_bytes between 1 and 10485760),
      sha256 text not null,
      sent_by text not null,
      sent_at timestamptz not null,
      destroyed_on date,
      destroyed_by text,
      destruction_reason text,
      check ((evidence_id is null) = (series_id is null)),
      check (num_nulls(destroyed_on, destroyed_by, destruction_reason) in (0, 3)),
      unique (series_id, number)
    );
    create index on evidence_file (evidence_id);
    create index on evidence_file (action_id);
    create index on evidence_file (committee_id);

    create table evidence_bytes (
      file_id uuid primary key references evidence_file on delete cascade,
      bytes bytea not null
    );
    -- Files are packed already: packing them again would take time and save nothing.
    alter table evidence_bytes alter column bytes set storage external;

    create table evidence_link (
      id uuid primary key default gen_random_uuid(),
      evidence_id uuid not null references evidence,
      action_id uuid not null references action,
      committee_id uuid not null references committee,
      agency_id uuid references agency,
      url text not null check (url like 'https://%'),
      label text not null,
      added_by text not null,
      added_on date not null
    );
    create index on evidence_link (evidence_id);

    create table file_download (
      id uuid primary key default gen_random_uuid(),
      file_id uuid not null references evidence_file,
      action_id uuid not null references action,
      committee_id uuid not null references committee,
      person_id uuid not null references person,
      at timestamptz not null
    );
    create index on file_download (file_id)`);
}

/** What follows from the uses of evidence: which actions it is on, and how strong the evidence of each action is. */
async function facts(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create function rules.own_action() returns trigger language plpgsql as $$
    begin
      new.action_ids := array[new.action_id];
      return new;
    end $$;

    create function rules.keep_evidence_actions() returns trigger language plpgsql security definer
      set search_path = public, pg_temp as $$
    declare changed uuid := coalesce(new.evidence_id, old.evidence_id);
    declare now_on uuid[];
    begin
      select array_agg(distinct x.id order by x.id) into now_on from (
        select action_id as id from evidence where id = changed
        union all select action_id from evidence_use where evidence_id = changed and removed_on is null) x;
      update evidence set action_ids = now_on where id = changed and action_ids is distinct from now_on;
      return null;
    end $$;

    create or replace function rules.keep_evidence_grade() returns trigger language plpgsql security definer
      set search_path = public, pg_temp as $$
    declare
      changed uuid[];
      one uuid;
      was integer;
      needed integer;
      now_grade integer;
      now_until date;
    begin
      if tg_table_name = 'evidence' then
        select array_agg(action_id) into changed from evidence_use where evidence_id = new.id and removed_on is null;
      else
        changed := array[coalesce(new.action_id, old.action_id)];
      end if;
      for one in select unnest(changed) order by 1 loop
        -- Held before it is read: a claim made in the same moment is either seen here or refused there.
        select evidence_grade, case
            when effect = 'impact-evidenced' then 4
            when effect in ('practice-embedded', 'no-effect-found') then 3
            when delivery = 'delivered' then 1 else 0 end
          into was, needed from action where id = one for update;
        select e.grade, case when bool_or(e.expires_on is null) then null else max(e.expires_on) end
          into now_grade, now_until
          from evidence_use u join evidence e on e.id = u.evidence_id
          where u.action_id = one and u.removed_on is null
          group by e.grade order by e.grade desc limit 1;
        if coalesce(now_grade, 0) < least(was, needed) then
          raise exception 'what is claimed rests on this evidence' using errcode = 'FT002';
        end if;
        update action set evidence_grade = coalesce(now_grade, 0), evidence_until = now_until where id = one;
      end loop;
      return null;
    end $$;

    drop trigger keep_evidence_grade on evidence;
    create trigger own_action before insert on evidence for each row execute function rules.own_action();
    create trigger keep_evidence_grade after update of grade, expires_on on evidence
      for each row execute function rules.keep_evidence_grade();
    create trigger keep_evidence_actions after insert or update or delete on evidence_use
      for each row execute function rules.keep_evidence_actions();
    create trigger keep_evidence_grade after insert or update or delete on evidence_use
      for each row execute function rules.keep_evidence_grade()`);
}

/** Keeps files within the room there is. Whoever sends one may not see all that take it, so the database counts. */
async function room(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create function rules.keep_within_room() returns trigger language plpgsql security definer
      set search_path = public, pg_temp as $$
    declare of_action bigint;
    declare of_committee bigint;
    begin
      -- Two that come at once are counted one after the other.
      perform pg_advisory_xact_lock(hashtextextended('room ' || new.committee_id, 0));
      select coalesce(sum(size_bytes) filter (where action_id = new.action_id), 0), coalesce(sum(size_bytes), 0)
        into of_action, of_committee
        from evidence_file where committee_id = new.committee_id and destroyed_on is null;
      if of_action + new.size_bytes > 104857600 or of_committee + new.size_bytes > 2147483648 then
        raise exception 'no room left for files' using errcode = 'FT001';
      end if;
      return new;
    end $$;
    -- Named so that it runs after the trigger that sets the committee.
    create trigger keep_within_room before insert on evidence_file
      for each row execute function rules.keep_within_room()`);
}

async function seeing(runner: QueryRunner): Promise<void> {
  for (const role of readers) {
    await runner.query(`
      alter policy ${role}_select on evidence using (${seen});
      grant select on evidence_use, evidence_file, evidence_bytes, evidence_link to followthrough_${role};
      grant insert on file_download to followthrough_${role}`);
    await allow(runner, role, { on: 'evidence_use', may: 'select', where: onSeenAction('evidence_use') });
    await allow(runner, role, {
      on: 'evidence_file',
      may: 'select',
      where: `${waiting} or ${seenBy('evidence_file')}`,
    });
    await allow(runner, role, {
      on: 'evidence_bytes',
      may: 'select',
      where: 'exists (select from evidence_file where evidence_file.id = evidence_bytes.file_id)',
    });
    await allow(runner, role, { on: 'evidence_link', may: 'select', where: seenBy('evidence_link') });
    await allow(runner, role, {
      on: 'file_download',
      may: 'insert',
      where: `person_id = (select scope.person_id()) and ${onSeenAction('file_download')}
        and exists (select from evidence_file where evidence_file.id = file_download.file_id)`,
    });
  }
}

async function writing(runner: QueryRunner, role: string): Promise<void> {
  // A foreign key looks past row-level security; what a row names must be seen, and an agency changes what it added.
  const own = role === 'agency' ? ` and evidence.${ownAgency}` : '';
  const changes = (table: string) => `exists (select from evidence where evidence.id = ${table}.evidence_id${own})`;
  await runner.query(`
    alter policy ${role}_insert on evidence with check (${onSeenAction('evidence')} and ${addedAs(role)});
    grant update (title, grade, dated_on, note, expires_on) on evidence to followthrough_${role};
    grant insert, update (removed_on, removed_by, removal_reason) on evidence_use to followthrough_${role};
    grant insert, update (evidence_id, series_id, number), delete on evidence_file to followthrough_${role};
    grant insert on evidence_bytes, evidence_link to followthrough_${role}`);
  await allow(runner, role, {
    on: 'evidence',
    may: 'update',
    where: role === 'agency' ? `${seen} and ${ownAgency}` : seen,
  });
  await allow(runner, role, {
    on: 'evidence_use',
    may: 'insert',
    // Evidence stays within the actions that its own committee has a part in.
    where: `${addedAs(role)} and exists (select from evidence join action on action.id = evidence_use.action_id
      where evidence.id = evidence_use.evidence_id and action.committee_ids @> array[evidence.committee_id])`,
  });
  await allow(runner, role, {
    on: 'evidence_use',
    may: 'update',
    where: `${onSeenAction('evidence_use')}${role === 'agency' ? ` and ${ownAgency}` : ''}`,
  });
  await allow(runner, role, { on: 'evidence_file', may: 'insert', where: `${waiting} and ${addedAs(role)}` });
  await allow(runner, role, { on: 'evidence_file', may: 'delete', where: waiting });
  await runner.query(
    `create policy ${role}_update on evidence_file for update to followthrough_${role}
       using (${waiting}${role === 'lead' ? ` or ${seenBy('evidence_file')}` : ''})
       with check (${changes('evidence_file')})`,
  );
  await allow(runner, role, {
    on: 'evidence_bytes',
    may: 'insert',
    where: `exists (select from evidence_file where evidence_file.id = evidence_bytes.file_id and evidence_id is null)`,
  });
  await allow(runner, role, {
    on: 'evidence_link',
    may: 'insert',
    where: `${addedAs(role)} and ${changes('evidence_link')}`,
  });
}

/** A lead may take the contents of a file away for good, once it is written down why. */
async function destroying(runner: QueryRunner): Promise<void> {
  await runner.query(`
    grant update (destroyed_on, destroyed_by, destruction_reason) on evidence_file to followthrough_lead;
    grant delete on evidence_bytes to followthrough_lead`);
  await allow(runner, 'lead', {
    on: 'evidence_bytes',
    may: 'delete',
    where: `exists (select from evidence_file where evidence_file.id = evidence_bytes.file_id
      and evidence_file.destroyed_on is not null)`,
  });
}
