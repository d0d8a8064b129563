import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allow, keep, own } from './allow.js';

const self = '(select scope.person_id())';

/** Bulk edits, with each action as it was before, so that the last one can be undone. */
export class BulkEdits1700000000023 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table bulk_edit (
        id uuid primary key default gen_random_uuid(),
        committee_id uuid not null references committee,
        position bigint generated always as identity,
        kind text not null check (kind in ('due-date', 'declared', 'lever', 'accountable-agency', 'withdraw')),
        change jsonb not null,
        made_by text not null,
        made_by_id uuid not null references person,
        made_at timestamptz not null default now(),
        undone_by text,
        undone_at timestamptz,
        check (num_nulls(undone_by, undone_at) in (0, 2))
      );
      create index on bulk_edit (committee_id, position);

      create table bulk_edit_row (
        id uuid primary key default gen_random_uuid(),
        bulk_edit_id uuid not null references bulk_edit,
        action_id uuid not null references action,
        committee_id uuid not null references committee,
        before jsonb not null,
        version_after integer not null,
        unique (bulk_edit_id, action_id)
      );
      create index on bulk_edit_row (action_id);

      alter table bulk_edit enable row level security;
      alter table bulk_edit_row enable row level security;
      grant select, insert, update (undone_by, undone_at) on bulk_edit to followthrough_lead;
      grant select, insert on bulk_edit_row to followthrough_lead`);
    await keep(runner, 'bulk_edit', { recorded: true });
    await keep(runner, 'bulk_edit_row', { recorded: true, onAction: true });
    for (const may of ['select', 'update'] as const) await allow(runner, 'lead', { on: 'bulk_edit', may, where: own });
    await allow(runner, 'lead', { on: 'bulk_edit', may: 'insert', where: `${own} and made_by_id = ${self}` });
    for (const may of ['select', 'insert'] as const)
      await allow(runner, 'lead', { on: 'bulk_edit_row', may, where: own });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table bulk_edit_row, bulk_edit');
  }
}
