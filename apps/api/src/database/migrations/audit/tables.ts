import type { QueryRunner } from 'typeorm';
import { allow } from '../allow.js';

/** What is written down beside changes: who came in, who was turned away, who took a file out, whose words were erased. */
const verbs = [
  ...['insert', 'update', 'delete', 'erase'],
  ...['signed-in', 'switched-role', 'signed-out', 'sign-in-refused', 'refused', 'read'],
];

/** The links and heads of the chains, and what an entry must know to stand in one. */
export async function tables(runner: QueryRunner): Promise<void> {
  await runner.query(`
    alter table audit_entry
      drop constraint audit_entry_verb_check,
      add constraint audit_entry_verb_check check (verb in (${verbs.map((verb) => `'${verb}'`).join(', ')})),
      -- As text that nobody rewrites: what is hashed must stay letter for letter.
      alter before type json using before::json,
      alter after type json using after::json,
      add salt bytea default uuid_send(gen_random_uuid()),
      add subject_version integer,
      add parent_id uuid;
    create index on audit_entry (subject_id, position desc);
    create index on audit_entry (parent_id, position desc) where parent_id is not null;

    create table audit_link (
      chain_id uuid not null,
      sequence bigint not null,
      position bigint not null unique,
      content_digest bytea not null,
      hash bytea not null,
      primary key (chain_id, sequence)
    );

    create table audit_head (
      chain_id uuid primary key,
      sequence bigint not null,
      hash bytea not null
    );

    -- When the heads were last written down to be kept elsewhere, and by whom.
    create table audit_checkpoint (
      id uuid primary key default gen_random_uuid(),
      at timestamptz not null default now(),
      made_by text not null,
      chains integer not null,
      entries bigint not null
    );
    alter table audit_link enable row level security;
    alter table audit_head enable row level security;
    alter table audit_checkpoint enable row level security;
    grant select (subject_version, parent_id, action_id, transaction_id) on audit_entry to followthrough_administrator;
    grant select on audit_checkpoint to followthrough_administrator;
    grant select, insert on audit_checkpoint to followthrough_system;
    grant select on audit_head to followthrough_system`);
  await allow(runner, 'administrator', { on: 'audit_checkpoint', may: 'select', where: 'true' });
  await allow(runner, 'system', { on: 'audit_checkpoint', may: 'select', where: 'true' });
  await allow(runner, 'system', { on: 'audit_checkpoint', may: 'insert', where: 'true' });
  await allow(runner, 'system', { on: 'audit_head', may: 'select', where: 'true' });
}
