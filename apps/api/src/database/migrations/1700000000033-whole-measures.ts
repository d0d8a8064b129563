import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allow, keep, onSeenAction } from './allow.js';

const defined = [
  ...['name', 'family', 'question', 'definition', 'numerator_text', 'denominator_text', 'inclusions', 'exclusions'],
  ...['unit', 'rate_per', 'direction', 'direction_reason', 'targets', 'cadence', 'sampling', 'source', 'owner_post'],
  ...['expected_from', 'baseline_ends_on', 'disclosure', 'worked_example'],
].join(', ');

const figures = 'value, numerator, denominator, provisional, note, exclusion_reason';

const keepers = ['lead', 'agency'];
const readers = ['lead', 'chief_officer', 'member', 'agency'];

/**
 * The whole definition of a measure, and its readings with what was done to them since: all kept by those who carry its
 * action out.
 */
export class WholeMeasures1700000000033 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table measure
        add inclusions text not null default '',
        add exclusions text not null default '',
        add rate_per integer check (rate_per > 0),
        add direction_reason text not null default '',
        add targets jsonb not null default '[]',
        add sampling text not null default '',
        add owner_post text not null default '',
        add expected_from date not null default current_date,
        add disclosure text not null default 'masked',
        add worked_example text not null default '',
        add constraint measure_on_action unique (id, action_id);
      update measure set targets = jsonb_build_array(jsonb_build_object('value', target_value, 'by', target_by))
        where target_value is not null and target_by is not null;
      update measure set expected_from = coalesce(
        (select min(read_on) from reading where measure_id = measure.id), expected_from);
      alter table measure drop column target_value, drop column target_by;
      -- A reading cannot say that it belongs to another action than its measure.
      alter table reading add constraint reading_of_measure
        foreign key (measure_id, action_id) references measure (id, action_id);
      alter table reading
        add provisional boolean not null default false,
        add exclusion_reason text check (exclusion_reason <> '');

      create table reading_change (
        id uuid primary key default gen_random_uuid(),
        measure_id uuid not null,
        -- No reference: the reading may be the one that was taken away.
        reading_id uuid not null,
        action_id uuid not null references action,
        committee_id uuid not null references committee,
        read_on date not null,
        kind text not null check (kind in ('corrected', 'excluded', 'included', 'removed')),
        was jsonb not null,
        became jsonb,
        reason text not null check (reason <> ''),
        made_at timestamptz not null default now(),
        made_by text not null,
        foreign key (measure_id, action_id) references measure (id, action_id)
      );
      create index on reading_change (measure_id);
      create index on reading_change (action_id);
      alter table reading_change enable row level security;
      grant insert on measure, reading to followthrough_agency;
      -- To ask for readings that are late, and nothing else of them.
      grant select (id, action_id, cadence, expected_from) on measure to followthrough_system;
      grant select (measure_id, read_on) on reading to followthrough_system`);
    for (const on of ['measure', 'reading']) await allow(runner, 'system', { on, may: 'select', where: 'true' });
    await keep(runner, 'reading_change', { recorded: true, onAction: true });
    for (const on of ['measure', 'reading'])
      await allow(runner, 'agency', { on, may: 'insert', where: onSeenAction(on) });
    for (const role of readers) {
      await runner.query(`grant select on reading_change to followthrough_${role}`);
      await allow(runner, role, { on: 'reading_change', may: 'select', where: onSeenAction('reading_change') });
    }
    for (const role of keepers) {
      await runner.query(`grant update (${defined}) on measure to followthrough_${role}`);
      await allow(runner, role, { on: 'measure', may: 'update', where: onSeenAction('measure') });
      await runner.query(`
        grant update (${figures}), delete on reading to followthrough_${role};
        grant insert on reading_change to followthrough_${role}`);
      for (const may of ['update', 'delete'] as const)
        await allow(runner, role, { on: 'reading', may, where: onSeenAction('reading') });
      await allow(runner, role, { on: 'reading_change', may: 'insert', where: onSeenAction('reading_change') });
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const role of keepers)
      await runner.query(`
        drop policy ${role}_update on measure;
        drop policy ${role}_update on reading;
        drop policy ${role}_delete on reading;
        revoke update (${defined}) on measure from followthrough_${role};
        revoke update (${figures}), delete on reading from followthrough_${role}`);
    await runner.query(`
      drop policy system_select on measure;
      drop policy system_select on reading;
      revoke select (id, action_id, cadence, expected_from) on measure from followthrough_system;
      revoke select (measure_id, read_on) on reading from followthrough_system;
      drop policy agency_insert on measure;
      drop policy agency_insert on reading;
      revoke insert on measure, reading from followthrough_agency;
      drop table reading_change;
      alter table reading drop column provisional, drop column exclusion_reason;
      alter table reading drop constraint reading_of_measure;
      alter table measure add target_value double precision, add target_by date;
      update measure set target_value = (targets -> -1 ->> 'value')::double precision,
        target_by = (targets -> -1 ->> 'by')::date;
      alter table measure drop constraint measure_on_action, drop column inclusions, drop column exclusions,
        drop column rate_per, drop column direction_reason, drop column targets, drop column sampling,
        drop column owner_post, drop column expected_from, drop column disclosure, drop column worked_example`);
  }
}
