import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allow, keep, onSeenAction } from './allow.js';

const readers = ['lead', 'chief_officer', 'member', 'agency'];
const keepers = ['lead', 'agency'];
const undoing = 'undone_by, undone_at, undone_reason';

/** Where a person decided that a measure's line starts anew, and which readings somebody sees as plainly different. */
export class PhasesAndMarks1700000000037 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await phases(runner);
    await marks(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table measure_phase;
      revoke update (version) on measure from followthrough_lead, followthrough_agency;
      revoke update (marked_reason, marked_by) on reading from followthrough_lead, followthrough_agency;
      alter table reading drop column marked_reason, drop column marked_by;
      delete from reading_change where kind in ('marked', 'unmarked');
      alter table reading_change drop constraint reading_change_kind_check;
      alter table reading_change add constraint reading_change_kind_check
        check (kind in ('corrected', 'excluded', 'included', 'removed'))`);
  }
}

async function phases(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table measure_phase (
      id uuid primary key default gen_random_uuid(),
      measure_id uuid not null,
      action_id uuid not null references action,
      committee_id uuid not null references committee,
      starts_on date not null,
      label text not null check (label <> ''),
      baseline_ends_on date check (baseline_ends_on >= starts_on),
      reason text not null check (reason <> ''),
      -- What had happened, as it was noted on the chart when the phase was decided on.
      event_on date,
      event_words text,
      cycle_id uuid references pdsa_cycle,
      decided_by text not null,
      decided_at timestamptz not null default now(),
      undone_by text,
      undone_at timestamptz,
      undone_reason text check (undone_reason <> ''),
      foreign key (measure_id, action_id) references measure (id, action_id),
      check (num_nulls(event_on, event_words) in (0, 2) and (cycle_id is null or event_on is not null)),
      check (num_nulls(undone_by, undone_at, undone_reason) in (0, 3))
    );
    create index on measure_phase (measure_id);
    create index on measure_phase (action_id);
    create unique index on measure_phase (measure_id, starts_on) where undone_at is null;
    alter table measure_phase enable row level security;
    -- Phases are numbered with their measure, so that nobody decides beside a chart that was changed meanwhile.
    grant update (version) on measure to followthrough_lead, followthrough_agency`);
  await keep(runner, 'measure_phase', { recorded: true, onAction: true });
  for (const role of readers) {
    await runner.query(`grant select on measure_phase to followthrough_${role}`);
    await allow(runner, role, { on: 'measure_phase', may: 'select', where: onSeenAction('measure_phase') });
  }
  for (const role of keepers) {
    await runner.query(`grant insert, update (${undoing}) on measure_phase to followthrough_${role}`);
    for (const may of ['insert', 'update'] as const)
      await allow(runner, role, { on: 'measure_phase', may, where: onSeenAction('measure_phase') });
  }
}

async function marks(runner: QueryRunner): Promise<void> {
  await runner.query(`
    alter table reading
      add marked_reason text check (marked_reason <> ''),
      add marked_by text,
      add constraint reading_mark_is_somebodys check ((marked_reason is null) = (marked_by is null));
    grant update (marked_reason, marked_by) on reading to followthrough_lead, followthrough_agency;
    alter table reading_change drop constraint reading_change_kind_check;
    alter table reading_change add constraint reading_change_kind_check
      check (kind in ('corrected', 'excluded', 'included', 'removed', 'marked', 'unmarked'))`);
}
