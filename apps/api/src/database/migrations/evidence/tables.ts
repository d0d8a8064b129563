import type { QueryRunner } from 'typeorm';

/** What is said of evidence, where it is used, and its files with their contents apart. */
export async function tables(runner: QueryRunner): Promise<void> {
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
    create index on evidence_link (evidence_id)`);
}
